package org.countersign.trade.payment;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** By which means an instalment is paid. Companies add their own with {@link #of}. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Instrument permits ImmutableInstrument {
    /** Transfer from account to account, "T/T". */
    public static final Instrument TRANSFER = of("transfer");
    /** Documentary credit: a bank's own promise to pay against documents, "L/C"; UCP 600 where the credit says so. */
    public static final Instrument CREDIT = of("credit");
    /** Documentary collection, documents against payment, "D/P"; URC 522 where the instruction says so. */
    public static final Instrument AGAINST_PAYMENT = of("against-payment");
    /** Documentary collection, documents against acceptance of a draft, "D/A". */
    public static final Instrument AGAINST_ACCEPTANCE = of("against-acceptance");
    /** Money held by a third party until the buyer accepts. */
    public static final Instrument ESCROW = of("escrow");
    /** Cash or transfer to the carrier against the goods. */
    public static final Instrument ON_DELIVERY = of("on-delivery");

    /** A card or an online wallet; the scheme may charge the payment back. */
    public static final Instrument CARD = of("card");

    /** The means above with the names people use for them, and their codes in UN/EDIFACT 4461 where it has one. */
    public static final CodeList<Instrument> LIST = CodeList.named("instrument", Instrument::code)
            .with(TRANSFER, "t/t", "tt", "telegraphic transfer", "wire", "bank transfer")
            .with(CREDIT, "l/c", "lc", "letter of credit", "documentary credit")
            .with(AGAINST_PAYMENT, "d/p", "dp", "cad", "documents against payment", "cash against documents")
            .with(AGAINST_ACCEPTANCE, "d/a", "da", "documents against acceptance")
            .with(ESCROW, "trade assurance")
            .with(ON_DELIVERY, "cod", "cash on delivery")
            .with(CARD, "credit card", "paypal", "online wallet")
            .external(TRANSFER, "UNCL4461", "30")
            .external(TRANSFER, "UNCL4461", "42")
            .external(TRANSFER, "UNCL4461", "58")
            .external(ON_DELIVERY, "UNCL4461", "10")
            .external(CARD, "UNCL4461", "54")
            .external(CARD, "UNCL4461", "55")
            .external(CARD, "UNCL4461", "48")
            .external(ESCROW, "UNCL4461", "68");

    Instrument() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * The means of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static Instrument of(String code) {
        return ImmutableInstrument.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("instrument", "transfer", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
