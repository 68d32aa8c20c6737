package org.countersign.trade.fulfilment;

import static org.countersign.trade.fulfilment.Orders.MAY_4;
import static org.countersign.trade.fulfilment.Orders.codes;
import static org.countersign.trade.fulfilment.Orders.confirmed;
import static org.countersign.trade.fulfilment.Orders.order;
import static org.countersign.trade.fulfilment.Orders.silent;
import static org.countersign.trade.fulfilment.Orders.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.ProductionSamples;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.junit.jupiter.api.Test;

/** What opens the gate before production, what keeps it closed, and which way is the shortest. All names are fiction. */
class ProductionGateTest {
    private static final AttributeFact COLOUR = confirmed("colour", Orders::good);
    private static final AttributeFact LOGO = confirmed("logo position", Orders::good);

    private static AttributeFact logo(Truth inWriting, Truth authorised, Truth stands) {
        return confirmed(
                "logo position",
                fact -> fact.inWriting(inWriting).authorised(authorised).stands(stands));
    }

    @Test
    void whatIsConfirmedPaidAndSignedIsOpen() {
        Gate gate = ProductionGate.of(order(COLOUR, LOGO), MAY_4);
        assertTrue(gate.isOpen());
        assertEquals(Vector.empty(), gate.fold(Gate.Open::reliedOn, closed -> Vector.empty()));
        assertEquals(
                Vector.of("The gate is open."),
                FulfilmentTexts.lines(FulfilmentTexts.english(), gate).toVector());
    }

    @Test
    void whatNobodyNamedIsNotConfirmed() {
        GateFacts facts = order(COLOUR, silent("logo position"));
        assertEquals("GATE-NEVER-CONFIRMED", codes(facts));
        assertEquals("Confirm[attribute=logo position]", way(facts));
    }

    @Test
    void aConfirmationOfTheOldContentIsNoneOfTheNewOne() {
        AttributeFact moved = AttributeFact.SHAPE.with(LOGO, AttributeFact.CONTENT, Digest.of("moved"));
        assertEquals("GATE-OTHER-CONTENT", codes(order(moved)));
        assertEquals(Truth.NO, moved.isConfirmed());
        assertEquals(Truth.YES, LOGO.isConfirmed());
    }

    @Test
    void theOkOnThePhoneOpensNothing() {
        assertEquals("GATE-NOT-WRITTEN", codes(order(logo(Truth.NO, Truth.YES, Truth.YES))));
        assertEquals("Confirm[attribute=logo position]", way(order(logo(Truth.NO, Truth.YES, Truth.YES))));
    }

    @Test
    void aWordOfSomebodyWhoMayNotOpensNothing() {
        assertEquals("GATE-NO-AUTHORITY", codes(order(logo(Truth.YES, Truth.NO, Truth.YES))));
        assertEquals("GATE-TAKEN-BACK", codes(order(logo(Truth.YES, Truth.YES, Truth.NO))));
    }

    @Test
    void whatIsUnknownOpensNothingAndCanBeLookedUp() {
        GateFacts facts = order(logo(Truth.UNKNOWN, Truth.UNKNOWN, Truth.YES));
        assertEquals("GATE-WRITING-UNKNOWN, GATE-AUTHORITY-UNKNOWN", codes(facts));
        assertEquals("Confirm[attribute=logo position]", way(facts), "one confirmation is shorter than two papers");
        assertEquals("ShowWriting[attribute=logo position]", way(order(logo(Truth.UNKNOWN, Truth.YES, Truth.YES))));
        assertEquals("ShowMandate[person=Anna Berg]", way(order(logo(Truth.YES, Truth.UNKNOWN, Truth.YES))));
        assertEquals("GATE-DOUBTED", codes(order(logo(Truth.YES, Truth.YES, Truth.UNKNOWN))));
    }

