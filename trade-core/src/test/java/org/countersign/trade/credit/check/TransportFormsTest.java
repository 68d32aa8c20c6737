package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.junit.jupiter.api.Test;

/** What differs between the kinds of transport documents. */
class TransportFormsTest {
    private static final Map<TransportKind, String> ITEMS = LinkedHashMap.<TransportKind, String>empty()
            .put(TransportKind.BILL_OF_LADING, "FULL SET OF BILLS OF LADING")
            .put(TransportKind.SEA_WAYBILL, "SEA WAYBILL")
            .put(TransportKind.CHARTER_PARTY_BILL, "CHARTER PARTY BILL")
            .put(TransportKind.MULTIMODAL, "MULTIMODAL TRANSPORT DOCUMENT")
            .put(TransportKind.AIR_WAYBILL, "AIR WAYBILL")
            .put(TransportKind.ROAD, "CMR")
            .put(TransportKind.RAIL, "RAILWAY CONSIGNMENT NOTE")
            .put(TransportKind.INLAND_WATERWAY, "INLAND WATERWAY BILL OF LADING")
            .put(TransportKind.COURIER, "COURIER RECEIPT")
            .put(TransportKind.POST, "POST RECEIPT");

    private static Examination examined(TransportKind kind, TransportDocument paper) {
        Credit bare = Credit.SHAPE.with(
                Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, ITEMS.get(kind).toVector()),
                Credit.AVAILABILITY,
                Availability.builder()
                        .with("ANY BANK")
                        .by(AvailableBy.SIGHT_PAYMENT)
                        .build());
        return examine(bare, DocumentSet.of(TransportDocument.SHAPE.with(paper, TransportDocument.FORM, kind)));
    }

    private static TransportDocument signed(Capacity capacity) {
        return TransportDocument.SHAPE.with(
                BILL,
                TransportDocument.ISSUE,
                Issue.SHAPE.with(
                        BILL.issue(), Issue.SIGNATURE, Option.some(Signature.of("Fiktiv", capacity, "Fiktiv Line"))));
    }

    @Test
    void whoMaySignFollowsTheKind() {
        Map<TransportKind, String> may = LinkedHashMap.<TransportKind, String>empty()
                .put(TransportKind.BILL_OF_LADING, "CARRIER MASTER AGENT")
                .put(TransportKind.SEA_WAYBILL, "CARRIER MASTER AGENT")
                .put(TransportKind.MULTIMODAL, "CARRIER MASTER AGENT")
                .put(TransportKind.CHARTER_PARTY_BILL, "MASTER OWNER CHARTERER AGENT")
                .put(TransportKind.AIR_WAYBILL, "CARRIER AGENT")
                .put(TransportKind.ROAD, "CARRIER AGENT")
                .put(TransportKind.RAIL, "CARRIER AGENT")
                .put(TransportKind.COURIER, "CARRIER COURIER")
                .put(TransportKind.POST, "CARRIER COURIER");
        may.forEach((kind, capacities) -> assertEquals(
                capacities,
                Vector.of(Capacity.values())
                        .filter(capacity -> !examined(kind, signed(capacity))
                                .findings()
                                .map(Discrepancy::code)
                                .contains("UCP-TR-SIGNED"))
                        .mkString(" "),
                kind.name()));
    }

    @Test
    void eachKindCitesItsArticle() {
        TransportDocument nameless = TransportDocument.SHAPE.with(
                BILL, TransportDocument.SHIPMENT, ShipmentNote.builder().build());
        assertEquals(
                "19 20 21 22 23 24 24 24 25 25",
                Vector.of(TransportKind.values())
                        .map(kind -> examined(kind, nameless)
                                .findings()
                                .find(finding -> finding.code().equals("UCP-TR-BOARD")
                                        || finding.code().equals("UCP-TR-TAKEN"))
                                .map(finding ->
                                        finding.reason().citation().place().substring(0, 2))
                                .getOrElse("none"))
                        .sorted()
                        .mkString(" "));
    }

    @Test
    void receiptsOfOneCourierAreOneShipment() {
        TransportDocument first = TransportDocument.SHAPE.with(BILL, TransportDocument.FORM, TransportKind.COURIER);
        TransportDocument same = TransportDocument.SHAPE.with(first, TransportDocument.VESSEL, Option.<String>none());
        TransportDocument later =
                TransportDocument.SHAPE.with(same, TransportDocument.SHIPMENT, ShipmentNote.on(SHIPPED.plusDays(1)));
        assertFalse(isPartial(first, same));
        assertTrue(isPartial(first, later));
    }

    private static boolean isPartial(TransportDocument one, TransportDocument other) {
        return examine(CREDIT, DocumentSet.of(one, other))
                .findings()
                .exists(finding -> finding.code().equals("UCP-31B-PARTIAL"));
    }
}
