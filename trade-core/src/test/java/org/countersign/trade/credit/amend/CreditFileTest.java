package org.countersign.trade.credit.amend;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Amendments are taken whole or not at all. */
class CreditFileTest {
    private static final Amendment FIRST = amendment(
            1,
            Credit.SHAPE.with(
                    Credit.SHAPE.with(CREDIT, Credit.EXPIRY, CREDIT.expiry().plusDays(15)),
                    Credit.AMOUNT,
                    Amount.parse("USD 90000")));
    private static final Amendment SECOND =
            amendment(2, Credit.SHAPE.with(CREDIT, Credit.GOODS, Option.some("LED LAMPS")));

    private static Amendment amendment(int number, Credit after) {
        return Amendment.builder()
                .number(number)
                .issued(LocalDate.of(2026, 4, 1))
                .before(CREDIT)
                .after(after)
                .build();
    }

    private static CreditFile advised() {
        return CreditFile.of(CREDIT)
                .advised(FIRST)
                .flatMap(file -> file.advised(SECOND))
                .getOrElseThrow(why -> new AssertionError(why));
    }

    private static CreditFile right(Either<Reason, CreditFile> file) {
        return file.getOrElseThrow(why -> new AssertionError(why));
    }

    @Test
    void oneMayBeTakenAndAnotherRefused() {
        CreditFile file = right(right(advised().accepted(2)).rejected(1));
        assertEquals(Option.some("LED LAMPS"), file.inForce().goods());
        assertEquals(CREDIT.expiry(), file.inForce().expiry());
    }

    @Test
    void aPartOfAnAmendmentCannotBeAccepted() {
        CreditFile partly =
                right(advised().accepted(1, FIRST.changes().changes().take(1)));
        assertEquals(Answer.REJECTED, partly.amendments().head().answer());
        assertEquals(CREDIT, partly.inForce());
        assertEquals(
                Answer.ACCEPTED,
                right(advised().accepted(1, FIRST.changes().changes()))
                        .amendments()
                        .head()
                        .answer());
    }

    @Test
    void silenceAcceptsNothingWhateverTheAmendmentSays() {
        Amendment clause =
                Amendment.SHAPE.with(FIRST, Amendment.NARRATIVE, Option.some("IN FORCE UNLESS REJECTED WITHIN 5 DAYS"));
        CreditFile file = right(CreditFile.of(CREDIT).advised(clause));
        assertEquals(CREDIT, file.inForce());
        assertEquals(
                Vector.of(BoundParty.ISSUING_BANK),
                file.amendments().head().bound().toVector());
    }

    @Test
    void aPresentationThatFitsAnAmendmentAcceptsIt() {
        CreditFile presented = advised().presented(terms -> terms.goods().contains("LED LAMPS"));
        assertEquals(
                Vector.of(Answer.OPEN, Answer.ACCEPTED),
                presented.amendments().map(Answered::answer).toVector());
        assertEquals(advised(), advised().presented(terms -> false));
    }

    @Test
    void anAmendmentNeedsTheConsentOfAllWhomItBinds() {
        Credit confirmed = credit(":49:WITHOUT", ":49:CONFIRM");
        Amendment longer = Amendment.builder()
                .number(1)
                .issued(LocalDate.of(2026, 4, 1))
                .before(confirmed)
                .after(Credit.SHAPE.with(
                        confirmed, Credit.EXPIRY, CREDIT.expiry().plusDays(1)))
                .build();
        CreditFile accepted =
                right(right(CreditFile.of(confirmed).advised(longer)).accepted(1));
        assertFalse(accepted.amendments().head().isEffective());
        CreditFile extended =
                right(right(right(CreditFile.of(confirmed).advised(longer)).extended(1))
                        .accepted(1));
        assertTrue(extended.amendments().head().isEffective());
        assertEquals(
                Vector.of(BoundParty.values()),
                extended.amendments().head().bound().toVector());
        assertTrue(right(advised().accepted(1)).amendments().head().isEffective());
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        assertEquals("AMEND-UNKNOWN", advised().accepted(7).getLeft().code());
        assertEquals("AMEND-TWICE", advised().advised(FIRST).getLeft().code());
        assertEquals(
                "AMEND-ANSWERED",
                right(advised().rejected(1)).accepted(1).getLeft().code());
        Amendment other = amendment(3, Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 80000")));
        CreditFile taken = right(right(advised().advised(other)).accepted(1));
        assertEquals("AMEND-MISFIT", taken.accepted(3).getLeft().code());
        Vector.of(AmendTexts.english(), AmendTexts.chinese())
                .forEach(texts ->
                        assertFalse(texts.say(taken.accepted(3).getLeft()).contains("{")));
        assertEquals(AmendTexts.english().keys(), AmendTexts.chinese().keys());
        Refused.with(
                "amendment must have a number from 1, and change something of one credit: `1`",
                () -> amendment(1, CREDIT));
    }
}
