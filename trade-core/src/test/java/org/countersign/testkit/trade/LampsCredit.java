package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.check.Presentation;
import org.countersign.trade.credit.swift.Mt700;
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
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.PackingList;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.Country;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * A credit for lamps, the papers that comply with it, and the banking days around them: a case to change one thing in. All names are
 * fiction.
 */
public final class LampsCredit {
    /** The day of shipment. */
    public static final LocalDate SHIPPED = LocalDate.of(2026, 5, 20);
    /** The day of presentation. */
    public static final LocalDate PRESENTED = LocalDate.of(2026, 6, 5);
    /** The message that issues the credit. */
    public static final String MESSAGE = """
            :27:1/1
            :40A:IRREVOCABLE
            :20:LC2605-FICTION
            :31C:260302
            :40E:UCP LATEST VERSION
            :31D:260630NINGBO, CHINA
            :50:BEISPIEL LICHT GMBH
            MUSTERKAI 7
            20457 HAMBURG, GERMANY
            :59:NINGBO SAMPLE LAMPS CO., LTD.
            88 EXAMPLE ROAD, BEILUN
            NINGBO, CHINA
            :32B:USD100000,
            :41D:ANY BANK IN CHINA
            BY NEGOTIATION
            :42C:AT SIGHT
            :42A:FICTDEFFXXX
            :43P:NOT ALLOWED
            :43T:ALLOWED
            :44E:NINGBO, CHINA
            :44F:HAMBURG, GERMANY
            :44C:260531
            :45A:10,000 PCS OF LED LAMPS MODEL SL-9 AT USD 10.00 PER PC
            CIF HAMBURG, INCOTERMS 2020
            :46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE
            +FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER,
            BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
            +PACKING LIST IN 2 COPIES
            +INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE, ICC (A)
            +CERTIFICATE OF ORIGIN
            +BENEFICIARY'S CERTIFICATE OF PACKING
            :47A:+ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER
            :71D:ALL BANK CHARGES OUTSIDE GERMANY
            ARE FOR BENEFICIARY'S ACCOUNT
            :48:21
            :49:WITHOUT
            """;
    /** The credit. */
    public static final Credit CREDIT = credit();
    /** Banks that close at weekends in 2024 to 2026. */
    public static final BusinessCalendar BANKS = BusinessCalendar.builder()
            .name("banks in Ningbo")
            .from(LocalDate.of(2024, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
            .build();

    /** The seller. */
    public static final NameAndAddress SELLER = NameAndAddress.builder()
            .name("Ningbo Sample Lamps Co., Ltd.")
            .country(Option.some(Country.of("CN")))
            .build();
    /** The buyer. */
    public static final NameAndAddress BUYER = NameAndAddress.builder()
            .name("Beispiel Licht GmbH")
            .country(Option.some(Country.of("DE")))
            .build();

    /** The invoice. */
    public static final CommercialInvoice INVOICE = CommercialInvoice.builder()
            .issue(issue("INV-9", SHIPPED.minusDays(2), Signature.of("Ningbo Sample Lamps", Capacity.ISSUER), 3))
            .seller(SELLER)
            .buyer(BUYER)
            .total(Amount.parse("USD 100000"))
            .lines(Vector.of(line("10000 H87", "USD 100000")))
            .goods(Option.some("LED lamps model SL-9"))
            .deliveryTerm(Option.some(DeliveryTerm.parse("CIF Hamburg, Incoterms 2020")))
            .origin(Option.some(Country.of("CN")))
            .packages(Option.some(200))
            .marks(Option.some("BEISPIEL HAMBURG 1-200"))
            .creditNumber(Option.some("LC2605-FICTION"))
            .build();
    /** The bill of lading. */
    public static final TransportDocument BILL = TransportDocument.builder()
            .issue(issue("BL-77", SHIPPED, Signature.of("Fiktiv Line", Capacity.CARRIER), 3))
            .form(TransportKind.BILL_OF_LADING)
            .carrier(Option.some("Fiktiv Line"))
            .shipper(Option.some(SELLER))
            .consignee(Option.some("TO ORDER"))
            .isEndorsed(true)
            .notified(Vector.of(BUYER))
            .vessel(Option.some("MV Exempla, voyage 26W"))
            .loading(Option.some("Ningbo"))
            .discharge(Option.some("Hamburg"))
            .shipment(ShipmentNote.on(SHIPPED))
            .freight(Option.some(Freight.PREPAID))
            .issuedSet(Option.some(3))
            .goods(Option.some("lamps"))
            .packages(Option.some(200))
            .marks(Option.some("BEISPIEL HAMBURG 1-200"))
            .grossKilograms(Option.some(Decimal.of(4200)))
            .build();
    /** The packing list. */
    public static final PackingList PACKING = PackingList.builder()
            .issue(Issue.builder().copies(1).build())
            .goods(Option.some("LED lamps"))
            .packages(Option.some(200))
            .grossKilograms(Option.some(Decimal.of(4200)))
            .invoiceNumber(Option.some("INV-9"))
            .build();
    /** The insurance policy. */
    public static final InsuranceDocument POLICY = InsuranceDocument.builder()
            .issue(issue("POL-5", SHIPPED.minusDays(1), Signature.of("Fiktiv Insurance", Capacity.INSURER), 1))
            .form(InsuranceKind.POLICY)
            .insured(Option.some(Amount.parse("USD 110000")))
            .from(Option.some("Ningbo"))
            .to(Option.some("Hamburg"))
            .risks(Vector.of("Institute Cargo Clauses (A)"))
            .build();
    /** The certificate of origin. */
    public static final CertificateOfOrigin ORIGIN = CertificateOfOrigin.builder()
            .issue(Issue.blank())
            .origin(Country.of("CN"))
            .build();
    /** The beneficiary's certificate. */
    public static final Certificate CERTIFICATE = Certificate.builder()
            .issue(issue("1", SHIPPED, Signature.of("Ningbo Sample Lamps", Capacity.ISSUER), 1))
            .title("Beneficiary's certificate of packing")
            .build();
    /** The draft. */
    public static final Draft DRAFT = Draft.builder()
            .issue(issue("D-1", PRESENTED, Signature.of("Ningbo Sample Lamps", Capacity.ISSUER), 1))
            .drawee("FICTDEFFXXX")
            .amount(Amount.parse("USD 100000"))
            .tenor("at sight")
            .build();
    /** All of them. */
    public static final DocumentSet SET = DocumentSet.of(INVOICE, BILL, PACKING, POLICY, ORIGIN, CERTIFICATE, DRAFT);

    private LampsCredit() {}

    /**
     * The credit after replacements in its message, each found once at least: {@code credit("USD100000,", "USD90000,")}.
     *
     * @throws IllegalArgumentException if a text to replace is not there, or the message breaks a rule then
     */
    public static Credit credit(String... replacements) {
        String message = MESSAGE;
        for (int i = 0; i < replacements.length; i += 2) {
            if (!message.contains(replacements[i])) {
                throw new IllegalArgumentException("not in the message: `" + replacements[i] + "`");
            }
            message = message.replace(replacements[i], replacements[i + 1]);
        }
        return Mt700.parse(message).getOrElseThrow(bad -> new IllegalArgumentException(bad.toString()));
    }

    /** The set with another paper in the place of the one of that type. */
    public static DocumentSet with(Paper other) {
        return DocumentSet.builder()
                .papers(SET.papers().map(paper -> paper.getClass() == other.getClass() ? other : paper))
                .build();
    }

    /** The set without that paper. */
    public static DocumentSet without(Paper paper) {
        return DocumentSet.builder().papers(SET.papers().remove(paper)).build();
    }

    /** The set and one paper more. */
    public static DocumentSet and(Paper paper) {
        return DocumentSet.builder().papers(SET.papers().append(paper)).build();
    }

    /** What the papers lack under that credit, presented in good time. */
    public static Examination examine(Credit credit, DocumentSet set) {
        return Examination.of(credit, set, Presentation.on(PRESENTED), BANKS);
    }

    /** A line of lamps at ten dollars each. */
    public static InvoiceLine line(String quantity, String amount) {
        return InvoiceLine.builder()
                .id("1")
                .goods("lamps")
                .quantity(Option.some(Quantity.parse(quantity)))
                .unitPrice(Option.some(UnitPrice.of(Amount.parse("USD 10"), Unit.of("H87"))))
                .amount(Amount.parse(amount))
                .build();
    }

    private static Issue issue(String number, LocalDate on, Signature signature, int originals) {
        return Issue.builder()
                .number(Option.some(number))
                .on(Option.some(on))
                .signature(Option.some(signature))
                .originals(originals)
                .build();
    }
}
