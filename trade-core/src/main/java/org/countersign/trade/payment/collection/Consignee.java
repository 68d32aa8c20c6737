package org.countersign.trade.payment.collection;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** To whom the transport document makes the goods out. */
@Evolving
public enum Consignee {
    /** To order, endorsed by us: whoever holds the paper has the goods. */
    ORDER("order"),
    /** To the drawee by name: he may get the goods without the paper. */
    DRAWEE("drawee"),
    /** To a bank, or to its order. */
    BANK("bank");

    /** The lower-case words, both ways. */
    public static final Scalar<Consignee> TEXT = new Scalar<>("consignee", Consignee::toString, Consignee::parse);

    private final String words;

    Consignee(String words) {
        this.words = words;
    }

    private static Consignee parse(String text) {
        return Vector.of(values())
                .find(consignee -> consignee.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "consignee must be `order`, `drawee` or `bank`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
