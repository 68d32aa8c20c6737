package org.countersign.trade.payment.account;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * Who bears what banks charge for a transfer, as seller and buyer agreed it. The three words are those of field 71A of a SWIFT customer
 * transfer; what counts here is the agreement, not what the buyer's bank was told.
 */
@Evolving
public enum Charges {
    /** The buyer bears all: what a bank took out on the way is still owed. */
    OUR,
    /** Each bears those of his own side: what the buyer's bank took out is still owed, what others took out is not. */
    SHA,
    /** The seller bears all: whatever banks took out counts as paid. */
    BEN;

    /** The three letters, both ways. */
    public static final Scalar<Charges> TEXT = new Scalar<>("charges", Charges::name, Charges::parse);

    private static Charges parse(String text) {
        return Vector.of(values())
                .find(charges -> charges.name().equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "charges must be `OUR`, `SHA` or `BEN`: `" + PlainText.shown(text) + "`"));
    }
}
