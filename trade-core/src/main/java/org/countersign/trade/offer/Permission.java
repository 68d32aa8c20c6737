package org.countersign.trade.offer;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * Whether the seller may do something with the shipment, where the papers say so. What they leave unsaid is neither: a documentary credit
 * under UCP 600 allows what it does not forbid (articles 20(c) and 31(a)), a contract of sale may not.
 */
@Evolving
public enum Permission {
    /** He may. */
    ALLOWED("allowed"),
    /** He may not. */
    NOT_ALLOWED("not-allowed");

    /** The lower-case words, both ways. */
    public static final Scalar<Permission> TEXT = new Scalar<>("permission", Permission::toString, Permission::parse);

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    private static Permission parse(String text) {
        return Vector.of(values())
                .find(permission -> permission.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "permission must be `allowed` or `not-allowed`: `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
