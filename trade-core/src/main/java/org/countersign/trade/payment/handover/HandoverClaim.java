package org.countersign.trade.payment.handover;

import org.countersign.trade.base.Citation;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * Money that we may ask of somebody. Two claims for the same money are paid once.
 *
 * @param debtor of whom
 * @param amount how much
 * @param ground on which ground
 */
@Evolving
public record HandoverClaim(Debtor debtor, Amount amount, Citation ground) {
    /** Who owes. */
    public enum Debtor {
        /** The buyer: the price. */
        BUYER,
        /** The carrier: what he collected, or should have collected. */
        CARRIER
    }
}
