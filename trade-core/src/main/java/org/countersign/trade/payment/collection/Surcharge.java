package org.countersign.trade.payment.collection;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What a bank may have to collect beside the amount, and what the drawee may refuse. */
@Evolving
public enum Surcharge {
    /** The charges and expenses of the banks (URC 522 21). */
    CHARGES("charges"),
    /** Interest for the drawee (20); not the interest that is part of the amount. */
    INTEREST("interest");

    /** The lower-case words, both ways. */
    public static final Scalar<Surcharge> TEXT = new Scalar<>("surcharge", Surcharge::toString, Surcharge::parse);

    private final String words;

    Surcharge(String words) {
        this.words = words;
    }

    private static Surcharge parse(String text) {
        return Vector.of(values())
                .find(surcharge -> surcharge.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "surcharge must be `charges` or `interest`: `" + PlainText.shown(text) + "`"));
    }

    /** Whether this instruction wants it collected from the drawee. */
    boolean isAsked(CollectionInstruction instruction) {
        return this == CHARGES
                ? instruction.has(CollectionOrder.CHARGES_FROM_DRAWEE)
                : instruction.interest().isDefined();
    }

    /** The order that forbids to hand out documents without it. */
    CollectionOrder notWaived() {
        return this == CHARGES ? CollectionOrder.CHARGES_NOT_WAIVED : CollectionOrder.INTEREST_NOT_WAIVED;
    }

    @Override
    public String toString() {
        return words;
    }
}
