package org.countersign.trade.payment.handover;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Who takes the buyer's money. */
@Evolving
public enum Collector {
    /** The carrier takes it at the door and remits it. */
    CARRIER("carrier"),
    /** We take it ourselves, by transfer or through our agent, before the goods are unloaded. */
    SELLER("seller");

    /** The lower-case words, both ways. */
    public static final Scalar<Collector> TEXT = new Scalar<>("collector", Collector::toString, Collector::parse);

    private final String words;

    Collector(String words) {
        this.words = words;
    }

    private static Collector parse(String text) {
        return Vector.of(values())
                .find(collector -> collector.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "collector must be `carrier` or `seller`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
