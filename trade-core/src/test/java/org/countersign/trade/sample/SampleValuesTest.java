package org.countersign.trade.sample;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.money.Amount;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.Approvers;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.DeemedApproval;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.change.CostShare;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.custody.CustodyEvent;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.custody.SampleCustody;
import org.countersign.trade.sample.life.CarryOver;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleKind;
import org.countersign.trade.sample.spec.SampleSpecification;
import org.junit.jupiter.api.Test;

/** What answers, changes, custody and passports refuse, and what they say of themselves. */
class SampleValuesTest {
    private static final Moment THEN = Moment.parse("2026-05-04T09:00:00+08:00");

    @Test
    void anAnswerNamesEachAttributeOnceAndAnInstructionNamesOne() {
        Statement mail = mail("S-1", THEN, "ok");
        Verdict yes = new Verdict.Approved();
        Refused.with(
                "an attribute must stand once in an answer: `label, label`",
                () -> SampleAnswer.of(mail, Vector.of(AnswerItem.of("label", yes), AnswerItem.of("label", yes))));
        Refused.with(
                "an instruction must name its attribute: `lower`",
                () -> SampleAnswer.to(
                        mail, SHEET, new Verdict.Instructed("lower", LOGO_B.requirement(), Proving.INSPECTION)));
        Refused.with(
                "a sheet has one line or more, each attribute once: `logo-position, logo-position`",
                () -> ConfirmationSheet.SHAPE.with(SHEET, ConfirmationSheet.LINES, Vector.of(LOGO_A, LOGO_B)));
    }

    @Test
    void anItemWithoutRevisionMeansTheOnlyContentThatWasShownOrNothing() {
        SampleAnswer answer = SampleAnswer.of(
                mail("S-1", THEN, "logo ok"), Vector.of(AnswerItem.of("logo-position", new Verdict.Approved())));
        assertEquals(1, answer.words(Vector.empty(), Vector.of(LOGO_A.ref())).size());
        assertEquals(
                0,
                answer.words(Vector.empty(), Vector.of(LOGO_A.ref(), LOGO_B.ref()))
                        .size());
        assertEquals(
                1,
                answer.unclear(Vector.empty(), Vector.of(LOGO_A.ref(), LOGO_B.ref()))
                        .size());
        assertEquals(
                Vector.of(LOGO_B.ref()),
                answer.words(Vector.of(LOGO_B.ref()), Vector.of(LOGO_A.ref(), LOGO_B.ref()))
                        .map(word -> word.of()),
                "on a sheet it is what stands there");
    }

    @Test
    void anItemThatNamesAnotherRevisionThanTheSheetIsNotReadAsTheSheetsLine() {
        AnswerItem named = new AnswerItem("logo-position", Option.some("B"), Option.none(), new Verdict.Approved());
        SampleAnswer answer = new SampleAnswer(
                mail("S-1", THEN, "B is ok"),
                Option.some("CS-1"),
                Option.some(new Verdict.Approved()),
                Vector.of(named));
        assertEquals(
                Vector.of(COLOUR_A.ref()),
                answer.words(SHEET.refs(), SHEET.refs()).map(word -> word.of()),
                "the word for the whole does not cover a line that he named otherwise");
    }

    @Test
    void silenceIsCountedInDaysOfTheClause() {
        Refused.with("days must lie between 1 and 366: `0`", () -> new DeemedApproval(0, "7.3"));
        Refused.with("days must lie between 1 and 366: `367`", () -> new DeemedApproval(367, "7.3"));
        assertEquals(
                Option.some("2026-05-14+08:00"),
                new DeemedApproval(10, "7.3").lastDay(THEN).map(Moment::toString));
        assertEquals(Option.none(), SampleTerms.none().deemed(), "off unless the contract says otherwise");
        assertEquals(Option.none(), SampleTerms.of(Approvers.unnamed()).deemed());
    }

    @Test
    void whoMayApproveIsYesNoOrUnknown() {
        SampleAttribute any = SampleAttribute.mandatory(LOGO_A);
        Statement anna = mail("S-1", THEN, "ok");
        Statement tom = Statement.SHAPE.with(anna, Statement.SPEAKER, PersonRef.of("tom", "Tom Holm"));
        Approvers only = CLAUSE.approvers();
        Approvers open = new Approvers(only.named(), false);
        assertEquals(Truth.YES, only.may(anna, "Nordlicht GmbH", any));
        assertEquals(Truth.NO, only.may(tom, "Nordlicht GmbH", any));
        assertEquals(Truth.NO, only.may(anna, "Another GmbH", any));
        assertEquals(Truth.YES, open.may(tom, "Nordlicht GmbH", any), "his mandate says where");
        Statement apparent = Statement.SHAPE.with(
                tom, Statement.MANDATE, Option.some(Mandate.of(MandateBasis.APPARENT, "his card")));
        assertEquals(Truth.UNKNOWN, open.may(apparent, "Nordlicht GmbH", any));
        assertEquals(
                Truth.UNKNOWN,
                open.may(
                        Statement.SHAPE.with(
                                tom,
                                Statement.MANDATE,
                                Option.some(new Mandate(MandateBasis.CONTACT_LIST, Option.none()))),
                        "Nordlicht GmbH",
                        any));
        assertEquals(
                Truth.UNKNOWN,
                open.may(Statement.SHAPE.with(anna, Statement.COMPANY, Option.none()), "Nordlicht GmbH", any));
    }

