package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.payment.DatedInstalment;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Due;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.AccountLine;
import org.countersign.trade.payment.account.AgeBands;
import org.countersign.trade.payment.account.Ageing;
import org.countersign.trade.payment.account.Balance;
import org.countersign.trade.payment.account.Charges;
import org.countersign.trade.payment.account.Discount;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.DayCount;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.EdifactTime;
import org.countersign.trade.payment.date.Span;
import org.countersign.trade.payment.method.MethodSheet;
import org.countersign.trade.payment.method.SchemeCode;

/** Values of the room {@code payment}. */
public final class PaymentGens {
    private PaymentGens() {}

    /** Events, ours and a host's. */
    public static Gen<Trigger> trigger() {
        return Gen.oneOf(
                Gen.between(0, Trigger.LIST.codes().size() - 1).map(Trigger.LIST.codes()::get),
                Gen.of(Trigger.of("moulds-paid")));
    }

    /** Means, ours and a host's. */
    public static Gen<Instrument> instrument() {
        return Gen.oneOf(
                Gen.between(0, Instrument.LIST.codes().size() - 1).map(Instrument.LIST.codes()::get),
                Gen.of(Instrument.of("barter")));
    }

    /** What each way of paying means. */
    public static Gen<MethodSheet> methodSheet() {
        return source -> MethodSheet.all().get(source.below(MethodSheet.all().size()));
    }

    /** Codes of other schemes, some of them gone from later editions. */
    public static Gen<SchemeCode> schemeCode() {
        return source -> new SchemeCode(
                Integer.toString(source.between(1, 99)),
                source.percent(30) ? Option.some("D." + source.between(96, 99) + "A") : Option.none());
    }

    /** Terms of every kind, with and without a convention. */
    public static Gen<Deadline> deadline() {
        Gen<Deadline> plain = Gen.oneOf(
                Gen.of(Deadline.AT_ONCE),
                source -> Deadline.of(
                        source.between(0, 180), Gen.of(Span.DAYS, Span.WEEKS).next(source)),
                source ->
                        Deadline.of(source.between(1, 24), Gen.of(Span.values()).next(source)),
                source -> Deadline.thenMonthEnd(source.between(0, 90), Span.DAYS),
                source -> Deadline.fromMonthEnd(source.between(0, 90), Span.DAYS),
                source -> Deadline.thenMonthEnd(source.between(0, 6), Span.MONTHS),
                source -> Deadline.dayOfMonth(source.between(1, 31), source.between(1, 3)));
        return source -> plain.next(source)
                .with(
                        source.percent(50)
                                ? Convention.UNADJUSTED
                                : Gen.of(Convention.values()).next(source));
    }

    /** What a term comes to in the codes of UN/EDIFACT. */
    public static Gen<EdifactTime> edifactTime() {
        return deadline()
                .filter(term -> term.edifact().isDefined())
                .map(term -> term.edifact().getOrElseThrow(IllegalStateException::new));
    }

    /** A day in the years in which {@link #calendar} knows its way, and a little beyond. */
    public static Gen<LocalDate> day() {
        return source -> LocalDate.of(2024, 1, 1).plusDays(source.between(0, 1200));
    }

    /** Calendars of two to three years with some weekend, some holidays, now and then a long break, and some weekends worked. */
    public static Gen<BusinessCalendar> calendar() {
        return source -> {
            Seq<LocalDate> holidays = day().many(0, 20).next(source);
            LocalDate spring = LocalDate.of(2025, 1, 28);
            return BusinessCalendar.builder()
                    .name(BaseGens.name().next(source))
                    .from(LocalDate.of(2024, 1, 1))
                    .until(LocalDate.of(2026, 12, 31).minusDays(source.between(0, 400)))
                    .weekend(weekend().next(source))
                    .holidays(
                            source.percent(50)
                                    ? holidays
                                    : holidays.appendAll(Vector.range(0, source.between(1, 40))
                                            .map(spring::plusDays)))
                    .worked(day().many(0, 5).next(source))
                    .build();
        };
    }

    private static Gen<Seq<DayOfWeek>> weekend() {
        return Gen.of(
                Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Vector.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                Vector.of(DayOfWeek.SUNDAY),
                Vector.empty());
    }

    /** Days of some of our events. */
    public static Gen<Milestones> milestones() {
        return source -> Trigger.LIST
                .codes()
                .filter(any -> source.percent(60))
                .foldLeft(Milestones.none(), (known, event) -> known.with(event, day().next(source)));
    }

    /** Instalments with what is known of their day. */
    public static Gen<DatedInstalment> datedInstalment() {
        return datedPlan().map(plan -> plan.instalments().last());
    }

    /** What is known of a day: it, what it waits for, or that the calendar ends before. */
    public static Gen<Due> due() {
        return datedInstalment().map(DatedInstalment::due);
    }

    /** Plans with the days that follow from some events. */
    public static Gen<DatedPlan> datedPlan() {
        return source -> plan().next(source)
                .resolve(milestones().next(source), calendar().next(source));
    }

    /** Instalments with a share or an amount of their own. */
    public static Gen<Instalment> instalment() {
        return source -> (source.percent(80)
                        ? Instalment.of(
                                Percentage.of(Decimal.parse(source.between(0, 99) + "." + source.between(1, 99))),
                                instrument().next(source),
                                trigger().next(source))
                        : Instalment.of(
                                fixed().next(source),
                                instrument().next(source),
                                trigger().next(source)))
                .with(deadline().next(source));
    }

    private static Gen<Amount> fixed() {
        return source -> Amount.of(IsoCurrency.of(source.percent(70) ? "EUR" : "JPY"), source.between(1, 500_000));
    }

