package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Committed;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReason;
import org.countersign.trade.offer.OfferTexts;
import org.junit.jupiter.api.Test;

class ProcessPageTest {
    private static final StateTable TABLE = StateTable.of(InquiryProcess.INQUIRY, InquirySamples.table());
    private static final Seq<Reason> REASONS = Vector.of(InquiryReason.values()).map(InquiryReason::reason);

    @Test
    void thePageOfTheInquiryIsWrittenFromTheCode() {
        Committed.check(
                Checkout.file("docs", "processes", "inquiry.md"), ProcessPage.of(TABLE, notes(kinds(), REASONS)));
    }

    @Test
    void everyCellOfTheTableHasARow() {
        String page = ProcessPage.of(TABLE, notes(kinds(), REASONS));
        assertEquals(56, page.split("\\| (becomes|stays|no effect|refused)", -1).length - 1);
        assertTrue(TABLE.codes().forAll(code -> page.contains("| `" + code + "` | ")));
    }

    @Test
    void aStateWithoutWordsIsNoticed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ProcessPage.of(TABLE, notes(kinds().remove("state Silent"), REASONS)));
    }

    @Test
    void aCodeWithoutAReasonIsNoticed() {
        assertThrows(IllegalArgumentException.class, () -> ProcessPage.of(TABLE, notes(kinds(), REASONS.tail())));
    }

    private static ProcessPage.Notes notes(Map<String, String> kinds, Seq<Reason> reasons) {
        String about = Javadoc.firstSentence(source("InquiryProcess"), "@Evolving");
        return new ProcessPage.Notes(about, "../pictures/inquiry-states.svg", kinds, reasons, OfferTexts.english());
    }

    /** What the sources say of each state and act. */
    private static Map<String, String> kinds() {
        String acts = source("InquiryReport") + source("InquiryDecision");
        Map<String, String> states = TABLE.states()
                .toMap(
                        name -> "state " + name,
                        name -> Javadoc.words(source("InquiryState"), "interface " + name + " "));
        return TABLE.acts()
                .toMap(name -> "act " + name, name -> Javadoc.words(acts, "record " + name + "("))
                .merge(states);
    }

    private static String source(String type) {
        return House.read(Checkout.file("trade-core", "src", "main", "java", "org", "countersign", "trade", "offer")
                .resolve(type + ".java"));
    }
}
