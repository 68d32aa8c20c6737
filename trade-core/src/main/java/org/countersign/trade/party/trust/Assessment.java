package org.countersign.trade.party.trust;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What a buyer is to us on a day, and why.
 *
 * @param relationship what he is
 * @param why the figures, and what went wrong
 */
@Evolving
public record Assessment(Relationship relationship, Seq<Reason> why) {
    /** Keeps the reasons in a sequence of our own. */
    public Assessment {
        why = Vector.ofAll(why);
    }

    @Override
    public String toString() {
        return Summary.of("Assessment")
                .with("relationship", relationship)
                .with("why", why.map(Reason::code))
                .toString();
    }
}
