package org.countersign.trade.delivery.duty;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.style.Evolving;

/** Something that is so in one deal and not in the next, and on which a duty hangs. As long as nobody says, it is unknown. */
@Evolving
public enum Proviso {
    /** Customs or other official formalities apply, as they do not within a customs union. */
    FORMALITIES,
    /** The goods pass through a third country with formalities of its own. */
    TRANSIT,
    /** It is agreed that the seller contracts for the carriage at the buyer's risk and cost. */
    SELLER_CONTRACTS_CARRIAGE,
    /** It is agreed that the buyer chooses the time within the agreed period. */
    BUYER_CHOOSES_TIME,
    /** It is agreed that the buyer chooses the point within the named place. */
    BUYER_CHOOSES_POINT,
    /** It is agreed that the buyer has his carrier issue an on-board bill to the seller. */
    ON_BOARD_BILL,
    /** A transport document is customary, or the buyer asked for one. */
    DOCUMENT_USUAL_OR_ASKED,
    /** Security asks something of the transport that the seller has to know. */
    SECURITY_REQUIRED,
    /** The transport document is negotiable and issued in several originals. */
    NEGOTIABLE_DOCUMENT,
    /** The buyer means to sell the goods while they travel, by the document or by notice to the carrier. */
    SALE_IN_TRANSIT,
    /** The contract asks for other evidence of conformity beside the invoice. */
    EVIDENCE_AGREED,
    /** Goods of this kind usually travel unpacked. */
    USUALLY_UNPACKED,
    /** The seller's contract of carriage covers unloading at the place of destination. */
    UNLOADING_IN_FREIGHT,
    /** An authority of the country of export orders an inspection before shipment. */
    EXPORT_INSPECTION_ORDERED,
    /** An authority of the country of import orders an inspection before shipment. */
    IMPORT_INSPECTION_ORDERED;

    /** Whether it is so only where the parties agreed on it, beyond what the rule says by itself. */
    public boolean isAgreement() {
        return switch (this) {
            case SELLER_CONTRACTS_CARRIAGE, BUYER_CHOOSES_TIME, BUYER_CHOOSES_POINT, ON_BOARD_BILL, EVIDENCE_AGREED ->
                true;
            default -> false;
        };
    }

    /** The spelling: {@code buyer-chooses-time}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The proviso of that spelling. */
    public static Option<Proviso> find(String text) {
        return Vector.of(values()).find(proviso -> proviso.toString().equals(text));
    }
}
