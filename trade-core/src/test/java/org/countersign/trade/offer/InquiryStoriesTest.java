package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Correction;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.junit.jupiter.api.Test;

/** What happens to inquiries, told as a salesperson would. All names are fiction. */
class InquiryStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Inquiry LAMPS = Inquiry.builder()
            .number("RFQ-7")
            .buyer("Nordlicht GmbH")
            .deliveryTerm(Option.some("FOB"))
            .lines(Vector.of(InquiryLine.builder()
                    .id("10")
                    .product("LED lamp")
                    .specification(Option.some("9 W, E27, 3000 K"))
                    .build()))
            .build();
    private static final Vector<Path> OPEN =
            Vector.of("lines[1].quantity", "deliveryPlace", "deliveryBy").map(Path::parse);
    private static final InquiryReport FACTS = new InquiryReport.Supplied(Vector.of(
            Fact.of("lines[1].quantity", "5000 C62"),
            Fact.of("deliveryPlace", "Ningbo"),
            Fact.of("deliveryBy", "2026-09-30")));

    @Test
    void anIncompleteInquiryIsNotQuotedUntilTheBuyerSuppliesWhatIsMissing() {
        History<InquiryState, InquiryReport, InquiryDecision> received =
                start().hear(at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS));
        assertEquals(OPEN, LAMPS.open());

        Refusal refusal =
                received.decide(at("2026-05-04T10:00:00+08:00"), quote()).getLeft();
        assertEquals("INQ-INCOMPLETE", refusal.code());
        assertEquals(OPEN, refusal.needs().map(need -> need.where()));

        History<InquiryState, InquiryReport, InquiryDecision> completed = received.decide(
                        at("2026-05-04T10:05:00+08:00"),
                        new InquiryDecision.Ask(OPEN, Moment.parse("2026-05-11+08:00")))
                .getOrElseThrow(InquiryStoriesTest::unexpected)
                .hear(at("2026-05-06T09:00:00+02:00"), FACTS);
        InquiryState.Completed state = assertInstanceOf(InquiryState.Completed.class, completed.state());
        assertEquals(
                Option.some(Quantity.of(5000, Unit.ONE)),
                state.inquiry().lines().head().quantity());

        assertInstanceOf(
                InquiryState.Answered.class,
                completed
                        .decide(at("2026-05-06T17:00:00+08:00"), quote())
                        .getOrElseThrow(InquiryStoriesTest::unexpected)
                        .state());
    }

    @Test
    void aQuotationMayGoOutEarlyIfItSaysWhatItAssumes() {
        InquiryDecision assuming = new InquiryDecision.Quote("Q-1", Digest.of("Q-1"), OPEN, Option.none());
        assertTrue(start().hear(at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS))
                .decide(at("2026-05-04T10:00:00+08:00"), assuming)
                .isRight());
    }

    @Test
    void nobodyIsCalledSilentBeforeHisTimeIsOver() {
        History<InquiryState, InquiryReport, InquiryDecision> asked = start().hear(
                        at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS))
                .decide(
                        at("2026-05-04T10:00:00+08:00"),
                        new InquiryDecision.Ask(OPEN, Moment.parse("2026-05-11+08:00")))
                .getOrElseThrow(InquiryStoriesTest::unexpected);
        InquiryDecision giveUp = new InquiryDecision.GiveUp();
        assertEquals(
                "INQ-STILL-WAITING",
                asked.decide(at("2026-05-11T23:00:00+08:00"), giveUp).getLeft().code());
        assertEquals(
                "INQ-STILL-WAITING",
                asked.decide(at("2026-05-11"), giveUp).getLeft().code(),
                "a day at an unknown place may still be inside the term");
        History<InquiryState, InquiryReport, InquiryDecision> silent =
                asked.decide(at("2026-05-12T09:00:00+08:00"), giveUp).getOrElseThrow(InquiryStoriesTest::unexpected);
        assertInstanceOf(InquiryState.Silent.class, silent.state());
        assertInstanceOf(
                InquiryState.Completed.class,
                silent.hear(at("2026-06-01T09:00:00+02:00"), FACTS).state(),
                "anything from the buyer wakes it");
    }

    @Test
    void aWithdrawalThatWasRecordedLateStillCountsAndTheQuotationBecomesAFinding() {
        History<InquiryState, InquiryReport, InquiryDecision> answered = start().hear(
                        at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS))
                .hear(at("2026-05-05T09:00:00+08:00"), FACTS)
                .decide(at("2026-05-06T10:00:00+08:00"), quote())
                .getOrElseThrow(InquiryStoriesTest::unexpected);

        Stamp late = at("2026-05-06T09:00:00+08:00").recorded(Moment.parse("2026-05-07T08:00:00+08:00"));
        History<InquiryState, InquiryReport, InquiryDecision> now =
                answered.hear(late, new InquiryReport.Withdrew("project cancelled"));

        InquiryState.Withdrawn state = assertInstanceOf(InquiryState.Withdrawn.class, now.state());
        assertTrue(state.reply().isDefined(), "the quotation went out, whatever we learnt later");
        assertEquals("INQ-WITHDRAWN", now.overtaken().head()._2.code());
        assertEquals(3, now.overtaken().head()._1.entry());
        assertInstanceOf(
                InquiryState.Answered.class,
                now.knownAt(Moment.parse("2026-05-06T12:00:00+08:00")).state(),
                "what we knew on 6 May");
    }

    @Test
    void aWronglyRecordedAnswerIsCorrectedByANewEntryAndBothRemain() {
        History<InquiryState, InquiryReport, InquiryDecision> wrong = start().hear(
                        at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS))
                .hear(at("2026-05-05T09:00:00+08:00"), new InquiryReport.Withdrew("no longer needed"));
        History<InquiryState, InquiryReport, InquiryDecision> right =
                wrong.strike(at("2026-05-05T09:30:00+08:00"), 2, "it was another buyer's letter");
        assertInstanceOf(InquiryState.Received.class, right.state());
        assertEquals(3, right.entries().size());
        assertInstanceOf(Correction.Struck.class, right.entries().last().act());
    }

    @Test
    void aFactThatFitsNowhereIsKeptAndChangesNothing() {
        History<InquiryState, InquiryReport, InquiryDecision> history = start().hear(
                        at("2026-05-04T09:00:00+08:00"), new InquiryReport.Received(LAMPS))
                .hear(
                        at("2026-05-05T09:00:00+08:00"),
                        new InquiryReport.Supplied(Vector.of(Fact.of("lines[4].quantity", "1 C62"))));
        assertEquals(2, history.entries().size());
        assertEquals(InquiryState.of(LAMPS), history.state());
    }

    private static History<InquiryState, InquiryReport, InquiryDecision> start() {
        return History.of(INQUIRY);
    }

    private static Stamp at(String happened) {
        return Stamp.at(Moment.parse(happened), MEI, Channel.EMAIL);
    }

    private static InquiryDecision quote() {
        return new InquiryDecision.Quote("Q-1", Digest.of("Q-1"), Vector.empty(), Option.none());
    }

    private static AssertionError unexpected(Refusal refusal) {
        return new AssertionError("refused: " + refusal);
    }
}
