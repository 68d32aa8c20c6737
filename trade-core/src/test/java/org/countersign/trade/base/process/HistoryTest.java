package org.countersign.trade.base.process;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.junit.jupiter.api.Test;

/** What the journal refuses, and what it answers about the past. All names are fiction. */
class HistoryTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Inquiry LAMPS =
            Inquiry.builder().number("RFQ-7").buyer("Nordlicht GmbH").build();
    private static final InquiryReport RECEIVED = new InquiryReport.Received(LAMPS);
    private static final InquiryReport WITHDREW = new InquiryReport.Withdrew("no longer needed");
    private final History<InquiryState, InquiryReport, InquiryDecision> two =
            History.of(INQUIRY).hear(at("2026-05-04"), RECEIVED).hear(at("2026-05-06"), WITHDREW);

    @Test
    void entriesAreNumberedFromOneWithoutGaps() {
        Refused.with("entries are numbered from 1: `0`", () -> entry(0, RECEIVED));
        Refused.with(
                "entry 1 must be numbered 2",
                () -> History.restore(INQUIRY, Vector.of(entry(1, RECEIVED), entry(1, WITHDREW))));
        Refused.with("entry 2 must be numbered 1", () -> History.restore(INQUIRY, Vector.of(entry(2, RECEIVED))));
    }

    @Test
    void aJournalHasAtMostAMillionEntries() {
        History.checkSize(History.MAX_ENTRIES);
        Refused.with("a journal has at most 1000000 entries", () -> {
            History.checkSize(History.MAX_ENTRIES + 1);
            return "taken";
        });
    }

    @Test
    void ofWhatHappenedAtOneTimeTheFirstRecordedComesFirst() {
        Vector<Entry> sameDay = Vector.rangeClosed(1, 100).map(number -> entry(number, WITHDREW));
        assertEquals(
                Vector.rangeClosed(1, 100),
                History.restore(INQUIRY, sameDay).timeline().map(Placed::entry));
    }

    @Test
    void everyPartOfAJournalPrintsWhatItHolds() {
        Moment day = Moment.parse("2026-05-04");
        Refusal refusal = Refusal.of(Reason.of("INQ-X", Citation.of(Authority.CISG, "14(1)")));
        assertEquals("Struck[entry=1, why=twice]", new Correction.Struck(1, "twice").toString());
        assertEquals(
                "Corrected[entry=1, happened=2026-05-04, act=" + WITHDREW + ", why=misread]",
                new Correction.Corrected(1, day, WITHDREW, "misread").toString());
        Entry entry = entry(4, WITHDREW);
        assertEquals(
                Summary.of("Entry")
                        .with("number", 4)
                        .with("stamp", entry.stamp())
                        .with("act", WITHDREW)
                        .with("extensions", entry.extensions())
                        .toString(),
                entry.toString());
        Outcome<String> effect = new Outcome.Effect<>("open");
        assertEquals("Effect[state=open]", effect.toString());
        assertEquals(
                Summary.of("NoEffect")
                        .with("state", "open")
                        .with("why", refusal.reason())
                        .toString(),
                new Outcome.NoEffect<>("open", refusal.reason()).toString());
        assertEquals(
                Summary.of("Overtaken")
                        .with("state", "open")
                        .with("refusal", refusal)
                        .toString(),
                new Outcome.Overtaken<>("open", refusal).toString());
        assertEquals(
                "Placed[entry=4, happened=2026-05-04, act=" + WITHDREW + ", outcome=" + effect + "]",
                new Placed<>(4, day, WITHDREW, effect).toString());
        assertEquals("Unread[title=a/1, lines=(w: a)]", new Unread("a/1", Vector.of("w: a")).toString());
        assertEquals(
                "TableSamples[types=(), states=(), acts=(), moments=(2026-05-04)]",
                new TableSamples<String>(Vector.empty(), Vector.empty(), Vector.empty(), Vector.of(day)).toString());
    }

    @Test
    void aCorrectionNamesAnEarlierReportOrDecision() {
        String rule = "a correction must name an earlier report or decision, of ";
        Refused.with(rule + "2 entries: `0`", () -> two.strike(at("2026-05-07"), 0, "x"));
        Refused.with(rule + "2 entries: `3`", () -> two.strike(at("2026-05-07"), 3, "x"));
        Refused.with(
                rule + "3 entries: `3`",
                () -> two.strike(at("2026-05-07"), 2, "x").strike(at("2026-05-08"), 3, "x"));
        Refused.with(
                rule + "1 entries: `2`",
                () -> History.restore(INQUIRY, Vector.of(entry(1, RECEIVED), entry(2, new Correction.Struck(2, "x")))));
        assertEquals(
                "Received",
                InquirySamples.table()
                        .name(two.strike(at("2026-05-07"), 2, "another buyer's").state()));
        assertEquals(
                INQUIRY.start(),
                History.restore(INQUIRY, Vector.of(entry(1, RECEIVED), entry(2, new Correction.Struck(1, "x"))))
                        .state());
    }

    @Test
    void aCorrectionPutsNoOtherCorrectionInPlace() {
        Refused.with(
                "a correction puts a report or a decision in the place of entry 1",
                () -> new Correction.Corrected(1, Moment.parse("2026-05-04"), new Correction.Struck(1, "x"), "x"));
        Refused.with("text must not be empty: leave the field out instead", () -> new Correction.Struck(1, ""));
        Refused.with(
                "text must not be empty: leave the field out instead",
                () -> new Correction.Corrected(1, Moment.parse("2026-05-04"), RECEIVED, ""));
    }

    @Test
    void theStateAtADayIsThatOfWhatHadCertainlyHappened() {
        assertEquals(INQUIRY.start(), two.stateAt(Moment.parse("2026-05-03+08:00")));
        assertEquals("Received", InquirySamples.table().name(two.stateAt(Moment.parse("2026-05-04+08:00"))));
        assertEquals("Received", InquirySamples.table().name(two.stateAt(Moment.parse("2026-05-05"))));
        assertEquals("Withdrawn", InquirySamples.table().name(two.stateAt(Moment.parse("2026-05-06+08:00"))));
        assertEquals("Withdrawn", InquirySamples.table().name(two.state()));
    }

    @Test
    void anActWrittenDownLaterCountsFromWhenItHappened() {
        Stamp late = at("2026-05-04").recorded(Moment.parse("2026-05-09+08:00"));
        assertEquals(Moment.parse("2026-05-04+08:00"), late.happened());
        assertEquals(Moment.parse("2026-05-09+08:00"), late.recorded());
        History<InquiryState, InquiryReport, InquiryDecision> told =
                History.of(INQUIRY).hear(at("2026-05-06"), WITHDREW).hear(late, RECEIVED);
        assertEquals("Withdrawn", InquirySamples.table().name(told.state()));
        assertEquals(1, told.knownAt(Moment.parse("2026-05-08+08:00")).entries().size());
        assertEquals(Vector.of(2, 1), told.timeline().map(Placed::entry));
    }

    @Test
    void anEntryGoesToTextAndBackWithItsCorrections() {
        var shape = Entry.shapeFor(INQUIRY);
        Vector<Act> acts = Vector.of(
                RECEIVED,
                new Correction.Struck(1, "another buyer's"),
                new Correction.Corrected(1, Moment.parse("2026-05-04"), WITHDREW, "misread"));
        for (Act act : acts) {
            Entry entry = entry(4, act);
            assertEquals(Either.right(entry), CanonicalText.read(shape, CanonicalText.print(shape, entry)));
        }
    }

    @Test
    void whatIsKeptUnreadIsCanonicalLines() {
        Refused.with("line must be `path: text`: `words`", () -> new Unread("a/1", Vector.of("words")));
        Refused.with("line must be `path: text`: `w: aU+000Ab`", () -> new Unread("a/1", Vector.of("w: a\nb")));
        Refused.with("text must not start or end with a blank: ` w: a`", () -> new Unread("a/1", Vector.of(" w: a")));
        Refused.with("text must not be empty: leave the field out instead", () -> new Unread("", Vector.empty()));
    }

    private static Entry entry(int number, Act act) {
        return new Entry(number, at("2026-05-04"), act, Extensions.none());
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.EMAIL);
    }
}