    @Test
    void whatNothingIsSaidOfIsAllUnknown() {
        GateFacts bare = GateFacts.builder()
                .order("4711")
                .attributes(Vector.of(confirmed("logo position")))
                .build();
        assertEquals(
                "GATE-DOUBTED, GATE-WRITING-UNKNOWN, GATE-AUTHORITY-UNKNOWN, GATE-DEPOSIT-UNKNOWN,"
                        + " GATE-CONTRACT-UNKNOWN",
                codes(bare));
        assertEquals("Confirm[attribute=logo position], LookUpDeposit[], LookUpContract[]", way(bare));
    }

    @Test
    void oneMandateServesForAllThatAPersonConfirmed() {
        AttributeFact label = confirmed(
                "label",
                fact -> fact.inWriting(Truth.YES).authorised(Truth.UNKNOWN).stands(Truth.YES));
        AttributeFact carton = confirmed(
                "carton",
                fact -> fact.inWriting(Truth.YES).authorised(Truth.UNKNOWN).stands(Truth.YES));
        AttributeFact seam = confirmed(
                "seam",
                fact -> fact.inWriting(Truth.UNKNOWN).authorised(Truth.UNKNOWN).stands(Truth.YES));
        assertEquals("ShowMandate[person=Anna Berg], ShowWriting[attribute=seam]", way(order(label, carton, seam)));
    }

    @Test
    void silenceIsNothingUnlessTheContractSaysSo() {
        AttributeFact silent = AttributeFact.SHAPE.with(silent("logo position"), AttributeFact.DEEMED, Truth.YES);
        GateFacts facts = order(silent);
        assertEquals("GATE-SILENCE", codes(facts));
        GateFacts clause = GateFacts.SHAPE.with(facts, GateFacts.DEEMED_BY, Option.some("clause 7.2"));
        assertEquals("open", codes(clause));
        GateFacts running = GateFacts.SHAPE.with(
                clause,
                GateFacts.ATTRIBUTES,
                Vector.of(AttributeFact.SHAPE.with(silent, AttributeFact.DEEMED, Truth.UNKNOWN)));
        assertEquals("GATE-NEVER-CONFIRMED", codes(running));
        GateFacts refused = GateFacts.SHAPE.with(
                clause,
                GateFacts.ATTRIBUTES,
                Vector.of(AttributeFact.SHAPE.with(silent, AttributeFact.STANDS, Truth.NO)));
        assertEquals("GATE-NEVER-CONFIRMED", codes(refused), "who says no is not silent");
    }

    @Test
    void anOpenCommentKeepsTheGateClosed() {
        AttributeFact commented = AttributeFact.SHAPE.with(
                LOGO, AttributeFact.COMMENTS, Vector.of("two millimetres lower", "a little smaller"));
        GateFacts facts = order(commented);
        assertEquals("GATE-COMMENTS", codes(facts));
        assertEquals("CloseComments[attribute=logo position]", way(facts));
        assertEquals(
                "logo position, revision B: comments are open: two millimetres lower; a little smaller",
                ProductionGate.of(facts, MAY_4)
                        .fold(
                                open -> "open",
                                closed -> FulfilmentTexts.english()
                                        .say(closed.gaps().head().reason())));
    }

    @Test
    void anInstructionIsAdoptedAndConfirmsWhatItSays() {
        AttributeFact instructed = AttributeFact.SHAPE.make(AttributeFact.SHAPE
                .valuesOf(silent("logo position"))
                .with(AttributeFact.COMMENTS, Vector.of("approved, but two millimetres lower"))
                .with(AttributeFact.INSTRUCTED, true));
        GateFacts facts = order(instructed);
        assertEquals("GATE-INSTRUCTED", codes(facts));
        assertEquals("Adopt[attribute=logo position]", way(facts), "nobody has to be asked again");
        Refused.with(
                "an instruction must be the one comment that is open: `logo position`",
                () -> AttributeFact.SHAPE.with(instructed, AttributeFact.COMMENTS, Vector.of("lower", "smaller")));
    }

