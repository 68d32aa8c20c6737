package org.countersign.trade.payment.collection;

import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** One thing that an instruction orders expressly. Banks do what the instruction says and look for nothing in the documents (URC 522 4(a)). */
@Evolving
public enum CollectionOrder {
    /** The draft is payable later and the documents wait until then: said on purpose, with the goods at the port meanwhile (7). */
    HOLD_UNTIL_MATURITY("hold-until-maturity"),
    /** The bank may take part of the amount; the documents still wait for the whole (19(b)). */
    PARTIAL_PAYMENTS("partial-payments"),
    /** The drawee bears the charges of the banks (21). */
    CHARGES_FROM_DRAWEE("charges-from-drawee"),
    /** No documents without the charges (21). */
    CHARGES_NOT_WAIVED("charges-not-waived"),
    /** No documents without the interest (20(c)). */
    INTEREST_NOT_WAIVED("interest-not-waived"),
    /** Protest if the drawee does not pay or accept (24). */
    PROTEST("protest"),
    /** No protest, whatever happens (24). */
    NO_PROTEST("no-protest"),
    /** The bank has agreed before that the goods are made out to it (10(a)). */
    BANK_TAKES_GOODS("bank-takes-goods");

    /** The lower-case words, both ways. */
    public static final Scalar<CollectionOrder> TEXT =
            new Scalar<>("collection order", CollectionOrder::toString, CollectionOrder::parse);

    private final String words;

    CollectionOrder(String words) {
        this.words = words;
    }

    private static CollectionOrder parse(String text) {
        return Vector.of(values())
                .find(order -> order.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException("collection order must be one of "
                        + Vector.of(values()).mkString("`", "`, `", "`") + ": `" + PlainText.shown(text) + "`"));
    }

    @Override
    public String toString() {
        return words;
    }
}
