package org.countersign.trade.evidence;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** On what a person's authority to speak for a company rests. Companies add their own with {@link #of}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class MandateBasis permits ImmutableMandateBasis {
    /** The contract names him. */
    public static final MandateBasis CONTRACT_CLAUSE = of("contract-clause");
    /** The order or its list of contacts names him. */
    public static final MandateBasis CONTACT_LIST = of("contact-list");
    /** A power of attorney or a delegation in writing. */
    public static final MandateBasis WRITTEN_DELEGATION = of("written-delegation");
    /** The company has stood by his word before. */
    public static final MandateBasis COURSE_OF_DEALING = of("course-of-dealing");
    /** He acts as if he had it, and nothing else shows it. */
    public static final MandateBasis APPARENT = of("apparent");

    /** The bases above with the names people use for them. */
    public static final CodeList<MandateBasis> LIST = CodeList.named("basis of a mandate", MandateBasis::code)
            .with(CONTRACT_CLAUSE, "clause")
            .with(CONTACT_LIST, "po contact")
            .with(WRITTEN_DELEGATION, "power of attorney", "poa")
            .with(COURSE_OF_DEALING, "practice between the parties")
            .with(APPARENT, "apparent authority");

    /** The code, both ways. */
    public static final Scalar<MandateBasis> TEXT =
            new Scalar<>("basis of a mandate", MandateBasis::code, MandateBasis::of);

    MandateBasis() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A basis of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static MandateBasis of(String code) {
        return ImmutableMandateBasis.of(code);
    }

    /** Whether something that a stranger can be shown stands behind it. */
    public final boolean isShown() {
        return !equals(APPARENT);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("basis of a mandate", "contact-list", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