    @Test
    void theDepositIsAskedForWhereThePlanSaysSo() {
        GateFacts paid = order(LOGO);
        GateFacts unpaid = GateFacts.SHAPE.with(paid, GateFacts.DEPOSIT_RECEIVED, Truth.NO);
        assertEquals("GATE-NO-DEPOSIT", codes(unpaid));
        assertEquals("PayDeposit[]", way(unpaid));
        assertEquals("open", codes(GateFacts.SHAPE.with(unpaid, GateFacts.DEPOSIT_REQUIRED, Truth.NO)));
        GateFacts unread = GateFacts.SHAPE.with(unpaid, GateFacts.DEPOSIT_REQUIRED, Truth.UNKNOWN);
        assertEquals("GATE-DEPOSIT-UNKNOWN", codes(unread));
        assertEquals("open", codes(new GateAct.LookUpDeposit().on(unread)));
        GateFacts unlooked = GateFacts.SHAPE.with(unpaid, GateFacts.DEPOSIT_RECEIVED, Truth.UNKNOWN);
        assertEquals("LookUpDeposit[]", way(unlooked));
        assertEquals("open", codes(new GateAct.LookUpDeposit().on(unlooked)));
    }

    @Test
    void aContractThatDoesNotBindOpensNothing() {
        GateFacts unsigned = GateFacts.SHAPE.with(order(LOGO), GateFacts.CONTRACT_EFFECTIVE, Truth.NO);
        assertEquals("GATE-NO-CONTRACT", codes(unsigned));
        assertEquals("ConcludeContract[]", way(unsigned));
    }

    @Test
    void aWaiverOpensWhatItNamesAndNoMore() {
        Waiver waiver = ProductionSamples.WAIVER;
        GateFacts facts = ProductionSamples.UNCONFIRMED;
        Gate gate = ProductionGate.of(facts.and(Vector.of(waiver)), MAY_4);
        assertTrue(gate.isOpen());
        assertEquals(Vector.of(waiver), gate.fold(Gate.Open::reliedOn, closed -> Vector.empty()));
        assertEquals(
                "Waiver W-1 lets something pass, signed by Mei Lin, until 2026-05-31+08:00.",
                FulfilmentTexts.lines(FulfilmentTexts.english(), gate).last());
        GateFacts unsigned = GateFacts.SHAPE.with(facts, GateFacts.CONTRACT_EFFECTIVE, Truth.NO);
        assertEquals("GATE-NO-CONTRACT", codes(unsigned.and(Vector.of(waiver))));
    }

    @Test
    void aWaiverThatIsEarlyExpiredForeignOrOfNobodyHasNoEffect() {
        Waiver waiver = ProductionSamples.WAIVER;
        assertEquals("GATE-WAIVER-EXPIRED", idle(waiver, "2026-06-01T00:00:00+08:00"));
        assertEquals("GATE-WAIVER-EXPIRED", idle(waiver, "2026-05-31"), "it may be over already, somewhere");
        assertEquals("", idle(waiver, "2026-05-31T23:59:59+08:00"));
        assertEquals("GATE-WAIVER-EARLY", idle(waiver, "2026-05-02+08:00"));
        assertEquals(
                "GATE-WAIVER-EARLY",
                idle(waiver, "2026-05-03T12:00:00+08:00"),
                "nobody knows the hour of the signature");
        assertEquals("", idle(waiver, "2026-05-03+08:00"));
        assertEquals("GATE-WAIVER-ORDER", idle(Waiver.SHAPE.with(waiver, Waiver.ORDER, "4712"), "2026-05-04"));
        assertEquals(
                "GATE-WAIVER-MANDATE",
                idle(
                        Waiver.SHAPE.with(waiver, Waiver.MANDATE, new Mandate(MandateBasis.APPARENT, Option.none())),
                        "2026-05-04"));
        assertEquals(
                "GATE-WAIVER-SCOPE",
                idle(
                        Waiver.SHAPE.with(
                                waiver,
                                Waiver.SCOPE,
                                Vector.of(new GateRequirement.Attribute("logo position", Digest.of("right")))),
                        "2026-05-04"),
                "the content has changed since");
    }

