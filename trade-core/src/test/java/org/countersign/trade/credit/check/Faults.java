package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.*;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.countersign.testkit.trade.LampsCredit;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.CertificateOfOrigin;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.Freight;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.InsuranceKind;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.PackingList;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Country;
import org.countersign.trade.payment.date.BusinessCalendar;

/** Papers with one fault each, and how they are examined. Names are fiction. */
final class Faults {
    /** Papers with one fault each, and the code that names it. */
    private static final String HALVES_OF_MAY = "FIRST HALF OF MAY 2026\nSECOND HALF OF MAY 2026";

    static final Vector<Faulty> FAULTS = Vector.of(
            faulty("UCP-06E-EXPIRED", () -> examine(credit(":31D:260630", ":31D:260604"), SET)),
            faulty("UCP-14C-LATE", () -> presented(LocalDate.of(2026, 6, 11))),
            faulty("UCP-14C-OTHER", () -> examine(credit(":48:21", ":48:21/INVOICE DATE"), SET)),
            faulty(
                    "UCP-14D-NUMBER",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.CREDIT_NUMBER, Option.some("LC-OTHER"))))),
            faulty(
                    "UCP-14E-GOODS",
                    () -> examine(
                            CREDIT, with(PackingList.SHAPE.with(PACKING, PackingList.GOODS, Option.some("bicycles"))))),
            faulty(
                    "UCP-14G-SURPLUS",
                    () -> examine(
                            CREDIT,
                            and(Certificate.SHAPE.with(CERTIFICATE, Certificate.TITLE, "Fumigation certificate")))),
            faulty(
                    "UCP-14H-CONDITION",
                    () -> examine(credit("ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", "GOODS MUST BE NEW"), SET)),
            faulty("UCP-14I-DATE", () -> examine(CREDIT, with(dated(PRESENTED.plusDays(1))))),
            faulty(
                    "UCP-14J-COUNTRY",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE,
                                    CommercialInvoice.BUYER,
                                    NameAndAddress.SHAPE.with(
                                            BUYER, NameAndAddress.COUNTRY, Option.some(Country.of("AT"))))))),
            faulty("UCP-17-MISSING", () -> examine(CREDIT, without(ORIGIN))),
            faulty(
                    "UCP-17-ORIGINALS",
                    () -> examine(
                            CREDIT,
                            with(Certificate.SHAPE.with(
                                    CERTIFICATE,
                                    Certificate.ISSUE,
                                    Issue.SHAPE.with(
                                            Issue.SHAPE.with(CERTIFICATE.issue(), Issue.ORIGINALS, 0),
                                            Issue.COPIES,
                                            1))))),
            faulty(
                    "UCP-17-COPIES",
                    () -> examine(CREDIT, with(PackingList.SHAPE.with(PACKING, PackingList.ISSUE, Issue.blank())))),
            faulty(
                    "UCP-18A-BUYER",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.BUYER, NameAndAddress.of("Anders AG"))))),
            faulty(
                    "UCP-18A-ISSUER",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.SELLER, NameAndAddress.of("Trading House Ltd."))))),
            faulty(
                    "UCP-18A-CURRENCY",
                    () -> examine(
                            credit("USD100000,", "EUR100000,", " AT USD 10.00 PER PC", ""), SET, "UCP-28F-CURRENCY")),
            faulty(
                    "UCP-18A-SIGNED",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE,
                                    CommercialInvoice.ISSUE,
                                    Issue.SHAPE.with(INVOICE.issue(), Issue.SIGNATURE, Option.none()))))),
            faulty(
                    "UCP-18B-ABOVE",
                    () -> examine(
                            credit("USD100000,", "USD99000,"),
                            with(Draft.SHAPE.with(DRAFT, Draft.AMOUNT, Amount.parse("USD 99000"))))),
            faulty("UCP-30-ABOVE", () -> examine(credit("USD100000,", "USD99000,"), SET)),
            faulty(
                    "UCP-18C-FREE",
                    () -> examine(
                            CREDIT, with(CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.FREE_GOODS, 1)))),
            faulty(
                    "UCP-18C-GOODS",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.GOODS, Option.some("LED lamps"))))),
            faulty("UCP-18C-PRICE", () -> examine(credit("USD 10.00 PER PC", "USD 10.01 PER PC"), SET)),
            faulty(
                    "UCP-18C-TERM",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE,
                                    CommercialInvoice.DELIVERY_TERM,
                                    Option.some(DeliveryTerm.parse("CIF Bremen, Incoterms 2020")))))),
            faulty("UCP-26-DECK", () -> clause("20 cartons shipped on deck")),
            faulty("UCP-27-CLEAN", () -> clause("5 cartons torn")),
            faulty("UCP-28A-FORM", () -> policy(InsuranceDocument.FORM, InsuranceKind.COVER_NOTE)),
            faulty(
                    "UCP-28A-SIGNED",
                    () -> policy(
                            InsuranceDocument.ISSUE,
                            Issue.SHAPE.with(POLICY.issue(), Issue.SIGNATURE, Option.some(Signature.of("a broker"))))),
            faulty("UCP-28B-SET", () -> policy(InsuranceDocument.ISSUED_SET, Option.some(2))),
            faulty(
                    "UCP-28E-NONE",
                    () -> policy(
                            InsuranceDocument.ISSUE,
                            Issue.SHAPE.with(POLICY.issue(), Issue.ON, Option.<LocalDate>none()))),
            faulty("UCP-28E-DATE", () -> policy(InsuranceDocument.EFFECTIVE, Option.some(SHIPPED.plusDays(1)))),
            faulty(
                    "UCP-28F-AMOUNT",
                    () -> policy(InsuranceDocument.INSURED, Option.some(Amount.parse("USD 109999.99")))),
            faulty(
                    "UCP-28F-CURRENCY",
                    () -> policy(InsuranceDocument.INSURED, Option.some(Amount.parse("EUR 110000")))),
            faulty("UCP-28F-NONE", () -> policy(InsuranceDocument.INSURED, Option.<Amount>none())),
            faulty("UCP-28F-ROUTE", () -> policy(InsuranceDocument.TO, Option.some("Suez"))),
            faulty("UCP-28G-RISKS", () -> policy(InsuranceDocument.RISKS, Vector.of("ICC (C)"))),
            faulty("ISBP-INSURED", () -> policy(InsuranceDocument.TO_ORDER, true)),
            faulty(
                    "UCP-29A-CALENDAR",
                    () -> Examination.of(
                            credit(":31D:260630", ":31D:260604"),
                            SET,
                            Presentation.on(PRESENTED),
                            BusinessCalendar.SHAPE.with(BANKS, BusinessCalendar.UNTIL, LocalDate.of(2026, 6, 1)))),
            faulty(
                    "UCP-33-CALENDAR",
                    () -> Examination.of(
                            CREDIT,
                            SET,
                            Presentation.SHAPE.with(Presentation.on(PRESENTED), Presentation.IS_AFTER_HOURS, true),
                            BusinessCalendar.SHAPE.with(BANKS, BusinessCalendar.UNTIL, PRESENTED))),
            faulty("UCP-29C-SHIPPED", () -> examine(credit(":44C:260531", ":44C:260519"), SET)),
            faulty("UCP-03C-EARLY", () -> examine(credit(":44C:260531", ":44D:FROM 21 MAY 2026 TO 31 MAY 2026"), SET)),
            faulty("UCP-03C-WORDS", () -> examine(credit(":44C:260531", ":44D:AS SOON AS POSSIBLE"), SET)),
            faulty(
                    "UCP-30-CURRENCY",
                    () -> Examination.of(
                            CREDIT,
                            SET,
                            Presentation.SHAPE.with(
                                    Presentation.on(PRESENTED),
                                    Presentation.DRAWN_BEFORE,
                                    Option.some(Amount.parse("EUR 1"))),
                            BANKS)),
            faulty("UCP-30B-QUANTITY", () -> examine(credit("10,000 PCS", "9,990 PCS"), SET)),
            faulty(
                    "UCP-30C-SHORT",
                    () -> examine(
                            CREDIT,
                            DocumentSet.builder()
                                    .papers(with(CommercialInvoice.SHAPE.with(
                                                    INVOICE, CommercialInvoice.TOTAL, Amount.parse("USD 94999.99")))
                                            .papers()
                                            .map(paper -> paper instanceof Draft
                                                    ? Draft.SHAPE.with(
                                                            DRAFT, Draft.AMOUNT, Amount.parse("USD 94999.99"))
                                                    : paper))
                                    .build())),
            faulty(
                    "UCP-31A-BEFORE",
                    () -> Examination.of(
                            CREDIT,
                            SET,
                            Presentation.SHAPE.with(Presentation.on(PRESENTED), Presentation.SHIPPED_BEFORE, true),
                            BANKS)),
            faulty(
                    "UCP-31B-PARTIAL",
                    () -> examine(
                            CREDIT,
                            and(TransportDocument.SHAPE.with(
                                    BILL, TransportDocument.VESSEL, Option.some("MV Altera, voyage 1"))))),
            faulty("UCP-32-EARLIER", () -> examine(credit(":44C:260531", ":44D:" + HALVES_OF_MAY), SET)),
            faulty(
                    "UCP-32-MISSED",
                    () -> Examination.of(
                            credit(":44C:260531", ":44D:" + HALVES_OF_MAY),
                            SET,
                            Presentation.SHAPE.with(
                                    Presentation.on(PRESENTED),
                                    Presentation.EARLIER_SHIPMENTS,
                                    Vector.of(LocalDate.of(2026, 4, 30))),
                            BANKS)),
            faulty(
                    "UCP-32-OUTSIDE",
                    () -> examine(
                            credit(":44C:260531", ":44D:FIRST HALF OF JUNE 2026\nSECOND HALF OF JUNE 2026"), SET)),
            faulty(
                    "UCP-TR-BOARD",
                    () -> bill(
                            TransportDocument.SHIPMENT, ShipmentNote.builder().build())),
            faulty("UCP-TR-CARRIER", () -> bill(TransportDocument.CARRIER, Option.<String>none())),
            faulty(
                    "UCP-TR-CHARTER",
                    () -> bill(
                            TransportDocument.SHIPMENT,
                            ShipmentNote.SHAPE.with(BILL.shipment(), ShipmentNote.IS_CHARTER, true))),
            faulty("UCP-TR-CONSIGNEE", () -> bill(TransportDocument.CONSIGNEE, Option.some("Beispiel Licht GmbH"))),
            faulty(
                    "UCP-TR-DELIVERY",
                    () -> examine(
                            credit(":44C:260531", ":44B:BERLIN\n:44C:260531"),
                            with(TransportDocument.SHAPE.with(
                                    BILL, TransportDocument.DELIVERY, Option.some("Leipzig"))),
                            "UCP-28F-ROUTE")),
            faulty("UCP-TR-DISCHARGE", () -> bill(TransportDocument.DISCHARGE, Option.some("Bremerhaven"))),
            faulty("UCP-TR-FORM", () -> bill(TransportDocument.FORM, TransportKind.SEA_WAYBILL)),
            faulty(
                    "UCP-TR-FREIGHT",
                    () -> examine(
                            CREDIT,
                            with(TransportDocument.SHAPE.with(
                                    BILL, TransportDocument.FREIGHT, Option.<Freight>none())))),
            faulty("UCP-TR-LOADING", () -> bill(TransportDocument.LOADING, Option.some("Shanghai"))),
            faulty("UCP-TR-NOTIFY", () -> bill(TransportDocument.NOTIFIED, Vector.empty())),
            faulty(
                    "UCP-TR-RECEIPT",
                    () -> examine(credit(":44E:NINGBO, CHINA", ":44A:YIWU, CHINA"), SET, "UCP-28F-ROUTE")),
            faulty(
                    "UCP-TR-SET",
                    () -> bill(TransportDocument.ISSUE, Issue.SHAPE.with(BILL.issue(), Issue.ORIGINALS, 2))),
            faulty(
                    "UCP-TR-SIGNED",
                    () -> bill(
                            TransportDocument.ISSUE,
                            Issue.SHAPE.with(
                                    BILL.issue(),
                                    Issue.SIGNATURE,
                                    Option.some(Signature.of("a forwarder", Capacity.AGENT))))),
            faulty(
                    "UCP-TR-TAKEN",
                    () -> examine(
                            credit("CLEAN ON BOARD BILLS OF LADING", "MULTIMODAL TRANSPORT DOCUMENTS"),
                            with(TransportDocument.SHAPE.with(
                                    TransportDocument.SHAPE.with(
                                            BILL, TransportDocument.FORM, TransportKind.MULTIMODAL),
                                    TransportDocument.SHIPMENT,
                                    ShipmentNote.builder().build())))),
            faulty(
                    "UCP-TR-TRANSHIP",
                    () -> examine(
                            credit(":43T:ALLOWED", ":43T:NOT ALLOWED"),
                            with(TransportDocument.SHAPE.with(
                                    BILL, TransportDocument.TRANSHIPMENTS, Vector.of("Singapore"))))),
            faulty("UCP-TR-VESSEL", () -> bill(TransportDocument.VESSEL, Option.<String>none())),
            faulty("UCP-06C-DRAWEE", () -> draft(Draft.DRAWEE, "Beispiel Licht GmbH")),
            faulty("ISBP-DRAFT-DRAWEE", () -> draft(Draft.DRAWEE, "Andere Bank")),
            faulty("ISBP-DRAFT-TENOR", () -> draft(Draft.TENOR, "30 days after sight")),
            faulty("ISBP-DRAFT-SIGNED", () -> draft(Draft.ISSUE, Issue.blank())),
            faulty("ISBP-DRAFT-AMOUNT", () -> draft(Draft.AMOUNT, Amount.parse("USD 99999"))),
            faulty("ISBP-DRAFT-NONE", () -> examine(CREDIT, without(DRAFT))),
            faulty("ISBP-ENDORSED", () -> bill(TransportDocument.IS_ENDORSED, false)),
            faulty(
                    "ISBP-CORRECTED",
                    () -> examine(
                            CREDIT,
                            with(PackingList.SHAPE.with(
                                    PACKING,
                                    PackingList.ISSUE,
                                    Issue.SHAPE.with(PACKING.issue(), Issue.OPEN_CORRECTIONS, 1))))),
            faulty(
                    "UCP-14D-WEIGHT",
                    () -> examine(
                            CREDIT,
                            with(PackingList.SHAPE.with(
                                    PACKING, PackingList.GROSS_KILOGRAMS, Option.some(Decimal.of(4300)))))),
            faulty(
                    "UCP-14D-PACKAGES",
                    () -> examine(
                            CREDIT, with(PackingList.SHAPE.with(PACKING, PackingList.PACKAGES, Option.some(199))))),
            faulty("UCP-14D-MARKS", () -> bill(TransportDocument.MARKS, Option.some("NO MARKS"))),
            faulty(
                    "UCP-14D-CREDIT",
                    () -> examine(
                            CREDIT,
                            with(PackingList.SHAPE.with(PACKING, PackingList.CREDIT_NUMBER, Option.some("LC-0"))))),
            faulty(
                    "UCP-14D-LOADING",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.LOADING, Option.some("Shanghai"))))),
            faulty(
                    "UCP-14D-DISCHARGE",
                    () -> examine(
                            CREDIT,
                            with(CommercialInvoice.SHAPE.with(
                                    INVOICE, CommercialInvoice.DISCHARGE, Option.some("Bremen"))))),
            faulty(
                    "UCP-14D-INVOICE",
                    () -> examine(
                            CREDIT,
                            with(PackingList.SHAPE.with(PACKING, PackingList.INVOICE_NUMBER, Option.some("INV-8"))))),
            faulty(
                    "UCP-14D-ORIGIN",
                    () -> examine(
                            CREDIT,
                            with(CertificateOfOrigin.SHAPE.with(
                                    ORIGIN, CertificateOfOrigin.ORIGIN, Country.of("VN"))))),
            faulty(
                    "UCP-14D-FREIGHT",
                    () -> examine(
                            credit(", MARKED FREIGHT PREPAID", ""),
                            with(TransportDocument.SHAPE.with(
                                    BILL, TransportDocument.FREIGHT, Option.some(Freight.COLLECT))))));

    private Faults() {}

    static Examination presented(LocalDate day) {
        return Examination.of(CREDIT, SET, Presentation.on(day), BANKS);
    }

    static Examination clause(String words) {
        return bill(TransportDocument.CLAUSES, Vector.of(words));
    }

    static <F> Examination bill(Field<TransportDocument, F> field, F content) {
        return examine(CREDIT, with(TransportDocument.SHAPE.with(BILL, field, content)));
    }

    static <F> Examination policy(Field<InsuranceDocument, F> field, F content) {
        return examine(CREDIT, with(InsuranceDocument.SHAPE.with(POLICY, field, content)));
    }

    static <F> Examination draft(Field<Draft, F> field, F content) {
        return examine(CREDIT, with(Draft.SHAPE.with(DRAFT, field, content)));
    }

    static CommercialInvoice dated(LocalDate day) {
        return CommercialInvoice.SHAPE.with(
                INVOICE, CommercialInvoice.ISSUE, Issue.SHAPE.with(INVOICE.issue(), Issue.ON, Option.some(day)));
    }

    /** What is left when the findings that come along with it are set aside. */
    static Examination examine(Credit credit, DocumentSet set, String... besides) {
        return new Examination(LampsCredit.examine(credit, set)
                .findings()
                .reject(finding -> Vector.of(besides).contains(finding.code())));
    }

    static Faulty faulty(String code, Supplier<Examination> examination) {
        return new Faulty(code, examination);
    }

    record Faulty(String code, Supplier<Examination> examination) {}
}
