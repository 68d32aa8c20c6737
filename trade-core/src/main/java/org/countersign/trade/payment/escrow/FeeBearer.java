package org.countersign.trade.payment.escrow;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Who bears what the holder takes for his service. */
@Evolving
public enum FeeBearer {
    /** The buyer pays it beside the price. */
    BUYER("buyer"),
    /** It is taken from the price. */
    SELLER("seller");

    /** The lower-case words, both ways. */
    public static final Scalar<FeeBearer> TEXT = new Scalar<>("fee bearer", FeeBearer::toString, FeeBearer::parse);

    private final String words;

    FeeBearer(String words) {
        this.words = words;
    }

    private static FeeBearer parse(String text) {
        return Vector.of(values())
                .find(one -> one.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "fee bearer must be `buyer` or `seller`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
