package org.countersign.trade.sample.spec;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * By which formula the difference of two colours is reckoned. The same two colours have another number under each of them, so that a
 * tolerance without its formula says nothing. Companies add their own with {@link #of}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class ColourFormula permits ImmutableColourFormula {
    /** CMC(2:1), as the textile trade uses it (ISO 105-J03). */
    public static final ColourFormula CMC_2_1 = of("cmc-2-1");
    /** CMC(1:1), for seeing rather than accepting. */
    public static final ColourFormula CMC_1_1 = of("cmc-1-1");
    /** CIEDE2000 (ISO/CIE 11664-6). */
    public static final ColourFormula CIEDE2000 = of("ciede2000");
    /** CIE 1976 L*a*b* (ISO/CIE 11664-4). */
    public static final ColourFormula CIE76 = of("cie76");

    /** The formulas above with the names people use for them. */
    public static final CodeList<ColourFormula> LIST = CodeList.named("colour formula", ColourFormula::code)
            .with(CMC_2_1, "CMC(2:1)", "decmc")
            .with(CMC_1_1, "CMC(1:1)")
            .with(CIEDE2000, "de2000", "de00")
            .with(CIE76, "de76", "delta e ab");

    /** The code, both ways. */
    public static final Scalar<ColourFormula> TEXT =
            new Scalar<>("colour formula", ColourFormula::code, ColourFormula::of);

    ColourFormula() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A formula of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static ColourFormula of(String code) {
        return ImmutableColourFormula.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("colour formula", "cmc-2-1", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
