package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.CertificateOfOrigin;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.Freight;
import org.countersign.trade.document.InspectionCertificate;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.InsuranceKind;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.PackingList;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

/** Values of the room {@code document}. All names are fiction. */
public final class DocumentGens {
    private DocumentGens() {}

    /** Parties as papers show them. */
    public static Gen<NameAndAddress> party() {
        return source -> NameAndAddress.builder()
                .name(BaseGens.name().next(source))
                .lines(BaseGens.name().many(0, 3).next(source))
                .country(PartyGens.country().maybe().next(source))
                .build();
    }

    /** Signatures, with and without a capacity. */
    public static Gen<Signature> signature() {
        return source -> Signature.builder()
                .by(BaseGens.name().next(source))
                .capacity(Gen.of(Capacity.values()).maybe().next(source))
                .principal(BaseGens.name().maybe().next(source))
                .build();
    }

    /** What every paper has. */
    public static Gen<Issue> issue() {
        return source -> Issue.builder()
                .number(BaseGens.name().maybe().next(source))
                .issuer(party().maybe().next(source))
                .on(BaseGens.day().maybe().next(source))
                .signature(signature().maybe().next(source))
                .originals(source.between(0, 3))
                .copies(source.between(0, 5))
                .openCorrections(source.percent(10) ? 1 : 0)
                .build();
    }

    private static Gen<Amount> sum() {
        return Gen.between(1, 90_000_000).map(cents -> Amount.of(IsoCurrency.USD, Decimal.parse(cents + "e-2")));
    }

    /** Lines of an invoice in dollars. */
    public static Gen<InvoiceLine> line() {
        return source -> InvoiceLine.builder()
                .id(BaseGens.name().next(source))
                .goods(BaseGens.text().next(source))
                .quantity(GoodsGens.quantity().maybe().next(source))
                .unitPrice(MoneyGens.unitPrice().maybe().next(source))
                .amount(sum().next(source))
                .build();
    }

