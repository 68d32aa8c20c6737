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
    /** The buyer has received the invoice. */
    public static final Trigger INVOICE_RECEIVED = of("invoice-received");
    /** The buyer, or the bank on which it is drawn, has accepted a draft. */
    public static final Trigger DRAFT_ACCEPTED = of("draft-accepted");
    /** The goods are handed to the buyer. */
    public static final Trigger DELIVERY = of("delivered");
    /** A third party that holds the money is free to release it: receipt confirmed, or its time for objections is over. */
    public static final Trigger RELEASE = of("release");
    /** The consignee has sold the goods. */
    public static final Trigger SOLD = of("sold");

    /** The scheme of {@link #LIST} for time references of UN/EDIFACT. */
    public static final String EDIFACT_2475 = "UN/EDIFACT 2475";

    /** The events above with the names people use for them, and the codes of UN/EDIFACT 2475 where it has one (directory D.21B). */
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
            .with(INVOICE, "invoice date")
            .with(INVOICE_RECEIVED, "receipt of invoice")
            .with(DRAFT_ACCEPTED, "acceptance of draft", "draft acceptance", "acceptance of bill")
            .with(DELIVERY, "receipt of goods", "handover", "goods received")
            .with(RELEASE, "release of funds", "receipt confirmed")
            .with(SOLD, "sale by consignee", "sale")
            .external(ORDER, EDIFACT_2475, "1")
            .external(SAMPLE_APPROVED, EDIFACT_2475, "57")
            .external(ON_BOARD, EDIFACT_2475, "81")
            .external(ON_BOARD, EDIFACT_2475, "45")
            .external(ORIGINAL_DOCUMENTS, EDIFACT_2475, "71")
            .external(ARRIVAL, EDIFACT_2475, "26")
            .external(INVOICE, EDIFACT_2475, "5")
            .external(INVOICE_RECEIVED, EDIFACT_2475, "9")
            .external(DRAFT_ACCEPTED, EDIFACT_2475, "54")
            .external(DELIVERY, EDIFACT_2475, "21")
            .external(DELIVERY, EDIFACT_2475, "29");

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