    @Test
    void anAttributeThatNamesRolesIsConfirmedByOneOfThem() {
        SampleAttribute designers = new SampleAttribute(LOGO_A, true, Vector.of("Designer"));
        SampleAttribute qa = new SampleAttribute(LOGO_A, true, Vector.of("Designer", "Buyer QA"));
        Statement anna = mail("S-1", THEN, "ok");
        assertEquals(Truth.NO, CLAUSE.approvers().may(anna, "Nordlicht GmbH", designers));
        assertEquals(Truth.YES, CLAUSE.approvers().may(anna, "Nordlicht GmbH", qa));
        assertEquals(
                Truth.UNKNOWN,
                CLAUSE.approvers()
                        .may(Statement.SHAPE.with(anna, Statement.ROLE, Option.none()), "Nordlicht GmbH", qa));
    }

    @Test
    void aChangeSaysWhatItCostsOrThatNobodyHasSaidSo() {
        ChangeRequest bare = ChangeRequest.builder()
                .number("CH-1")
                .by(Side.BUYER)
                .why("to be seen")
                .contents(Vector.of(LOGO_B))
                .build();
        assertEquals(Vector.of("price", "delay", "scrap"), bare.unsaid());
        assertFalse(bare.hold());
        ChangeRequest priced = ChangeRequest.SHAPE.with(bare, ChangeRequest.PRICE, Option.some(Amount.parse("USD 0")));
        assertEquals(Vector.of("delay", "scrap"), priced.unsaid(), "zero is said, nothing is not");
        assertNotEquals(bare.digest(), priced.digest());
        Refused.with(
                "delay must be zero or more days: `-1`",
                () -> ChangeRequest.builder()
                        .number("CH-1")
                        .by(Side.BUYER)
                        .why("x")
                        .contents(Vector.of(LOGO_B))
                        .delay(Option.some(-1))
                        .build());
        Refused.with(
                "a change has one attribute or more, each once: ``",
                () -> ChangeRequest.SHAPE.with(bare, ChangeRequest.CONTENTS, Vector.empty()));
    }

    @Test
    void whoBearsTheScrapIsAShare() {
        CostShare half = share("USD 10", "50%");
        assertTrue(half.burdens(Side.BUYER) && half.burdens(Side.SELLER));
        assertTrue(share("USD 10", "100%").burdens(Side.BUYER));
        assertFalse(share("USD 10", "100%").burdens(Side.SELLER));
        assertFalse(share("USD 10", "0%").burdens(Side.BUYER));
        assertFalse(share("USD 0", "50%").burdens(Side.SELLER));
        assertEquals(Side.SELLER, Side.BUYER.other());
        assertEquals(Side.BUYER, Side.SELLER.other());
        Refused.with("what is lost must cost zero or more: `USD -1.00`", () -> share("USD -1", "0%"));
        Refused.with("share of the buyer must lie between 0% and 100%: `101%`", () -> share("USD 1", "101%"));
        Refused.with("share of the buyer must lie between 0% and 100%: `-1%`", () -> share("USD 1", "-1%"));
    }

    private static CostShare share(String amount, String buyer) {
        return new CostShare("400 printed bottles", Amount.parse(amount), Percentage.parse(buyer));
    }

    @Test
    void custodyKnowsWhoHoldsACopyAndWhichSealsAreOnIt() {
        PreparedSample sample =
                new PreparedSample("PP-1", SampleKind.GOLDEN, Vector.of(LOGO_A.ref()), Vector.of("buyer", "factory"));
        SampleCustody made = SampleCustody.empty().with(sample);
        assertEquals(Option.none(), made.holder("PP-1", "factory"));
        assertEquals(Vector.empty(), made.shown());
        SampleCustody sealed = made.with(
                        step("factory", CustodyEvent.SEALED, "Lampworks Ltd").under("SEAL-7"))
                .with(step("factory", CustodyEvent.SEALED, "Lampworks Ltd").under("SEAL-8"))
                .with(step("buyer", CustodyEvent.SENT, "a carrier").under("1Z"));
        assertEquals(Vector.of("SEAL-7", "SEAL-8"), sealed.seals("PP-1", "factory"));
        assertEquals(Option.some("a carrier"), sealed.holder("PP-1", "buyer"));
        assertEquals(Vector.of(LOGO_A.ref()), sealed.shown());
        SampleCustody opened =
                sealed.with(step("factory", CustodyEvent.OPENED, "an inspector").under("SEAL-7"));
        assertEquals(Vector.of("SEAL-8"), opened.seals("PP-1", "factory"));
        assertEquals(
                Vector.empty(),
                sealed.with(step("factory", CustodyEvent.OPENED, "somebody")).seals("PP-1", "factory"),
                "nobody knows which seal was opened, so none is vouched for");
        SampleCustody gone = opened.with(step("factory", CustodyEvent.DESTROYED, "Lampworks Ltd"));
        assertEquals(Option.none(), gone.holder("PP-1", "factory"));
        assertEquals(Vector.empty(), gone.seals("PP-1", "factory"));
        assertTrue(made.has("PP-1", "buyer"));
        assertFalse(made.has("PP-1", "agent"));
        assertFalse(made.has("PP-9", "buyer"));
    }

