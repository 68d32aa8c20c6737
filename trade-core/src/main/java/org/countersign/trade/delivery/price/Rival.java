package org.countersign.trade.delivery.price;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * An offer of one of several sellers of the same goods.
 *
 * @param name of the seller, one line of plain text
 * @param offer what he offers
 */
@Evolving
public record Rival(String name, Offer offer) {
    /** Checks the name. */
    public Rival {
        PlainText.checkName(name);
    }
}
