package org.countersign.trade.credit.review;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.MtTags;

/**
 * Something in a credit that is not as agreed, cannot be met, or puts payment into somebody else's hand.
 *
 * @param weight what to do about it
 * @param reason stable code, what the text names, and who says so; the request to the applicant is filed under the code and {@code .ask}
 * @param place the place in the credit
 */
@Evolving
public record Remark(Weight weight, Reason reason, Path place) {
    /** What to do about it. */
    public enum Weight {
        /** Not to ship before it is amended. */
        MUST_CHANGE,
        /** To be amended, or the risk taken knowingly. */
        SHOULD_CHANGE,
        /** To be known. */
        NOTE
    }

    /** The stable code. */
    public String code() {
        return reason.code();
    }

    /** The field of the message, for readers. */
    public Option<String> tag() {
        return MtTags.of(place);
    }

    @Override
    public String toString() {
        return Summary.of("Remark")
                .with("weight", weight)
                .with("reason", reason)
                .with("place", place)
                .toString();
    }
}