    private static CustodyStep step(String copy, CustodyEvent event, String holder) {
        return CustodyStep.of("PP-1", copy, event, holder);
    }

    @Test
    void aSampleShowsEachAttributeOnceAndHasCopies() {
        Refused.with(
                "a sample shows each attribute once: `logo-position, logo-position`",
                () -> new PreparedSample(
                        "PP-1", SampleKind.FIT, Vector.of(LOGO_A.ref(), LOGO_B.ref()), Vector.of("buyer")));
        Refused.with(
                "a sample has one copy or more, each called otherwise: ``",
                () -> new PreparedSample("PP-1", SampleKind.FIT, Vector.empty(), Vector.empty()));
        Refused.with(
                "a sample has one copy or more, each called otherwise: `buyer, buyer`",
                () -> new PreparedSample("PP-1", SampleKind.FIT, Vector.empty(), Vector.of("buyer", "buyer")));
    }

    @Test
    void aConfirmationIsCarriedFromOneRevisionOfAnAttributeToAnother() {
        CarryOver over = new CarryOver(LOGO_A.ref(), LOGO_A2.ref(), "renamed", THEN);
        assertEquals(over, new CarryOver(LOGO_A.ref(), LOGO_A2.ref(), "renamed", THEN));
        assertNotEquals(over, new CarryOver(LOGO_A.ref(), LOGO_B.ref(), "renamed", THEN));
        assertNotEquals(over, new CarryOver(LOGO_B.ref(), LOGO_A2.ref(), "renamed", THEN));
        assertNotEquals(over, new CarryOver(LOGO_A.ref(), LOGO_A2.ref(), "moved", THEN));
        assertNotEquals(over, new CarryOver(LOGO_A.ref(), LOGO_A2.ref(), "renamed", Moment.parse("2026-05-05")));
        Refused.with(
                "a confirmation is carried from one revision of an attribute to another: `logo-position A` to"
                        + " `logo-position A`",
                () -> new CarryOver(LOGO_A.ref(), LOGO_A.ref(), "x", THEN));
        Refused.with(
                "a confirmation is carried from one revision of an attribute to another: `logo-position A` to"
                        + " `logo-colour A`",
                () -> new CarryOver(LOGO_A.ref(), COLOUR_A.ref(), "x", THEN));
    }

    @Test
    void aPassportHasTheRowsOfItsSpecification() {
        Scale scale = Scale.on(LocalDate.of(2026, 5, 31));
        SamplePassport passport = SamplePassport.of(SampleFile.of(BOTTLE, CLAUSE), THEN, scale);
        assertEquals(passport, SamplePassport.of(SampleFile.of(BOTTLE, CLAUSE), THEN, scale));
        assertNotEquals(passport, SamplePassport.of(SampleFile.of(BOTTLE, CLAUSE), Moment.parse("2026-05-05"), scale));
        assertNotEquals(passport, SamplePassport.of(SampleFile.of(BOTTLE.with(LOGO_B), CLAUSE), THEN, scale));
        assertNotEquals(
                passport, new SamplePassport(BOTTLE, THEN, passport.rows(), Vector.of(call("S-1", THEN, "ok"))));
        Refused.with(
                "a passport has one row for each attribute of its specification, in its order: `1` rows for `2`"
                        + " attributes",
                () -> new SamplePassport(BOTTLE, THEN, passport.rows().take(1), Vector.empty()));
    }

    @Test
    void aHostThatKnowsOnlyTheStateMakesARowOfIt() {
        PassportRow row = PassportRow.of(SampleAttribute.mandatory(LOGO_A), new AttributeState.Unconfirmed());
        assertEquals(LOGO_A.ref(), row.ref());
        assertTrue(row.isMandatory());
        assertEquals(Truth.NO, row.authorised());
        assertEquals(Truth.NO, row.written());
        assertEquals(Option.none(), row.by());
        assertEquals(Option.none(), row.strength());
        SamplePassport passport = new SamplePassport(
                SampleSpecification.SHAPE.with(
                        BOTTLE, SampleSpecification.ATTRIBUTES, Vector.of(SampleAttribute.mandatory(LOGO_A))),
                THEN,
                Vector.of(row),
                Vector.empty());
        assertEquals(Vector.of(row), passport.missing());
    }
}
