package org.countersign.trade.payment.method;

import org.countersign.trade.base.style.Evolving;

/** Who loses money if the deal stops there. */
@Evolving
public enum RiskBearer {
    /** The seller. */
    SELLER,
    /** The buyer. */
    BUYER,
    /** The bank that opened the credit or the standby. */
    ISSUING_BANK,
    /** The bank that added its own promise to the credit. */
    CONFIRMING_BANK,
    /** The insurer of the receivable, up to what he covers. */
    INSURER,
    /** The factor or forfaiter who bought the receivable without recourse. */
    FACTOR,
    /** The platform that holds the money, within its rules. */
    PLATFORM,
    /** The supplier to whom a credit was transferred. */
    SECOND_BENEFICIARY,
    /** The bank of a middleman that opened the second of two credits. */
    MIDDLEMAN_BANK
}
