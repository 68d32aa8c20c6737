package org.countersign.trade.document;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.ORIGIN;
import static org.countersign.testkit.trade.LampsCredit.PACKING;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What papers may not be, and what they say against each other. */
class DocumentTest {
    @Test
    void theDayOfShipmentIsThatOfTheNotation() {
        assertEquals(Option.some(SHIPPED), BILL.shipped());
        TransportDocument printed =
                TransportDocument.SHAPE.with(BILL, TransportDocument.SHIPMENT, ShipmentNote.printed());
        assertEquals(printed.issue().on(), printed.shipped());
        TransportDocument intended = TransportDocument.SHAPE.with(
                BILL,
                TransportDocument.SHIPMENT,
                ShipmentNote.SHAPE.with(ShipmentNote.printed(), ShipmentNote.IS_INTENDED, true));
        assertEquals(Option.none(), intended.shipped());
    }

    @Test
    void papersThatAgreeHaveNoConflict() {
        assertEquals(Vector.empty(), SET.conflicts().toVector());
        assertEquals(Vector.empty(), DocumentSet.of().conflicts().toVector());
    }

    @Test
    void eachConflictNamesBothPapersAndTheArticle() {
        DocumentSet set = with(PackingList.SHAPE.with(PACKING, PackingList.PACKAGES, Option.some(199)));
        Discrepancy found = set.conflicts().head();
        assertEquals("UCP 600 14(d)", found.reason().citation().toString());
        assertEquals(
                "`199` packages here and `200` in the commercial invoice INV-9",
                DocumentTexts.english().say(found.reason()));
        assertEquals(Option.some("packing list"), found.paper());
        assertEquals(DocumentTexts.english().keys(), DocumentTexts.chinese().keys());
    }

    @Test
    void aPartyIsReadFromTheLinesOfAField() {
        NameAndAddress read = NameAndAddress.read("/12345\nBEISPIEL LICHT GMBH\nMUSTERKAI 7\n20457 HAMBURG, GERMANY");
        assertEquals(
                "BEISPIEL LICHT GMBH Some(DE) 2",
                read.name() + " " + read.country() + " " + read.lines().size());
        assertTrue(read.isNamedLike(NameAndAddress.of("Beispiel Licht GmbH.")));
        assertFalse(read.isNamedLike(NameAndAddress.of("Beispiel Licht")));
        assertEquals(Option.none(), NameAndAddress.read("GERMANY").country());
    }

    @Test
    void badContentsAreRefused() {
        Refused.with(
                "`total` must be above zero: `USD 0.00`",
                () -> CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.TOTAL, Amount.parse("USD 0")));
        Refused.with(
                "amounts of one paper must be in one currency: `USD 100000.00` and `EUR 1.00`",
                () -> CommercialInvoice.SHAPE.with(
                        INVOICE, CommercialInvoice.DEDUCTED, Option.some(Amount.parse("EUR 1"))));
        Refused.with(
                "numbers of originals, copies and corrections must not be below zero: `-1`, `0`, `0`",
                () -> Issue.SHAPE.with(Issue.blank(), Issue.ORIGINALS, -1));
        Refused.with(
                "a set must have at most 200 papers: `201`",
                () -> DocumentSet.builder().papers(Vector.fill(201, ORIGIN)).build());
        Refused.with(
                "kind of paper must be one of invoice, packing-list, transport, insurance, origin, inspection, draft, other: `bill`",
                () -> PaperKind.TEXT.parse().apply("bill"));
    }
}
