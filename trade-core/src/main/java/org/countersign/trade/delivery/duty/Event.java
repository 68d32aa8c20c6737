package org.countersign.trade.delivery.duty;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * Something that happens in the performance of a delivery term, or a day that the contract fixes, that sets a duty off, ends it or
 * fulfils it. The list is closed: a duty of the rules knows no other.
 */
@Evolving
public enum Event {
    /** The contract is concluded. */
    CONTRACT,
    /** The agreed day of delivery, or the last day of the agreed period. */
    PERIOD_ENDS,
    /** The day for delivery that the buyer chose within the agreed period. */
    CHOSEN_DAY,
    /** The day on which the contract wants the price paid. */
    PRICE_DUE,
    /** The buyer told the seller which day he chose. */
    TIME_NAMED,
    /** The buyer told the seller at which point he takes or loads the goods, or receives them. */
    POINT_NAMED,
    /** The buyer told the seller by which means the goods go and what security asks of them. */
    MODE_NAMED,
    /** The seller knows carrier or ship: the buyer named it, or the seller engaged it by agreement. */
    CARRIER_NAMED,
    /** The goods are set aside, marked or otherwise clearly those of this contract. */
    GOODS_IDENTIFIED,
    /** The goods are measured, weighed and counted as delivery needs it. */
    CHECKED,
    /** The inspection that an authority ordered is made and paid. */
    INSPECTED,
    /** The goods are packed for the carriage. */
    PACKED,
    /** The packages are marked. */
    MARKED,
    /** The goods are cleared for export. */
    EXPORT_CLEARED,
    /** The goods are cleared for transit. */
    TRANSIT_CLEARED,
    /** The goods are cleared for import. */
    IMPORT_CLEARED,
    /** Duty, taxes and charges on import are paid. */
    DUTY_PAID,
    /** The buyer asked the seller to contract for carriage, or practice expects it of him. */
    CARRIAGE_ASKED,
    /** The main carriage is contracted or arranged. */
    CARRIAGE_CONTRACTED,
    /** The seller told the buyer that he will not contract for carriage. */
    CARRIAGE_DECLINED,
    /** The buyer's vehicle, carrier or ship has come for the goods. */
    TRANSPORT_CAME,
    /** Carrier or ship did not come in time, did not take the goods, or closed for cargo early. */
    CARRIER_FAILED,
    /** The buyer told his carrier to issue the on-board bill to the seller. */
    CARRIER_INSTRUCTED,
    /** The carrier issued the on-board bill to the seller. */
    ON_BOARD_BILL_ISSUED,
    /** The freight is paid. */
    FREIGHT_PAID,
    /** The goods are insured. */
    COVER_TAKEN,
    /** The buyer has policy, certificate or other evidence of the insurance. */
    COVER_EVIDENCED,
    /** The buyer asked for more cover than the rule gives, such as war and strikes. */
    EXTRA_COVER_ASKED,
    /** The additional cover is taken. */
    EXTRA_COVER_TAKEN,
    /** The additional cover is paid by the buyer. */
    EXTRA_COVER_PAID,
    /** The seller asked for what he needs to know in order to insure. */
    COVER_INFO_ASKED,
    /** The buyer gave it. */
    COVER_INFO_GIVEN,
    /** The buyer asked for what he needs to know in order to insure. */
    INSURANCE_INFO_ASKED,
    /** The seller gave it. */
    INSURANCE_INFO_GIVEN,
    /** The buyer asked for what he needs to know for the carriage. */
    CARRIAGE_INFO_ASKED,
    /** The seller gave it. */
    CARRIAGE_INFO_GIVEN,
    /** Who clears for export asked the other side for papers or information. */
    EXPORT_HELP_ASKED,
    /** The other side gave them, or helped to get them. */
    EXPORT_HELP_GIVEN,
    /** The buyer asked the seller for papers or information for transit. */
    TRANSIT_HELP_ASKED,
    /** The seller gave them, or helped to get them. */
    TRANSIT_HELP_GIVEN,
    /** Who clears for import asked the other side for papers or information. */
    IMPORT_HELP_ASKED,
    /** The other side gave them, or helped to get them. */
    IMPORT_HELP_GIVEN,
    /** The seller told the buyer when and where the goods are ready to be taken. */
    READY_NOTIFIED,
    /** The seller has delivered, as the rule defines it. */
    DELIVERED,
    /** The seller told the buyer that the goods are delivered. */
    DELIVERY_NOTIFIED,
    /** The seller told the buyer that carrier or ship did not take the goods. */
    FAILURE_NOTIFIED,
    /** The seller told the buyer what he needs in order to receive the goods. */
    ARRIVAL_NOTIFIED,
    /** The goods are at the place or port of destination. */
    ARRIVED,
    /** The goods are unloaded there. */
    UNLOADED,
    /** The buyer has taken the goods over, or received them from the carrier. */
    TAKEN_OVER,
    /** The buyer gave evidence that he has taken the goods. */
    RECEIPT_GIVEN,
    /** The buyer has the commercial invoice. */
    INVOICE_GIVEN,
    /** The buyer has the other evidence of conformity that the contract asks for. */
    EVIDENCE_GIVEN,
    /** The buyer has the usual proof of delivery. */
    PROOF_GIVEN,
    /** The buyer accepted it. */
    PROOF_ACCEPTED,
    /** The buyer has the transport document, or the paper with which he takes the goods over. */
    DOCUMENT_GIVEN,
    /** The buyer accepted it. */
    DOCUMENT_ACCEPTED,
    /** The buyer asked for help to get a transport document. */
    TRANSPORT_DOCUMENT_ASKED,
    /** The seller helped him. */
    TRANSPORT_DOCUMENT_HELPED,
    /** The seller told the buyer what his help, or what he did at the buyer's cost, has cost him. */
    SELLER_HELP_BILLED,
    /** The buyer paid it. */
    SELLER_HELP_PAID,
    /** The buyer told the seller what his help has cost him. */
    BUYER_HELP_BILLED,
    /** The seller paid it. */
    BUYER_HELP_PAID,
    /** The seller told the buyer what a failure of the buyer has cost. */
    EXTRA_COSTS_BILLED,
    /** The buyer paid it. */
    EXTRA_COSTS_PAID,
    /** The price is paid. */
    PRICE_PAID;

    /** The spelling: {@code goods-identified}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the spelling.
     *
     * @throws IllegalArgumentException if no event is called so
     */
    public static Event parse(String text) {
        return Vector.of(values())
                .find(event -> event.toString().equals(text))
                .getOrElseThrow(() ->
                        new IllegalArgumentException("event must be one such as `delivered` or `goods-identified`: `"
                                + PlainText.shown(text) + "`"));
    }
}
