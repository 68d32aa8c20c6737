package org.countersign.trade.party;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** Something that binds a company if whoever does it may. Companies add their own with {@link #of}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class BindingAct permits ImmutableBindingAct {
    /** To offer. */
    public static final BindingAct OFFER = of("offer");
    /** To accept an offer. */
    public static final BindingAct ACCEPT = of("accept");
    /** To confirm agreed terms. */
    public static final BindingAct CONFIRM = of("confirm");
    /** To sign a contract. */
    public static final BindingAct SIGN = of("sign");
    /** To agree to change a contract. */
    public static final BindingAct AMEND = of("amend");
    /** To give up a right. */
    public static final BindingAct WAIVE = of("waive");

    /** The acts above with the names people use for them. */
    public static final CodeList<BindingAct> LIST = CodeList.named("binding act", BindingAct::code)
            .with(OFFER, "quote")
            .with(ACCEPT, "order")
            .with(CONFIRM, "confirmation")
            .with(SIGN, "signature")
            .with(AMEND, "change")
            .with(WAIVE, "waiver");

    /** The code, both ways. */
    public static final Scalar<BindingAct> TEXT = new Scalar<>("binding act", BindingAct::code, BindingAct::of);

    BindingAct() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * An act of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static BindingAct of(String code) {
        return ImmutableBindingAct.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("binding act", "accept", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