    private static String idle(Waiver waiver, String at) {
        Gate gate = ProductionGate.of(ProductionSamples.UNCONFIRMED.and(Vector.of(waiver)), Moment.parse(at));
        assertEquals(gate.isOpen(), gate.idleWaivers().isEmpty());
        gate.idleWaivers()
                .forEach(why -> assertTrue(
                        FulfilmentTexts.english().say(why).startsWith("waiver W-1 has no effect: "), why.code()));
        return gate.idleWaivers().map(why -> why.code()).mkString();
    }

    @Test
    void aGateCannotBeBuiltOfFactsThatDoNotGiveIt() {
        Refused.with(
                "a gate with a gap is not open: `GATE-NEVER-CONFIRMED`",
                () -> new Gate.Open(ProductionSamples.UNCONFIRMED, MAY_4));
        Refused.with(
                "a gate without a gap is not closed: `4711`", () -> new Gate.Closed(ProductionSamples.COMPLETE, MAY_4));
    }

    @Test
    void aClosedGateReadsLikeALetterInBothLanguages() {
        GateFacts facts =
                GateFacts.SHAPE.with(order(COLOUR, silent("logo position")), GateFacts.DEPOSIT_RECEIVED, Truth.NO);
        Gate gate = ProductionGate.of(facts, MAY_4);
        assertEquals("""
            The gate is closed:
            - logo position, revision B: nobody on the buyer's side has confirmed it by name
            - the plan asks for a deposit, and it is not there
            The shortest way:
            1. the buyer: confirms logo position in writing, as it is now, by somebody authorised
            2. the buyer: pays the deposit\
            """, FulfilmentTexts.lines(FulfilmentTexts.english(), gate).mkString("\n"));
        assertEquals("""
            生产关口未开放：
            - logo position（版本 B）：买方无人点名确认过
            - 付款计划要求定金，但定金未到
            最短途径：
            1. 买方：由有权人书面确认“logo position”的现行内容
            2. 买方：支付定金\
            """, FulfilmentTexts.lines(FulfilmentTexts.chinese(), gate).mkString("\n"));
    }

    @Test
    void everyReasonOfTheGateHasWordsInBothLanguages() {
        for (Texts texts : Vector.of(FulfilmentTexts.english(), FulfilmentTexts.chinese())) {
            for (GateReason reason : GateReason.values()) {
                assertTrue(texts.find(reason.reason().code()).isDefined(), reason.name());
            }
        }
        assertFalse(FulfilmentTexts.english().keys().contains("from"));
    }

    @Test
    void whatIsNoFactIsRefused() {
        Refused.with("a gate must guard at least one attribute: `4711`", () -> order());
        Refused.with("attribute must stand once: `colour`", () -> order(COLOUR, COLOUR));
        Refused.with(
                "points must lie between 0 and 100: `101`",
                () -> AttributeFact.SHAPE.with(COLOUR, AttributeFact.POINTS, Option.some(101)));
        assertEquals(
                Option.some(100),
                AttributeFact.SHAPE
                        .with(COLOUR, AttributeFact.POINTS, Option.some(100))
                        .points());
        Refused.with(
                "a waiver must name what may be missing, each once: `W-1`",
                () -> Waiver.SHAPE.with(ProductionSamples.WAIVER, Waiver.SCOPE, Vector.empty()));
    }

    @Test
    void aRequirementHasOneSpelling() {
        for (GateRequirement one : Vector.of(
                new GateRequirement.Deposit(),
                new GateRequirement.Contract(),
                new GateRequirement.Attribute("logo position", Digest.of("left")))) {
            assertEquals(one, GateRequirement.parse(one.print()));
        }
        Refused.with(
                "requirement must be `deposit`, `contract` or `attribute sha256:... name`: `Deposit`",
                () -> GateRequirement.parse("Deposit"));
        Refused.with(
                "requirement must be `deposit`, `contract` or `attribute sha256:... name`: `attribute x`",
                () -> GateRequirement.parse("attribute x"));
        Refused.with("digest must start with `sha256:`: `x`", () -> GateRequirement.parse("attribute x y"));
    }
}