    /** Plans of fixed amounts, shares and mostly a rest, for a price in euros of at most a million. */
    public static Gen<PaymentPlan> mixed() {
        Gen<Instalment> amount = source -> Instalment.of(
                Amount.of(IsoCurrency.of("EUR"), Decimal.parse(source.between(1, 2000) + "." + source.between(10, 99))),
                instrument().next(source),
                trigger().next(source));
        return source -> {
            Seq<Instalment> amounts = amount.many(1, 3).next(source);
            Seq<Instalment> shares = source.percent(50)
                    ? Vector.of(
                            part(source.between(1, 4000)).next(source),
                            part(source.between(1, 4000)).next(source))
                    : Vector.empty();
            Seq<Instalment> named = source.percent(50) ? amounts.appendAll(shares) : shares.appendAll(amounts);
            return PaymentPlan.of(
                    source.percent(80)
                            ? named.append(Instalment.rest(
                                    instrument().next(source), trigger().next(source)))
                            : named);
        };
    }

    /** Plans as people write them, of shares, amounts or both: some cover the price, some less, some more. */
    public static Gen<PaymentPlan> plan() {
        return Gen.oneOf(whole(), mixed(), instalment().many(1, 6).map(PaymentPlan::of));
    }

    /** Plans that cover the price: shares of one to twelve parts that add up, or a rest at the end. */
    public static Gen<PaymentPlan> whole() {
        return source -> {
            int parts = source.between(1, 12);
            Vector<Instalment> instalments = Vector.empty();
            int left = 10_000;
            for (int part = 1; part < parts; part++) {
                int share = source.between(1, left - (parts - part));
                left -= share;
                instalments = instalments.append(part(share).next(source));
            }
            boolean rest = source.percent(50);
            Instalment last = rest
                    ? Instalment.rest(instrument().next(source), trigger().next(source))
                    : part(left).next(source);
            return PaymentPlan.of(instalments.append(last));
        };
    }

    /** Accounts in euros with up to ten postings, some with discount, interest and unknown dates. */
    public static Gen<Account> account() {
        return source -> {
            Account account = Account.builder()
                    .number(BaseGens.name().next(source))
                    .total(euros(1, 2_000_000).next(source))
                    .plan(whole().next(source))
                    .milestones(milestones().next(source))
                    .charges(Gen.of(Charges.values()).next(source))
                    .discount(discount().maybe().next(source))
                    .interest(interest().maybe().next(source))
                    .build();
            for (Posting posting : posting().many(0, 10).next(source)) {
                account = posted(account, posting);
            }
            return account;
        };
    }

    private static Account posted(Account account, Posting posting) {
        try {
            return account.with(posting);
        } catch (IllegalArgumentException moreThanHadComeIn) {
            return account;
        }
    }

    /** Postings in euros. */
    public static Gen<Posting> posting() {
        Gen<Amount> taken = euros(1, 5000);
        return Gen.oneOf(
                source -> new Posting.Receipt(
                        day().next(source),
                        BaseGens.name().next(source),
                        euros(1, 900_000).next(source),
                        taken.maybe().next(source),
                        taken.maybe().next(source)),
                source -> Posting.Receipt.of(
                        day().next(source),
                        BaseGens.name().next(source),
                        euros(1, 900_000).next(source)),
                source -> new Posting.SetOff(
                        day().next(source),
                        BaseGens.name().next(source),
                        euros(1, 90_000).next(source)),
                source -> new Posting.Refund(
                        day().next(source),
                        BaseGens.name().next(source),
                        euros(1, 9_000).next(source)));
    }

    /** So many cents. */
    public static Gen<Amount> euros(int least, int most) {
        return Gen.between(least, most).map(cents -> Amount.of(IsoCurrency.of("EUR"), Decimal.parse(cents + "e-2")));
    }

    /** Discounts for early payment. */
    public static Gen<Discount> discount() {
        return source ->
                new Discount(Percentage.of(source.between(1, 5)), Deadline.of(source.between(0, 30), Span.DAYS));
    }

    /** Rates of interest. */
    public static Gen<Interest> interest() {
        return source -> new Interest(
                Percentage.of(source.between(1, 20)), Gen.of(DayCount.values()).next(source));
    }

    /** Bands of age. */
    public static Gen<AgeBands> ageBands() {
        return source -> source.percent(40)
                ? AgeBands.BY_CUSTOM
                : new AgeBands(Vector.range(1, source.between(2, 8)).map(n -> n * 15));
    }

    /** How accounts stand on some day. */
    public static Gen<Balance> balance() {
        return source ->
                account().next(source).on(day().next(source), calendar().next(source));
    }

    /** Lines of accounts on some day. */
    public static Gen<AccountLine> accountLine() {
        return balance().map(balance -> balance.lines().last());
    }

    /** What is overdue in one band. */
    public static Gen<Ageing.Band> band() {
        return ageing().map(ageing -> ageing.overdue().last());
    }

    /** What is open by age. */
    public static Gen<Ageing> ageing() {
        return source -> balance().next(source).age(ageBands().next(source));
    }

    private static Gen<Instalment> part(int hundredthsOfPercent) {
        Decimal points = Decimal.parse(
                hundredthsOfPercent / 100 + "." + hundredthsOfPercent % 100 / 10 + hundredthsOfPercent % 10);
        return source -> Instalment.of(
                Percentage.of(points), instrument().next(source), trigger().next(source));
    }

    /** The shares of a plan, a rest left out. */
    public static Seq<Percentage> shares(PaymentPlan plan) {
        return plan.instalments().flatMap(Instalment::share);
    }
}
