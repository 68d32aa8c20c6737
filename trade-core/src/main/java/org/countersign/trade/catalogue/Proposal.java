package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * A listing that deserves a place in the showcase.
 *
 * @param listing its number
 * @param insteadOf the listing whose place it takes; none if a place is free
 * @param why why
 */
@Evolving
public record Proposal(String listing, Option<String> insteadOf, Seq<Reason> why) {
    /** Checks the numbers. */
    public Proposal {
        why = Vector.ofAll(why);
        PlainText.checkName(listing);
        insteadOf.forEach(PlainText::checkName);
        if (insteadOf.contains(listing)) {
            throw new IllegalArgumentException(
                    "a listing must not take its own place: `" + PlainText.shown(listing) + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("Proposal")
                .with("listing", listing)
                .with("insteadOf", insteadOf)
                .with("why", why.map(Reason::code))
                .toString();
    }
}
