package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Seed;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.Lives;
import org.countersign.testkit.process.ProcessKit;
import org.countersign.testkit.process.Told;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.junit.jupiter.api.Test;

/** The short run of {@link HistoriesAssurance}, on the process that is the pattern of all others. */
class HistoriesTest {
    private final Lives<InquiryState, InquiryReport, InquiryDecision> lives = new Lives<>(Kits.inquiry());

    @Test
    void twentyThousandHistoriesReplayWhateverTheSeed() {
        assertEquals(
                Vector.empty(), lives.live(Seed.of(HistoriesTest.class), 20_000).broken());
    }

    /** Rare corners are missed now and then by so few histories, so that the seed of this one is fixed; a million need none. */
    @Test
    void twentyThousandHistoriesReachEveryCornerOfTheTable() {
        assertEquals(Vector.empty(), lives.missed(lives.live(2026, 20_000)));
    }

    @Test
    void aRunThatDidNotComeEverywhereIsNoticed() {
        assertTrue(lives.missed(lives.live(2026, 2)).nonEmpty());
    }

    @Test
    void aTableFromTooFewSamplesSaysLessThanLivesReachAndIsNoticed() {
        ProcessKit<InquiryState, InquiryReport, InquiryDecision> kit = Kits.inquiry();
        TableSamples<InquiryState> few = new TableSamples<>(
                kit.samples().types(),
                kit.samples().states().distinctBy(state -> (Object) state.getClass()),
                kit.samples().acts().distinctBy(act -> (Object) act.getClass()),
                kit.samples().moments());
        Lives<InquiryState, InquiryReport, InquiryDecision> thin = new Lives<>(new ProcessKit<>(
                kit.process(),
                kit.states(),
                few,
                kit.acts(),
                kit.moments(),
                kit.reasons(),
                kit.english(),
                kit.chinese()));
        assertTrue(thin.missed(thin.live(2026, 500)).exists(line -> line.startsWith("not in the table: ")));
    }

    @Test
    void aStateIsToldInFullHoweverLongItIs() {
        String note = "x".repeat(9_000);
        InquiryState state = InquiryState.of(
                Inquiry.builder().number("1").buyer("b").note(Option.some(note)).build());
        assertTrue(Told.of(state).contains(note));
        assertFalse(state.toString().contains(note));
    }

    @Test
    void theSameSeedLivesTheSameHistories() {
        assertEquals(lives.live(7, 2_500), lives.live(7, 2_500));
    }
}
