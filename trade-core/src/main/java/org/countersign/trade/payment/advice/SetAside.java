package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * A way of paying that is not advised, and why.
 *
 * @param candidate the way
 * @param why over a limit, no better than another, or not to be judged because something is unknown
 */
@Evolving
public record SetAside(Candidate candidate, Seq<Reason> why) {
    /** Keeps the reasons in a sequence of our own. */
    public SetAside {
        why = Vector.ofAll(why);
    }

    @Override
    public String toString() {
        return Summary.of("SetAside")
                .with("candidate", candidate)
                .with("why", why)
                .toString();
    }
}
