package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * One thing that keeps the gate closed.
 *
 * @param requirement what has to be so, and what a waiver would have to name
 * @param reason why it is not
 * @param ways what would mend it, the easiest first; each alone is enough for this gap, not always for the next
 */
@Evolving
public record Gap(GateRequirement requirement, Reason reason, Seq<GateAct> ways) {
    /** Keeps the ways in a sequence of our own. */
    public Gap {
        ways = Vector.ofAll(ways);
    }

    @Override
    public String toString() {
        return Summary.of("Gap")
                .with("requirement", requirement)
                .with("reason", reason)
                .with("ways", ways)
                .toString();
    }
}
