package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;

/**
 * One thing that would open a closed door, and who can supply it.
 *
 * @param what stable code of the thing needed; its text is filed under it
 * @param where the place in the document that lacks it; the root if it is no field
 * @param from who can supply it
 */
@Evolving
public record Need(String what, Path where, Supplier from) {
    /** Who can supply what is needed. */
    public enum Supplier {
        /** The buyer, or somebody he authorised. */
        BUYER,
        /** The seller's own people. */
        SELLER,
        /** A third party: carrier, bank, inspector. */
        THIRD_PARTY,
        /** Nobody: time has to pass. */
        TIME
    }

    /** Checks the code. */
    public Need {
        PlainText.checkName(what);
    }
}
