package org.countersign.trade.sample.spec;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** Which way a logo runs over the face that one looks at: {@code lower left to lower right}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Orientation permits ImmutableOrientation {
    /** The words, both ways. */
    public static final Scalar<Orientation> TEXT =
            new Scalar<>("orientation", Orientation::toString, Orientation::parse);

    private static final String TO = " to ";

    Orientation() {}

    /** Where it begins. */
    public abstract Corner from();

    /** Where it ends. */
    public abstract Corner to();

    /**
     * From one corner to another.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public static Orientation of(Corner from, Corner to) {
        return ImmutableOrientation.of(from, to);
    }

    /**
     * Reads {@code lower left to lower right}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Orientation parse(String text) {
        int at = text.indexOf(TO);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "orientation must be written like `lower left to lower right`: `" + PlainText.shown(text) + "`");
        }
        return of(Corner.named(text.substring(0, at)), Corner.named(text.substring(at + TO.length())));
    }

    @Value.Check
    void check() {
        if (from() == to()) {
            throw new IllegalArgumentException("orientation must run from one corner to another: `" + this + "`");
        }
    }

    @Override
    public final String toString() {
        return from().words() + TO + to().words();
    }
}
