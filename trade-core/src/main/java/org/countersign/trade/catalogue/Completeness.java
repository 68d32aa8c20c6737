package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * How complete a listing is.
 *
 * @param points from 0 to 100
 * @param missing what to add, in the order of {@link ListingPart}
 */
@Evolving
public record Completeness(int points, Seq<Reason> missing) {
    private static final int ALL = 100;

    /** Checks the points. */
    public Completeness {
        missing = Vector.ofAll(missing);
        if (points < 0 || points > ALL) {
            throw new IllegalArgumentException("points must be from 0 to " + ALL + ": `" + points + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("Completeness")
                .with("points", points)
                .with("missing", missing.map(Reason::code))
                .toString();
    }
}
