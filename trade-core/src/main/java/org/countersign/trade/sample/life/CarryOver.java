package org.countersign.trade.sample.life;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * That a confirmation of an earlier revision is taken to count for a later one that requires the same. It is our own reasoned act and no word of
 * the buyer; whoever reads the passport sees it.
 *
 * @param from the revision that was confirmed
 * @param to the revision for which it is taken to count
 * @param why the reason
 * @param at when
 */
@Evolving
public record CarryOver(AttributeRef from, AttributeRef to, String why, Moment at) {
    /** Checks the reason, and that two revisions of one attribute are named. */
    public CarryOver {
        PlainText.check(why);
        if (from.equals(to) || !from.attribute().equals(to.attribute())) {
            throw new IllegalArgumentException(
                    "a confirmation is carried from one revision of an attribute to another: `"
                            + PlainText.shown(from.attribute() + " " + from.revision()) + "` to `"
                            + PlainText.shown(to.attribute() + " " + to.revision()) + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("CarryOver")
                .with("from", from)
                .with("to", to)
                .with("why", why)
                .with("at", at)
                .toString();
    }
}
