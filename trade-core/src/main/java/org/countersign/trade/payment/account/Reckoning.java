package org.countersign.trade.payment.account;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.DatedInstalment;
import org.countersign.trade.payment.date.BusinessCalendar;

/** How an account comes to stand as it does on a day. Only sums by day enter, so that the order within a day cannot matter. */
final class Reckoning {
    private static final Rounding DISCOUNT = Rounding.halfUp("discount for early payment");
    private static final Rounding INTEREST = Rounding.halfUp("interest on arrears");

    private final Account account;
    private final BusinessCalendar calendar;
    private final LocalDate day;

    Reckoning(Account account, BusinessCalendar calendar, LocalDate day) {
        this.account = account;
        this.calendar = calendar;
        this.day = day;
    }

    /** An instalment, what it comes to, the discount it earned, and what has to be paid before money reaches it. */
    private record Claim(DatedInstalment part, Amount amount, Amount discount, Amount before) {
        Amount need() {
            return amount.subtract(discount);
        }

        /** The part of this sum that reaches the claim. */
        Amount reached(Amount paid) {
            Amount here = paid.subtract(before);
            return here.signum() <= 0 ? nothing() : here.isGreaterThan(need()) ? need() : here;
        }

        Amount nothing() {
            return Amount.of(amount.currency(), 0);
        }
    }

    Balance balance() {
        Vector<Tuple2<DatedInstalment, Amount>> parts = Vector.ofAll(account.plan()
                .resolve(account.milestones(), calendar)
                .split(account.total())
                .getOrElseThrow(() -> new IllegalStateException("no plan covers its total")));
        Vector<Tuple2<Tuple2<DatedInstalment, Amount>, Integer>> byDueDay =
                parts.zipWithIndex().sortBy(part -> part._1._1.due().day().getOrElse(LocalDate.MAX));
        Map<Integer, Claim> claims = HashMap.empty();
        Amount before = Amount.of(account.total().currency(), 0);
        for (Tuple2<Tuple2<DatedInstalment, Amount>, Integer> part : byDueDay) {
            Claim claim = claim(part._1._1, part._1._2, before);
            claims = claims.put(part._2, claim);
            before = before.add(claim.need());
        }
        Amount left = account.paidBy(day).subtract(before);
        Map<Integer, Claim> found = claims;
        return new Balance(
                day,
                Vector.range(0, parts.size()).flatMap(found::get).map(this::line),
                left.signum() > 0 ? left : Amount.of(left.currency(), 0));
    }

    private Claim claim(DatedInstalment part, Amount amount, Amount before) {
        Amount nothing = Amount.of(amount.currency(), 0);
        Amount offered = account.discount()
                .map(discount -> amount.exact().times(discount.rate().ratio()).rounded(DISCOUNT))
                .getOrElse(nothing);
        boolean earned = discountDay(part)
                .map(until -> until.isBefore(day) ? until : day)
                .exists(until -> account.paidBy(until)
                        .isGreaterThanOrEqualTo(before.add(amount).subtract(offered)));
        return new Claim(part, amount, earned ? offered : nothing, before);
    }

    /** Until when paying earns the discount: only before the due day, and only while both days are known. */
    private Option<LocalDate> discountDay(DatedInstalment part) {
        return account.discount()
                .flatMap(discount -> account.milestones()
                        .on(part.part().on())
                        .flatMap(event -> discount.within().due(event, calendar))
                        .filter(until -> part.due().day().exists(until::isBefore)));
    }

    private AccountLine line(Claim claim) {
        Amount paid = claim.reached(account.paidBy(day));
        Amount open = claim.need().subtract(paid);
        Option<LocalDate> due = claim.part().due().day();
        return new AccountLine(
                claim.part(),
                claim.amount(),
                claim.discount(),
                paid,
                open,
                due.map(d -> open.signum() == 0 ? 0L : Math.max(0L, ChronoUnit.DAYS.between(d, day))),
                due.flatMap(d -> account.interest().map(interest -> interest(claim, d, interest))));
    }

    /** Simple interest on what was open, from each day on which that changed to the next. */
    private Amount interest(Claim claim, LocalDate due, Interest agreed) {
        Seq<LocalDate> days = account.postings()
                .map(Posting::day)
                .filter(d -> d.isAfter(due) && d.isBefore(day))
                .append(due)
                .append(day)
                .distinct()
                .sorted();
        ExactAmount sum = ExactAmount.of(claim.amount().currency(), Ratio.ZERO);
        if (!day.isAfter(due)) {
            return sum.rounded(INTEREST);
        }
        for (Tuple2<LocalDate, LocalDate> stretch : days.zip(days.tail())) {
            Amount open = claim.need().subtract(claim.reached(account.paidBy(stretch._1)));
            sum = sum.plus(open.exact()
                    .times(agreed.rate().ratio())
                    .times(agreed.count().fraction(stretch._1, stretch._2)));
        }
        return sum.rounded(INTEREST);
    }
}
