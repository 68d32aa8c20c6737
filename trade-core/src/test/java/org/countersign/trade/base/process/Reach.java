package org.countersign.trade.base.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.countersign.trade.offer.InquiryReason;

/** What a run of many histories has to reach; a run that did not come everywhere has shown nothing about the places it missed. */
final class Reach {
    /** Which act can take effect in which states; in all others it never may. */
    private static final Vector<String> EFFECTS = Vector.of(
            "Received: awaited received questioned completed answered silent withdrawn",
            "Supplied: received questioned completed answered silent",
            "Reminded: silent withdrawn",
            "Withdrew: received questioned completed answered silent",
            "Ask: received questioned completed silent",
            "Quote: received questioned completed silent",
            "Decline: received questioned completed silent",
            "GiveUp: questioned answered");

    private Reach() {}

    static void check(Histories.Tally tally) {
        Seq<String> lines = Vector.ofAll(tally.reached().keySet());
        assertEquals(Vector.empty(), tally.broken(), "histories that do not replay");
        assertEquals(effects(), TreeSet.ofAll(lines.filter(line -> line.endsWith(": effect"))), "effects");
        assertEquals(
                TreeSet.of(InquiryReason.values()).map(reason -> reason.reason().code()),
                TreeSet.ofAll(lines.filter(line -> line.contains(" INQ-")))
                        .map(line -> line.substring(line.indexOf("INQ-"))),
                "reasons");
    }

    private static TreeSet<String> effects() {
        return TreeSet.ofAll(EFFECTS.flatMap(row -> {
            String act = row.substring(0, row.indexOf(':'));
            return Vector.of(row.substring(row.indexOf(':') + 2).split(" ", -1))
                    .map(state -> state + ", " + act + ": effect");
        }));
    }
}
