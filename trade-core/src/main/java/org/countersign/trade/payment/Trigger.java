package org.countersign.trade.payment;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * An event of the trade on which an instalment falls due. Companies add their own with {@link #of}.
 *
 * <p>An event says what has to happen, never when: "against copy documents" has no date until the copies were sent.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Trigger permits ImmutableTrigger {
    /** The contract is concluded, or the pro-forma invoice confirmed. */
    public static final Trigger ORDER = of("order");
    /** The sample was approved. */
    public static final Trigger SAMPLE_APPROVED = of("sample-approved");
    /** The goods are made and ready for dispatch. */
    public static final Trigger GOODS_READY = of("goods-ready");
    /** The goods passed the inspection before shipment. */
    public static final Trigger INSPECTED = of("inspected");
    /** The goods are on board, or taken over by the carrier: the date of the transport document. */
    public static final Trigger ON_BOARD = of("on-board");
    /** Copies of the transport documents were sent; the seller still holds the originals. */
    public static final Trigger COPY_DOCUMENTS = of("copy-documents");
    /** The original documents are presented. */
    public static final Trigger ORIGINAL_DOCUMENTS = of("original-documents");
    /** The goods arrived at the named place: the actual day, not the expected one. */
    public static final Trigger ARRIVAL = of("arrival");
    /** The buyer accepted the goods. */
    public static final Trigger ACCEPTANCE = of("acceptance");
    /** The date of the invoice. */
    public static final Trigger INVOICE = of("invoice");

    /** The events above with the names people use for them. */
    public static final CodeList<Trigger> LIST = CodeList.named("trigger", Trigger::code)
            .with(ORDER, "deposit", "advance", "order confirmation", "pro forma")
            .with(SAMPLE_APPROVED, "sample approval", "golden sample")
            .with(GOODS_READY, "before shipment", "ready", "completion")
            .with(INSPECTED, "inspection", "after inspection")
            .with(ON_BOARD, "shipment", "b/l date", "bl date", "shipped")
            .with(COPY_DOCUMENTS, "copy b/l", "copy of b/l", "scan of b/l", "copy docs")
            .with(ORIGINAL_DOCUMENTS, "sight", "at sight", "documents", "original b/l")
            .with(ARRIVAL, "after arrival", "arrival of goods")
            .with(ACCEPTANCE, "final acceptance", "taking over")
            .with(INVOICE, "invoice date");

    Trigger() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static Trigger of(String code) {
        return ImmutableTrigger.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("trigger", "on-board", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
