package org.countersign.trade.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;

/**
 * A commercial "no" to a decision of ours, as a value: what is wrong, which authority says so, what is needed and who can supply it.
 * Only decisions are refused; what the world reports is always kept.
 *
 * @param reason what is wrong and who says so
 * @param subject the place in the document that stands in the way; the root if it is the whole
 * @param needs what would let the decision pass, most useful first; empty if nothing would
 */
@Evolving
public record Refusal(Reason reason, Path subject, Seq<Need> needs) {
    /** Keeps the needs in a sequence of our own. */
    public Refusal {
        needs = Vector.ofAll(needs);
    }

    /** A refusal that concerns the whole, which nothing would lift. */
    public static Refusal of(Reason reason) {
        return new Refusal(reason, Path.root(), Vector.empty());
    }

    /** The same refusal, lifted if this is supplied as well. */
    public Refusal unless(Need need) {
        return new Refusal(reason, subject, needs.append(need));
    }

    /** The stable code of the reason. */
    public String code() {
        return reason.code();
    }

    @Override
    public String toString() {
        return Summary.of("Refusal")
                .with("reason", reason)
                .with("subject", subject)
                .with("needs", needs)
                .toString();
    }
}
