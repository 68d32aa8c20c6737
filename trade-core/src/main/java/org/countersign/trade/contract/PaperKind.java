package org.countersign.trade.contract;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** A kind of paper in which terms of one sale may stand. Companies add their own with {@link #of}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class PaperKind permits ImmutablePaperKind {
    /** A change that both sides agreed. */
    public static final PaperKind AMENDMENT = of("amendment");
    /** What was written for this sale alone, on top of a form. */
    public static final PaperKind SPECIAL_TERMS = of("special-terms");
    /** The contract. */
    public static final PaperKind CONTRACT = of("contract");
    /** The letter that confirms agreed terms. */
    public static final PaperKind CONFIRMATION = of("confirmation");
    /** The buyer's order. */
    public static final PaperKind ORDER = of("order");
    /** The seller's quotation. */
    public static final PaperKind QUOTATION = of("quotation");
    /** General terms of either side. */
    public static final PaperKind GENERAL_TERMS = of("general-terms");

    /** The kinds above, what is usually put first in front, with the names people use for them. */
    public static final CodeList<PaperKind> LIST = CodeList.named("kind of paper", PaperKind::code)
            .with(AMENDMENT, "addendum", "change order")
            .with(SPECIAL_TERMS, "special conditions", "rider")
            .with(CONTRACT, "sales contract", "agreement")
            .with(CONFIRMATION, "order confirmation", "sales confirmation")
            .with(ORDER, "purchase order", "po")
            .with(QUOTATION, "offer", "proforma")
            .with(GENERAL_TERMS, "general conditions", "terms and conditions");

    /** The code, both ways. */
    public static final Scalar<PaperKind> TEXT = new Scalar<>("kind of paper", PaperKind::code, PaperKind::of);

    PaperKind() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A kind of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static PaperKind of(String code) {
        return ImmutablePaperKind.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("kind of paper", "general-terms", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
