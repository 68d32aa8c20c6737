package org.countersign.trade.payment.handover;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** One thing that an order to the carrier says expressly. */
@Evolving
public enum HandoverClause {
    /** The carrier unloads only against payment. Where he does not keep to it, he owes what he should have collected (CMR 21, by road). */
    PAID_BEFORE_UNLOADING("paid-before-unloading"),
    /** The goods change to another carrier, or go to a place that this one does not serve himself. */
    OTHER_CARRIER_DELIVERS("other-carrier-delivers"),
    /** The carrier who delivers has agreed to collect. */
    LAST_CARRIER_COLLECTS("last-carrier-collects"),
    /** The buyer pays the freight; if he does not take the goods, it comes back to us. */
    FREIGHT_COLLECT("freight-collect");

    /** The lower-case words, both ways. */
    public static final Scalar<HandoverClause> TEXT =
            new Scalar<>("handover clause", HandoverClause::toString, HandoverClause::parse);

    private final String words;

    HandoverClause(String words) {
        this.words = words;
    }

    private static HandoverClause parse(String text) {
        return Vector.of(values())
                .find(clause -> clause.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException("handover clause must be one of "
                        + Vector.of(values()).mkString("`", "`, `", "`") + ": `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
