package org.countersign.trade.document;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** The kinds of transport documents that the rules tell apart. */
@Evolving
public enum TransportKind {
    /** A bill of lading from port to port (art. 20). */
    BILL_OF_LADING,
    /** A sea waybill that cannot be negotiated (art. 21). */
    SEA_WAYBILL,
    /** A bill of lading under a charter party (art. 22). */
    CHARTER_PARTY_BILL,
    /** A document for at least two modes of transport (art. 19). */
    MULTIMODAL,
    /** An air waybill (art. 23). */
    AIR_WAYBILL,
    /** A road consignment note (art. 24). */
    ROAD,
    /** A rail consignment note (art. 24). */
    RAIL,
    /** An inland waterway document (art. 24). */
    INLAND_WATERWAY,
    /** A courier receipt (art. 25). */
    COURIER,
    /** A post receipt or certificate of posting (art. 25). */
    POST;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<TransportKind> TEXT = Scalar.word("kind of transport document", Vector.of(values()));

    /** The article of UCP 600 that it has to satisfy. */
    public String article() {
        return switch (this) {
            case MULTIMODAL -> "19";
            case BILL_OF_LADING -> "20";
            case SEA_WAYBILL -> "21";
            case CHARTER_PARTY_BILL -> "22";
            case AIR_WAYBILL -> "23";
            case ROAD, RAIL, INLAND_WATERWAY -> "24";
            case COURIER, POST -> "25";
        };
    }

    /** Whether the goods are delivered only against it. */
    public boolean isNegotiable() {
        return this == BILL_OF_LADING || this == CHARTER_PARTY_BILL || this == MULTIMODAL;
    }

    /** Whether it is a paper of carriage by sea, from port to port. */
    public boolean isOfSea() {
        return this == BILL_OF_LADING || this == SEA_WAYBILL || this == CHARTER_PARTY_BILL;
    }
}
