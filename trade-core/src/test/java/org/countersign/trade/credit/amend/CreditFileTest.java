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
import org.countersign.testkit.Bare;
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

    @Test
    void anAmendmentOfAnotherCreditIsNotAdvised() {
        Credit other = credit("LC2605-FICTION", "LC-OTHER");
        Amendment foreign = Amendment.builder()
                .number(3)
                .issued(LocalDate.of(2026, 4, 1))
                .before(other)
                .after(Credit.SHAPE.with(other, Credit.GOODS, Option.some("LED LAMPS")))
                .build();
        Reason why = advised().advised(foreign).getLeft();
        assertEquals(
                "amendment `3` is none of credit `LC2605-FICTION`",
                AmendTexts.english().say(why));
        assertEquals(
                "\u7b2c `3` \u6b21\u4fee\u6539\u4e0d\u5c5e\u4e8e\u4fe1\u7528\u8bc1 `LC2605-FICTION`",
                AmendTexts.chinese().say(why));
    }

    @Test
    void onlyWhoConfirmsCanExtendIt() {
        assertEquals("AMEND-UNCONFIRMED", advised().extended(1).getLeft().code());
        assertEquals("AMEND-UNKNOWN", advised().extended(7).getLeft().code());
        assertEquals(
                "AMEND-ANSWERED",
                right(advised().rejected(1)).extended(1).getLeft().code());
        Credit perhaps = credit(":49:WITHOUT", ":49:MAY ADD");
        Amendment longer = longer(perhaps);
        CreditFile extended =
                right(right(CreditFile.of(perhaps).advised(longer)).extended(1));
        assertTrue(extended.amendments().head().isExtended());
        assertEquals("AMEND-EXTENDED", extended.extended(1).getLeft().code());
        assertFalse(extended.amendments().head().isEffective(), "the beneficiary has not said anything");
        assertTrue(right(right(CreditFile.of(perhaps).advised(longer)).accepted(1))
                .amendments()
                .head()
                .isEffective());
    }

    private static Amendment longer(Credit before) {
        return Amendment.builder()
                .number(1)
                .issued(LocalDate.of(2026, 4, 1))
                .before(before)
                .after(Credit.SHAPE.with(before, Credit.EXPIRY, before.expiry().plusDays(1)))
                .build();
    }

    @Test
    void acceptedAmendmentsFitInTheOrderOfTheirAdvice() {
        Credit raised = Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 110000"));
        Amendment further = Amendment.builder()
                .number(1)
                .issued(LocalDate.of(2026, 4, 2))
                .before(raised)
                .after(Credit.SHAPE.with(CREDIT, Credit.AMOUNT, Amount.parse("USD 120000")))
                .build();
        Amendment first = amendment(2, raised);
        CreditFile crossed =
                right(right(right(CreditFile.of(CREDIT).advised(further)).advised(first))
                        .accepted(2));
        assertEquals("AMEND-MISFIT", crossed.accepted(1).getLeft().code());
        CreditFile straight =
                right(right(right(CreditFile.of(CREDIT).advised(first)).advised(further))
                        .accepted(2));
        assertEquals(
                Amount.parse("USD 120000"),
                right(straight.accepted(1)).inForce().amount());
        Refused.with(
                "accepted amendments must fit the credit: `Reason[code=AMEND-MISFIT, arguments=((number, 1), (rule, a c...`",
                () -> CreditFile.builder()
                        .issued(CREDIT)
                        .amendments(Vector.of(
                                Answered.SHAPE.with(Answered.open(further), Answered.ANSWER, Answer.ACCEPTED)))
                        .build());
    }

    @Test
    void amendmentsHaveNumbersOfTheirOwn() {
        Refused.with(
                "amendments must have different numbers: `2`",
                () -> CreditFile.builder()
                        .issued(CREDIT)
                        .amendments(Vector.of(Answered.open(FIRST), Answered.open(FIRST)))
                        .build());
        String rule = "amendment must have a number from 1, and change something of one credit: `";
        Refused.with(rule + "0`", () -> amendment(0, FIRST.after()));
        Refused.with(rule + "1`", () -> amendment(1, credit("LC2605-FICTION", "LC-OTHER")));
    }

    @Test
    void whatIsRejectedIsNotAcceptedByAPresentationAnyMore() {
        CreditFile refused = right(advised().rejected(2));
        assertEquals(
                Vector.of(Answer.OPEN, Answer.REJECTED),
                refused.presented(terms -> terms.goods().contains("LED LAMPS"))
                        .amendments()
                        .map(Answered::answer)
                        .toVector());
        CreditFile both = advised().presented(terms -> true);
        assertEquals(
                Vector.of(Answer.ACCEPTED, Answer.ACCEPTED),
                both.amendments().map(Answered::answer).toVector());
        assertEquals(Option.some("LED LAMPS"), both.inForce().goods());
        assertEquals(Amount.parse("USD 90000"), both.inForce().amount());
    }

    @Test
    void nothingAtAllIsNoAcceptance() {
        assertEquals(
                Answer.REJECTED,
                right(advised().accepted(1, Vector.empty())).amendments().head().answer());
        assertEquals(
                "AMEND-UNKNOWN", advised().accepted(7, Vector.empty()).getLeft().code());
        assertEquals("AMEND-UNKNOWN", advised().rejected(7).getLeft().code());
    }

    @Test
    void whoIsBoundGrowsWithEveryConsent() {
        Answered open = Answered.open(FIRST);
        assertEquals(Vector.of(BoundParty.ISSUING_BANK), open.bound().toVector());
        assertEquals(
                Vector.of(BoundParty.ISSUING_BANK, BoundParty.CONFIRMING_BANK),
                Answered.SHAPE.with(open, Answered.IS_EXTENDED, true).bound().toVector());
        assertEquals(
                Vector.of(BoundParty.ISSUING_BANK, BoundParty.BENEFICIARY),
                Answered.SHAPE
                        .with(open, Answered.ANSWER, Answer.ACCEPTED)
                        .bound()
                        .toVector());
        assertFalse(Answered.SHAPE.with(open, Answered.ANSWER, Answer.REJECTED).isEffective());
    }

    @Test
    void eachIsShownByItsShape() {
        assertEquals(CreditFile.SHAPE.summary(advised()), advised().toString());
        assertEquals(Amendment.SHAPE.summary(FIRST), FIRST.toString());
        assertEquals(
                Answered.SHAPE.summary(Answered.open(FIRST)),
                Answered.open(FIRST).toString());
        assertTrue(FIRST.toString().contains("2026-04-01"));
    }

    @Test
    void aFileThatIsGivenTheLeastHasNoAnswers() {
        assertEquals("issued", Bare.said(CreditFile.SHAPE, CreditFile.of(CREDIT)));
        Amendment plain = longer(CREDIT);
        assertEquals("number=1 issued before after", Bare.said(Amendment.SHAPE, plain));
        assertEquals("amendment answer isExtended=false", Bare.said(Answered.SHAPE, Answered.open(plain)));
        assertEquals(Answer.OPEN, Answered.open(plain).answer());
    }
}
