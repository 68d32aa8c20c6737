package org.countersign.trade.payment.escrow;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What happens to the goods if money goes back. */
@Evolving
public enum GoodsTerm {
    /** The buyer keeps them. */
    KEPT("kept"),
    /** They come back first, and the money goes back after. */
    SENT_BACK("sent-back");

    /** The lower-case words, both ways. */
    public static final Scalar<GoodsTerm> TEXT = new Scalar<>("goods term", GoodsTerm::toString, GoodsTerm::parse);

    private final String words;

    GoodsTerm(String words) {
        this.words = words;
    }

    private static GoodsTerm parse(String text) {
        return Vector.of(values())
                .find(one -> one.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "goods term must be `kept` or `sent-back`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
