package org.countersign.trade.payment.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Posting.Receipt;
import org.countersign.trade.payment.date.BusinessCalendar;

class AccountProperties {
    @Property
    void anAccountIsReadAsItWasWritten(@ForAll("accounts") Account account) {
        assertEquals(
                Either.right(account), CanonicalText.read(Account.SHAPE, CanonicalText.print(Account.SHAPE, account)));
    }

    @Property
    void noCentIsLost(
            @ForAll("accounts") Account account,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        Balance balance = account.on(day, calendar);
        balance.lines().forEach(line -> {
            assertEquals(line.amount(), line.discount().add(line.paid()).add(line.open()));
            Vector.of(line.discount(), line.paid(), line.open()).forEach(part -> assertTrue(part.signum() >= 0));
        });
        assertEquals(account.total(), sum(balance, balance.lines().map(AccountLine::amount)));
        assertEquals(
                account.paidBy(day),
                sum(balance, balance.lines().map(AccountLine::paid)).add(balance.credit()));
        assertTrue(balance.isClear() || balance.credit().signum() == 0, "no credit beside a debt");
    }

    @Property
    void payingWhatIsOpenClears(
            @ForAll("accounts") Account account,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        Amount open = account.on(day, calendar).open();
        Account paid = open.signum() == 0 ? account : account.with(Receipt.of(day, "the rest", open));
        assertTrue(paid.on(day, calendar).isClear());
    }

    @Property
    void theOrderOfPostingsDoesNotMatter(
            @ForAll("accounts") Account account,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        Account reversed =
                Account.SHAPE.with(account, Account.POSTINGS, account.postings().reverse());
        assertEquals(account.on(day, calendar), reversed.on(day, calendar));
    }

    @Property
    void moreMoneyNeverMakesMoreDebt(
            @ForAll("accounts") Account account,
            @ForAll("postings") Posting posting,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        if (!(posting instanceof Posting.Refund)) {
            Balance before = account.on(day, calendar);
            Balance after = account.with(posting).on(day, calendar);
            assertTrue(after.open().isLessThanOrEqualTo(before.open()));
            assertTrue(after.overdue().isLessThanOrEqualTo(before.overdue()));
            assertTrue(after.credit().isGreaterThanOrEqualTo(before.credit()));
            assertTrue(after.interest().isLessThanOrEqualTo(before.interest()));
        }
    }

    @Property
    void ageingSortsAllThatIsOpen(
            @ForAll("accounts") Account account,
            @ForAll("bands") AgeBands bands,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        Balance balance = account.on(day, calendar);
        Ageing age = balance.age(bands);
        assertEquals(balance.open(), age.total());
        assertEquals(balance.overdue(), sum(balance, age.overdue().map(Ageing.Band::amount)));
        assertEquals(bands, AgeBands.parse(bands.toString()));
    }

    @Property
    void interestWaitsForADueDateAndGrowsWithTime(
            @ForAll("accounts") Account account,
            @ForAll("days") LocalDate day,
            @ForAll("calendars") BusinessCalendar calendar) {
        Balance today = account.on(day, calendar);
        Balance later = account.on(day.plusDays(30), calendar);
        today.lines().zip(later.lines()).forEach(line -> {
            assertEquals(
                    account.interest().isDefined() && line._1.part().due().day().isDefined(),
                    line._1.interest().isDefined());
            line._1
                    .part()
                    .due()
                    .day()
                    .filter(due -> !day.isAfter(due))
                    .forEach(due -> assertTrue(line._1.interest().forAll(amount -> amount.signum() == 0)));
            if (line._1.discount().equals(line._2.discount())) {
                line._1
                        .interest()
                        .forEach(before ->
                                line._2.interest().forEach(after -> assertTrue(after.isGreaterThanOrEqualTo(before))));
            }
        });
    }

    private static Amount sum(Balance balance, Seq<Amount> amounts) {
        return Amount.sum(balance.credit().currency(), amounts);
    }

    @Provide
    Arbitrary<Account> accounts() {
        return Jqwik.arbitrary(PaymentGens.account());
    }

    @Provide
    Arbitrary<Posting> postings() {
        return Jqwik.arbitrary(PaymentGens.posting());
    }

    @Provide
    Arbitrary<AgeBands> bands() {
        return Jqwik.arbitrary(PaymentGens.ageBands());
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Jqwik.arbitrary(PaymentGens.calendar());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Jqwik.arbitrary(PaymentGens.day());
    }
}
