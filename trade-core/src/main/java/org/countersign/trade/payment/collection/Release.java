package org.countersign.trade.payment.collection;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Against what the presenting bank hands the documents to the drawee. */
@Evolving
public enum Release {
    /** Against payment: D/P. */
    PAYMENT("payment"),
    /** Against acceptance of a draft that is payable later: D/A. The goods are the drawee's before the money is ours. */
    ACCEPTANCE("acceptance");

    /** The lower-case words, both ways. */
    public static final Scalar<Release> TEXT = new Scalar<>("release", Release::toString, Release::parse);

    private final String words;

    Release(String words) {
        this.words = words;
    }

    private static Release parse(String text) {
        return Vector.of(values())
                .find(release -> release.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "release must be `payment` or `acceptance`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
