package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** Who bears the risk of loss and damage in one stage of the way. */
@Evolving
public enum RiskOn {
    /** The seller. */
    SELLER,
    /** It passes from the seller to the buyer within this stage. */
    PASSES,
    /** The buyer. */
    BUYER
}
