package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.trade.credit.check.Lamps.articles;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.junit.jupiter.api.Test;

/** Which papers together are one shipment (art. 31). */
class PartialShipmentTest {
    private final TransportDocument road = TransportDocument.SHAPE.with(
            TransportDocument.SHAPE.with(BILL, TransportDocument.FORM, TransportKind.ROAD),
            TransportDocument.DELIVERY,
            Option.some("Berlin"));
    private final TransportDocument courier = TransportDocument.SHAPE.with(
            TransportDocument.SHAPE.with(BILL, TransportDocument.FORM, TransportKind.COURIER),
            TransportDocument.RECEIPT,
            Option.some("Yiwu"));

    /** The articles that say these are several shipments. */
    private static Vector<String> parts(Allowance allowance, TransportDocument... papers) {
        ShipmentTerms terms =
                ShipmentTerms.builder().partial(Option.some(allowance)).build();
        Credit credit = Credit.SHAPE.with(asking("TRANSPORT DOCUMENTS"), Credit.SHIPMENT, terms);
        return articles(examine(credit, DocumentSet.of(papers)), "UCP-31B-PARTIAL");
    }

    private static Vector<String> parts(TransportDocument... papers) {
        return parts(Allowance.NOT_ALLOWED, papers);
    }

    private static <F> TransportDocument with(TransportDocument paper, Field<TransportDocument, F> field, F content) {
        return TransportDocument.SHAPE.with(paper, field, content);
    }

    @Test
    void oneConveyanceOnOneJourneyToOneEndIsOneShipment() {
        assertEquals(Vector.empty(), parts(road));
        assertEquals(Vector.empty(), parts(road, road, road));
        assertEquals(Vector.empty(), parts(road, with(road, TransportDocument.LOADING, Option.some("Shanghai"))));
        assertEquals(
                Vector.of("31(b)", "31(b)"),
                parts(
                        road,
                        with(road, TransportDocument.VESSEL, Option.some("truck 2")),
                        with(road, TransportDocument.DELIVERY, Option.some("Leipzig"))));
        assertEquals(
                Vector.empty(),
                parts(BILL, with(BILL, TransportDocument.DELIVERY, Option.some("Hamburg"))),
                "delivered at the port of discharge");
    }

    @Test
    void anUnnamedConveyanceOrEndCannotBeTheSame() {
        TransportDocument unnamed = with(road, TransportDocument.VESSEL, Option.<String>none());
        assertEquals(Vector.of("31(b)"), parts(unnamed, unnamed));
        TransportDocument endless = with(BILL, TransportDocument.DISCHARGE, Option.<String>none());
        assertEquals(Vector.of("31(b)"), parts(endless, endless));
    }

    @Test
    void whereTheyAreAllowedNobodyCounts() {
        TransportDocument other = with(BILL, TransportDocument.VESSEL, Option.some("MV Altera"));
        assertEquals(Vector.empty(), parts(Allowance.ALLOWED, BILL, other));
        assertEquals(Vector.empty(), parts(Allowance.CONDITIONAL, BILL, other));
    }

    @Test
    void parcelsOfOneCourierOnOneDayFromOnePlaceToOneEndAreOneShipment() {
        assertEquals(Vector.empty(), parts(courier, with(courier, TransportDocument.VESSEL, Option.some("van 2"))));
        Vector.of(
                        with(courier, TransportDocument.CARRIER, Option.some("Andere Boten")),
                        with(courier, TransportDocument.LOADING, Option.some("Shanghai")),
                        with(courier, TransportDocument.DISCHARGE, Option.some("Bremen")),
                        with(courier, TransportDocument.SHIPMENT, ShipmentNote.on(SHIPPED.plusDays(1))))
                .forEach(other -> assertEquals(Vector.of("31(c)"), parts(courier, other), other.toString()));
        TransportDocument undated =
                with(courier, TransportDocument.SHIPMENT, ShipmentNote.builder().build());
        assertEquals(Vector.of("31(c)"), parts(undated, undated));
    }

    @Test
    void whereACourierTookThemInChargeCountsWhereNoPlaceOfLoadingIsNamed() {
        TransportDocument unloaded = with(courier, TransportDocument.LOADING, Option.<String>none());
        assertEquals(Vector.empty(), parts(unloaded, unloaded));
        assertEquals(
                Vector.of("31(c)"), parts(unloaded, with(unloaded, TransportDocument.RECEIPT, Option.some("Ningbo"))));
        assertEquals(
                Vector.of("31(c)"), parts(unloaded, with(unloaded, TransportDocument.RECEIPT, Option.<String>none())));
    }

    @Test
    void postIsLikeACourier() {
        TransportDocument post = with(courier, TransportDocument.FORM, TransportKind.POST);
        assertEquals(Vector.empty(), parts(post, with(post, TransportDocument.VESSEL, Option.<String>none())));
        assertEquals(
                Vector.of("31(c)"), parts(post, with(post, TransportDocument.CARRIER, Option.some("Andere Post"))));
    }
}