    /** Invoices in dollars. */
    public static Gen<CommercialInvoice> invoice() {
        return source -> CommercialInvoice.builder()
                .issue(issue().next(source))
                .seller(party().next(source))
                .buyer(party().next(source))
                .total(sum().next(source))
                .deducted(sum().maybe().next(source))
                .lines(line().many(0, 3).next(source))
                .goods(BaseGens.text().maybe().next(source))
                .deliveryTerm(DeliveryGens.contractTerm().maybe().next(source))
                .origin(PartyGens.country().maybe().next(source))
                .loading(BaseGens.name().maybe().next(source))
                .discharge(BaseGens.name().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .packages(Gen.between(1, 900).maybe().next(source))
                .grossKilograms(BaseGens.positive().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .freeGoods(source.percent(20) ? 1 : 0)
                .build();
    }

    /** Packing lists. */
    public static Gen<PackingList> packingList() {
        return source -> PackingList.builder()
                .issue(issue().next(source))
                .goods(BaseGens.text().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .packages(Gen.between(1, 900).maybe().next(source))
                .grossKilograms(BaseGens.positive().maybe().next(source))
                .netKilograms(BaseGens.positive().maybe().next(source))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** What transport documents say of shipment. */
    public static Gen<ShipmentNote> shipmentNote() {
        return source -> ShipmentNote.builder()
                .notations(BaseGens.day().many(0, 2).next(source))
                .isPrinted(source.percent(50))
                .isIntended(source.percent(20))
                .isCharter(source.percent(20))
                .isContainer(source.percent(50))
                .isWholeVoyage(source.percent(80))
                .build();
    }

    /** Transport documents of every kind. */
    public static Gen<TransportDocument> transport() {
        return source -> TransportDocument.builder()
                .issue(issue().next(source))
                .form(Gen.of(TransportKind.values()).next(source))
                .carrier(BaseGens.name().maybe().next(source))
                .shipper(party().maybe().next(source))
                .consignee(Gen.oneOf(Gen.of("TO ORDER", "TO ORDER OF SHIPPER"), BaseGens.name())
                        .maybe()
                        .next(source))
                .notified(party().many(0, 2).next(source))
                .vessel(BaseGens.name().maybe().next(source))
                .receipt(BaseGens.name().maybe().next(source))
                .loading(BaseGens.name().maybe().next(source))
                .discharge(BaseGens.name().maybe().next(source))
                .delivery(BaseGens.name().maybe().next(source))
                .transhipments(BaseGens.name().many(0, 2).next(source))
                .shipment(shipmentNote().next(source))
                .freight(Gen.of(Freight.values()).maybe().next(source))
                .clauses(Gen.oneOf(
                                Gen.of("two cases broken", "goods loaded on deck", "shipper's load and count"),
                                BaseGens.text())
                        .many(0, 2)
                        .next(source))
                .issuedSet(Gen.between(1, 3).maybe().next(source))
                .isEndorsed(source.percent(50))
                .goods(BaseGens.text().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .packages(Gen.between(1, 900).maybe().next(source))
                .grossKilograms(BaseGens.positive().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Insurance documents. */
    public static Gen<InsuranceDocument> insurance() {
        return source -> InsuranceDocument.builder()
                .issue(issue().next(source))
                .form(Gen.of(InsuranceKind.values()).next(source))
                .insured(sum().maybe().next(source))
                .effective(BaseGens.day().maybe().next(source))
                .from(BaseGens.name().maybe().next(source))
                .to(BaseGens.name().maybe().next(source))
                .risks(Gen.of("ICC (A)", "war", "all risks").many(0, 3).next(source))
                .issuedSet(Gen.between(1, 3).maybe().next(source))
                .isEndorsed(source.percent(50))
                .toOrder(source.percent(50))
                .goods(BaseGens.text().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Certificates of origin. */
    public static Gen<CertificateOfOrigin> origin() {
        return source -> CertificateOfOrigin.builder()
                .issue(issue().next(source))
                .origin(PartyGens.country().next(source))
                .consignor(party().maybe().next(source))
                .consignee(BaseGens.name().maybe().next(source))
                .goods(BaseGens.text().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .packages(Gen.between(1, 900).maybe().next(source))
                .grossKilograms(BaseGens.positive().maybe().next(source))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Certificates of inspection. */
    public static Gen<InspectionCertificate> inspection() {
        return source -> InspectionCertificate.builder()
                .issue(issue().next(source))
                .about(BaseGens.name().next(source))
                .inspected(BaseGens.day().maybe().next(source))
                .result(BaseGens.text().maybe().next(source))
                .goods(BaseGens.text().maybe().next(source))
                .marks(BaseGens.text().maybe().next(source))
                .packages(Gen.between(1, 900).maybe().next(source))
                .grossKilograms(BaseGens.positive().maybe().next(source))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Drafts. */
    public static Gen<Draft> draft() {
        return source -> Draft.builder()
                .issue(issue().next(source))
                .drawee(BaseGens.name().next(source))
                .amount(sum().next(source))
                .tenor(Gen.of("AT SIGHT", "60 DAYS AFTER B/L DATE", "on demand").next(source))
                .payee(BaseGens.name().maybe().next(source))
                .isEndorsed(source.percent(50))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Other certificates. */
    public static Gen<Certificate> certificate() {
        return source -> Certificate.builder()
                .issue(issue().next(source))
                .title(BaseGens.name().next(source))
                .states(BaseGens.text().maybe().next(source))
                .addressee(BaseGens.name().maybe().next(source))
                .invoiceNumber(BaseGens.name().maybe().next(source))
                .creditNumber(BaseGens.name().maybe().next(source))
                .build();
    }

    /** Papers of every kind. */
    public static Gen<Paper> paper() {
        return Gen.oneOf(
                invoice(), packingList(), transport(), insurance(), origin(), inspection(), draft(), certificate());
    }

    /** Sets of up to eight papers. */
    public static Gen<DocumentSet> set() {
        return paper().many(0, 8)
                .map(papers -> DocumentSet.builder().papers(papers).build());
    }

    /** Findings of every weight. */
    public static Gen<Discrepancy> discrepancy() {
        return source -> new Discrepancy(
                Gen.of(Discrepancy.Weight.values()).next(source),
                BaseGens.reason().next(source),
                BaseGens.name().maybe().next(source),
                BaseGens.path().next(source));
    }
}
