package org.countersign.trade.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countersign.testkit.Bare;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Country;
import org.junit.jupiter.api.Test;

/** What a paper says of itself, and what it leaves open, if it is given no more than it needs. */
class BarePaperTest {
    @Test
    void aPaperThatIsGivenTheLeastLeavesTheRestOpen() {
        Issue blank = Issue.builder().build();
        NameAndAddress party = NameAndAddress.of("Beispiel Licht GmbH");
        ShipmentNote note = ShipmentNote.builder().build();
        Amount amount = Amount.parse("USD 1");
        assertEquals("originals=1 copies=0 openCorrections=0", Bare.said(Issue.SHAPE, blank));
        assertEquals("name", Bare.said(NameAndAddress.SHAPE, party));
        assertEquals("by", Bare.said(Signature.SHAPE, Signature.of("somebody")));
        assertEquals(
                "isPrinted=false isIntended=false isCharter=false isContainer=false isWholeVoyage=true",
                Bare.said(ShipmentNote.SHAPE, note));
        assertEquals(
                "issue seller buyer total freeGoods=0",
                Bare.said(
                        CommercialInvoice.SHAPE,
                        CommercialInvoice.builder()
                                .issue(blank)
                                .seller(party)
                                .buyer(party)
                                .total(amount)
                                .build()));
        assertEquals(
                "id goods amount",
                Bare.said(
                        InvoiceLine.SHAPE,
                        InvoiceLine.builder()
                                .id("1")
                                .goods("lamps")
                                .amount(amount)
                                .build()));
        assertEquals(
                "issue",
                Bare.said(PackingList.SHAPE, PackingList.builder().issue(blank).build()));
        assertEquals(
                "issue form shipment isEndorsed=false",
                Bare.said(
                        TransportDocument.SHAPE,
                        TransportDocument.builder()
                                .issue(blank)
                                .form(TransportKind.ROAD)
                                .shipment(note)
                                .build()));
        assertEquals(
                "issue form isEndorsed=false toOrder=false",
                Bare.said(
                        InsuranceDocument.SHAPE,
                        InsuranceDocument.builder()
                                .issue(blank)
                                .form(InsuranceKind.POLICY)
                                .build()));
        assertEquals(
                "issue origin",
                Bare.said(
                        CertificateOfOrigin.SHAPE,
                        CertificateOfOrigin.builder()
                                .issue(blank)
                                .origin(Country.of("CN"))
                                .build()));
        assertEquals(
                "issue about",
                Bare.said(
                        InspectionCertificate.SHAPE,
                        InspectionCertificate.builder()
                                .issue(blank)
                                .about("quality")
                                .build()));
        assertEquals(
                "issue drawee amount tenor isEndorsed=false",
                Bare.said(
                        Draft.SHAPE,
                        Draft.builder()
                                .issue(blank)
                                .drawee("FICTDEFF")
                                .amount(amount)
                                .tenor("at sight")
                                .build()));
        assertEquals(
                "issue title",
                Bare.said(
                        Certificate.SHAPE,
                        Certificate.builder().issue(blank).title("Statement").build()));
        assertEquals("", Bare.said(DocumentSet.SHAPE, DocumentSet.builder().build()));
    }
}
