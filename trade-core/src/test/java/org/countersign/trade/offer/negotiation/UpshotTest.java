package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.trade.offer.negotiation.Bargain.begun;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.law.Medium;
import org.junit.jupiter.api.Test;

/** What a negotiation has come to, as rules read it. */
class UpshotTest {
    @Test
    void aContractHasItsDayAndEachWordOfOursCounts() {
        Upshot sold = upshot(begun().theyOffer("05-04", PLAIN).weAccept("05-07"));
        assertEquals(
                new Upshot(
                        Verdict.Kind.CONTRACT,
                        Option.none(),
                        Option.some(on("05-07")),
                        Vector.of(new Upshot.Said(2, "negotiation.accept", on("05-07"), Upshot.Said.COUNTS))),
                sold);
    }

    @Test
    void aRevocationThatIsRecordedLateTakesTheContractAndNamesTheWord() {
        Bargain known = begun().theyOffer("05-04", PLAIN)
                .weAccept("05-07")
                .heardLater("05-06", "05-20", new NegotiationReport.TookBack());
        assertEquals(
                new Upshot(
                        Verdict.Kind.NO_CONTRACT,
                        Option.some("NEG-REVOKED"),
                        Option.none(),
                        Vector.of(new Upshot.Said(2, "negotiation.accept", on("05-07"), "NEG-REVOKED"))),
                upshot(known));
    }

    @Test
    void whatIsPendingOrUnclearSaysWhy() {
        assertEquals(Option.some("NEG-NOTHING-OPEN"), upshot(begun()).because());
        Bargain crossed = begun().weOffer("05-04", PLAIN)
                .weTakeBack("05-06")
                .heard(
                        on("05-12"),
                        new NegotiationReport.Accepted(
                                Option.none(), Option.none(), Medium.LETTER, Option.none(), Option.none()));
        assertEquals(Verdict.Kind.UNCLEAR, upshot(crossed).verdict());
        assertEquals(Option.some("NEG-UNCLEAR"), upshot(crossed).because());
    }

    @Test
    void itIsReadAsItWasWritten() {
        Vector.range(0, 100)
                .map(seed -> NegotiationGens.upshot().next(Source.of(seed)))
                .forEach(upshot -> {
                    String text = CanonicalText.print(Upshot.SHAPE, upshot);
                    assertEquals(Either.right(upshot), CanonicalText.read(Upshot.SHAPE, text));
                });
        Refused.with(
                "entries are numbered from 1: `0`", () -> new Upshot.Said(0, "negotiation.accept", on("05-07"), "x"));
    }

    private static Upshot upshot(Bargain told) {
        return Upshot.of(told.process(), told.history(), day("12-31"));
    }
}
