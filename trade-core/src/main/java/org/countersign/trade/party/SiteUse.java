package org.countersign.trade.party;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** What a company uses a place for. Companies add their own uses with {@link #of}, and to a {@link CodeList} of their own. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class SiteUse permits ImmutableSiteUse {
    /** The seat named in the company's register. */
    public static final SiteUse SEAT = of("seat");
    /** An office from which it trades. */
    public static final SiteUse OFFICE = of("office");
    /** A works where goods are made. */
    public static final SiteUse WORKS = of("works");
    /** A warehouse. */
    public static final SiteUse WAREHOUSE = of("warehouse");
    /** Where invoices go. */
    public static final SiteUse INVOICE = of("invoice");

    /** The uses above with the names people use for them. */
    public static final CodeList<SiteUse> LIST = CodeList.named("use of a place", SiteUse::code)
            .with(SEAT, "registered office", "headquarters", "head office")
            .with(OFFICE, "branch", "sales office")
            .with(WORKS, "factory", "plant", "mill")
            .with(WAREHOUSE, "depot", "store")
            .with(INVOICE, "billing");

    /** The code, both ways. */
    public static final Scalar<SiteUse> TEXT = new Scalar<>("use", SiteUse::code, SiteUse::of);

    SiteUse() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A use of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static SiteUse of(String code) {
        return ImmutableSiteUse.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("use of a place", "works", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
