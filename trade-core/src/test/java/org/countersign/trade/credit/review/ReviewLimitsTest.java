package org.countersign.trade.credit.review;

import static org.countersign.testkit.trade.LampsCredit.BUYER;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.SELLER;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Bare;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Where a difference between credit and contract begins to matter, one step on either side. */
class ReviewLimitsTest {
    private final SalesTerms bare =
            SalesTerms.builder().seller(SELLER).buyer(BUYER).build();

    private static Vector<String> codes(Credit credit, SalesTerms terms) {
        return Review.of(credit, terms).remarks().map(Remark::code).toVector();
    }

    private <F> Vector<String> agreed(Credit credit, Field<SalesTerms, F> field, F content) {
        return codes(credit, SalesTerms.SHAPE.with(bare, field, content));
    }

    @Test
    void theAmountReachesWithItsTolerance() {
        Credit about = credit("USD100000,\n", "USD100000,\n:39A:10/10\n");
        assertEquals(Vector.empty(), total(about, "USD 110000"));
        assertEquals(Vector.of("CREDIT-AMOUNT"), total(about, "USD 110000.01"));
        assertEquals(Vector.empty(), total(about, "USD 90000"));
        assertEquals(Vector.of("CREDIT-AMOUNT-MORE"), total(about, "USD 89999.99"));
        assertEquals(Vector.of("CREDIT-CURRENCY"), total(about, "EUR 100000"));
    }

    private Vector<String> total(Credit credit, String total) {
        return agreed(credit, SalesTerms.TOTAL, Option.some(Amount.parse(total)));
    }

    @Test
    void whatMayBeDeliveredMoreHasToBePaid() {
        Credit five = credit("USD100000,\n", "USD100000,\n:39A:05/05\n");
        assertEquals(Vector.empty(), tolerated(five, "USD 100000", "+/-5%"));
        assertEquals(Vector.of("CREDIT-TOLERANCE"), tolerated(five, "USD 100000", "+/-6%"));
        assertEquals(Vector.empty(), tolerated(CREDIT, "USD 100000", "+0% -5%"));
        assertEquals(Vector.empty(), tolerated(CREDIT, "USD 100000", "+/-5"), "so many pieces, not percent");
        assertEquals(Vector.of("CREDIT-AMOUNT"), tolerated(CREDIT, "USD 100001", "+/-5%"), "one complaint is enough");
    }

    private Vector<String> tolerated(Credit credit, String total, String tolerance) {
        SalesTerms terms = SalesTerms.SHAPE.with(bare, SalesTerms.TOTAL, Option.some(Amount.parse(total)));
        return codes(
                credit, SalesTerms.SHAPE.with(terms, SalesTerms.MORE_OR_LESS, Option.some(Tolerance.parse(tolerance))));
    }

    @Test
    void theTenorIsComparedWhereItIsUnderstood() {
        Option<Tenor> later = Option.some(Tenor.after(60, Tenor.Event.SHIPMENT));
        String drafts = ":42C:AT SIGHT\n:42A:FICTDEFFXXX\n";
        assertEquals(Vector.of("CREDIT-TENOR"), agreed(CREDIT, SalesTerms.TENOR, later));
        Credit paid = credit("BY NEGOTIATION", "BY PAYMENT", drafts, "");
        assertEquals(Vector.of("CREDIT-TENOR"), agreed(paid, SalesTerms.TENOR, later));
        assertEquals(Vector.empty(), agreed(paid, SalesTerms.TENOR, Option.some(Tenor.sight())));
        assertEquals(Vector.empty(), agreed(credit(drafts, ""), SalesTerms.TENOR, later), "nothing is said");
        Credit usance = credit(":42C:AT SIGHT", ":42C:AT USANCE");
        assertEquals(Vector.empty(), agreed(usance, SalesTerms.TENOR, later), "not understood");
        Credit sixty = credit(":42C:AT SIGHT", ":42C:60 DAYS AFTER B/L DATE");
        assertEquals(Vector.empty(), agreed(sixty, SalesTerms.TENOR, later));
        assertEquals(Vector.empty(), codes(sixty, bare));
    }

    @Test
    void aDraftIsNeverDrawnOnTheBuyer() {
        assertEquals(Vector.of("CREDIT-DRAWEE"), codes(credit(":42A:FICTDEFFXXX", ":42D:Beispiel Licht GmbH"), bare));
        assertEquals(Vector.of("CREDIT-DRAWEE"), codes(credit(":42A:FICTDEFFXXX", ":42D:the applicant"), bare));
        assertEquals(Vector.empty(), codes(credit(":42A:FICTDEFFXXX", ":42D:ISSUING BANK"), bare));
    }

    @Test
    void confirmedMeansConfirmed() {
        assertEquals(Vector.empty(), agreed(credit(":49:WITHOUT", ":49:CONFIRM"), SalesTerms.IS_CONFIRMED, true));
        assertEquals(
                Vector.of("CREDIT-CONFIRM"),
                agreed(credit(":49:WITHOUT", ":49:MAY ADD"), SalesTerms.IS_CONFIRMED, true));
    }

    /** What field 71D says, and whether the beneficiary is warned. */
    private static final Vector<Vector<String>> CHARGES = Vector.of(
            Vector.of("ALL CHARGES FOR BENEFICIARY", "warned"),
            Vector.of("ALL BANKING CHARGES ARE FOR\nBENEFICIARY'S ACCOUNT", "warned"),
            Vector.of("ALL BANK CHARGES OUTSIDE GERMANY\nARE FOR BENEFICIARY", ""),
            Vector.of("ALL CHARGES FOR APPLICANT", ""),
            Vector.of("BENEFICIARY PAYS ADVISING CHARGES", ""));

    @Test
    void allChargesForTheSellerAreToBeKnown() {
        String usual = "ALL BANK CHARGES OUTSIDE GERMANY\nARE FOR BENEFICIARY'S ACCOUNT";
        assertEquals(
                CHARGES,
                CHARGES.map(row -> Vector.of(
                        row.head(),
                        codes(credit(usual, row.head()), bare).contains("CREDIT-CHARGES") ? "warned" : "")));
        assertEquals(Vector.empty(), codes(credit(":71D:" + usual + "\n", ""), bare));
    }

    /** The term of the credit, that of the contract, what is remarked. */
    private static final Vector<Vector<String>> TERMS = Vector.of(
            Vector.of("CIF HAMBURG, INCOTERMS 2020", "CIF Hamburg, Incoterms 2020", ""),
            Vector.of("CIF HAMBURG, INCOTERMS 2010", "CIF Hamburg, Incoterms 2020", "CREDIT-TERM"),
            Vector.of("CIF BREMEN, INCOTERMS 2020", "CIF Hamburg, Incoterms 2020", "CREDIT-TERM"),
            Vector.of("CIF HAMBURG", "CIF Hamburg, Incoterms 2020", ""),
            Vector.of("CIF HAMBURG, INCOTERMS 2020", "CIF Hamburg", ""),
            Vector.of("MADE IN CHINA", "CIF Hamburg, Incoterms 2020", "CREDIT-TERM-NONE"));

    @Test
    void ruleAndPlaceAndEditionAreThoseOfTheContractAsFarAsBothNameThem() {
        assertEquals(
                TERMS,
                TERMS.map(row -> Vector.of(
                        row.head(),
                        row.get(1),
                        agreed(
                                        credit("CIF HAMBURG, INCOTERMS 2020", row.head()),
                                        SalesTerms.DELIVERY_TERM,
                                        Option.some(DeliveryTerm.parse(row.get(1))))
                                .mkString(" "))));
    }

    @Test
    void onlyWhatTheContractAllowsIsMissed() {
        Vector.of(Allowance.CONDITIONAL, Allowance.NOT_ALLOWED)
                .forEach(less -> assertEquals(
                        Vector.empty(), agreed(CREDIT, SalesTerms.PARTIAL, Option.some(less)), less.name()));
        Credit conditional = credit(":43P:NOT ALLOWED", ":43P:CONDITIONAL");
        assertEquals(Vector.empty(), agreed(conditional, SalesTerms.PARTIAL, Option.some(Allowance.ALLOWED)));
    }

    @Test
    void placesAgreeWithOrWithoutTheirCodeAndCountry() {
        assertTrue(Noted.agree("NINGBO, CHINA", "Ningbo"));
        assertTrue(Noted.agree("Ningbo", "NINGBO, CHINA"));
        assertTrue(Noted.agree("Ningbo (CNNGB)", "NINGBO, CHINA"));
        assertTrue(Noted.agree("NINGBO, CHINA", "Ningbo, Zhejiang"));
        assertFalse(Noted.agree("NINGBO, CHINA", "Shanghai, China"));
    }

    /** A term, an item of field 46A, what is remarked on it. */
    private static final Vector<Vector<String>> PAPERS = Vector.of(
            Vector.of("EXW Ningbo, Incoterms 2020", "BILL OF LADING", "CREDIT-TERM-BOARD"),
            Vector.of("EXW Ningbo, Incoterms 2020", "AIR WAYBILL", ""),
            Vector.of("FCA Ningbo, Incoterms 2020", "SEA WAYBILL", "CREDIT-TERM-BOARD"),
            Vector.of("FCA Ningbo, Incoterms 2020", "MULTIMODAL DOCUMENT SHOWING ON BOARD", "CREDIT-TERM-BOARD"),
            Vector.of("FCA Ningbo, Incoterms 2020", "MULTIMODAL DOCUMENT", ""),
            Vector.of("FOB Ningbo, Incoterms 2020", "BILL OF LADING FREIGHT COLLECT", ""),
            Vector.of("FOB Ningbo, Incoterms 2020", "BILL OF LADING FREIGHT PREPAID", "CREDIT-TERM-FREIGHT"),
            Vector.of("FOB Ningbo, Incoterms 2020", "BILL OF LADING FREIGHT PAID", "CREDIT-TERM-FREIGHT"),
            Vector.of("CFR Hamburg, Incoterms 2020", "BILL OF LADING FREIGHT PREPAID", ""),
            Vector.of("CFR Hamburg, Incoterms 2020", "BILL OF LADING FREIGHT TO COLLECT", "CREDIT-TERM-FREIGHT"),
            Vector.of(
                    "DAP Hamburg, Incoterms 2020",
                    "BILL OF LADING FREIGHT PAYABLE AT DESTINATION",
                    "CREDIT-TERM-FREIGHT CREDIT-TERM-ARRIVAL"),
            Vector.of("DAP Hamburg, Incoterms 2020", "COMMERCIAL INVOICE", ""),
            Vector.of("CIF Hamburg, Incoterms 2020", "INSURANCE POLICY", ""),
            Vector.of("CIF Hamburg", "INSURANCE POLICY", ""),
            Vector.of("CIP Hamburg, Incoterms 2010", "INSURANCE CERTIFICATE", ""),
            Vector.of("CPT Hamburg", "INSURANCE POLICY", "CREDIT-TERM-INSURANCE"),
            Vector.of("FOB Ningbo, Incoterms 2010", "INSURANCE POLICY", "CREDIT-TERM-INSURANCE"),
            Vector.of("CPT Hamburg", "AIR WAYBILL", ""),
            Vector.of("CPT Hamburg", "FULL SET OF AIR WAYBILLS", "CREDIT-AIR-SET"),
            Vector.of("CPT Hamburg", "AIR WAYBILL MADE OUT TO ORDER", "CREDIT-AIR-SET"),
            Vector.of("CPT Hamburg", "AIR WAYBILL TO THE ORDER OF FIKTIVBANK", "CREDIT-AIR-SET"),
            Vector.of("CPT Hamburg", "AIR WAYBILL OR BILL OF LADING TO ORDER", ""),
            Vector.of("CPT Hamburg", "BILL OF LADING TO ORDER", ""));

    @Test
    void aTermBringsSomePapersAndRulesOutOthers() {
        assertEquals(PAPERS, PAPERS.map(row -> Vector.of(row.head(), row.get(1), papers(row.head(), row.get(1)))));
    }

    private String papers(String term, String item) {
        Credit credit = Credit.SHAPE.with(
                Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, Vector.of(item)),
                Credit.GOODS,
                Option.some("LAMPS\n" + term.toUpperCase(java.util.Locale.ROOT)));
        return agreed(credit, SalesTerms.DELIVERY_TERM, Option.some(DeliveryTerm.parse(term)))
                .mkString(" ");
    }

    @Test
    void theArticleOfTheRuleIsCited() {
        assertEquals("Incoterms 2020 EXW A6", cited("EXW Ningbo, Incoterms 2020"));
        assertEquals("Incoterms 2020 FCA A6/B6", cited("FCA Ningbo, Incoterms 2020"));
    }

    private String cited(String term) {
        Credit credit = Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, Vector.of("BILL OF LADING"));
        return Review.of(
                        credit,
                        SalesTerms.SHAPE.with(bare, SalesTerms.DELIVERY_TERM, Option.some(DeliveryTerm.parse(term))))
                .remarks()
                .filter(remark -> remark.code().equals("CREDIT-TERM-BOARD"))
                .map(remark -> remark.reason().citation().toString())
                .mkString();
    }

    @Test
    void papersThatEverySaleBringsNeedNoAgreement() {
        Vector<String> invoice = Vector.of("commercial invoice");
        assertEquals(
                Vector.of("documents[5] CREDIT-PAPER", "documents[6] CREDIT-PAPER"),
                Review.of(CREDIT, SalesTerms.SHAPE.with(bare, SalesTerms.DOCUMENTS, invoice))
                        .remarks()
                        .map(remark -> remark.place() + " " + remark.code())
                        .toVector());
        assertEquals(Vector.empty(), agreed(CREDIT, SalesTerms.DOCUMENTS, Vector.empty()));
        assertEquals(
                Vector.of("CREDIT-PAPER"), agreed(CREDIT, SalesTerms.DOCUMENTS, Vector.of("certificate of origin")));
        Credit quality = credit("+CERTIFICATE OF ORIGIN", "+CERTIFICATE OF QUALITY");
        assertEquals(
                Vector.of("CREDIT-PAPER", "CREDIT-PAPER"),
                agreed(quality, SalesTerms.DOCUMENTS, Vector.of("certificate of origin")));
    }

    @Test
    void aNewPaperThatMustBeChangedAnywayIsNotAskedAboutTwice() {
        Credit soft = credit("+CERTIFICATE OF ORIGIN", "+CERTIFICATE OF QUALITY SIGNED BY THE APPLICANT");
        assertEquals(
                Vector.of("CREDIT-PAPER", "CREDIT-SOFT-SIGNED"),
                agreed(soft, SalesTerms.DOCUMENTS, Vector.of("commercial invoice")),
                "the beneficiary's certificate is new as well, and only that is asked about");
    }

    @Test
    void theLastDayIsNotTooLate() {
        LocalDate latest = LocalDate.of(2026, 5, 31);
        assertEquals(Vector.empty(), agreed(CREDIT, SalesTerms.READY_ON, Option.some(latest)));
        assertEquals(Vector.of("CREDIT-READY"), agreed(CREDIT, SalesTerms.READY_ON, Option.some(latest.plusDays(1))));
        assertEquals(Vector.empty(), agreed(CREDIT, SalesTerms.SHIP_BY, Option.some(latest)));
        assertEquals(Vector.of("CREDIT-SHIPMENT"), agreed(CREDIT, SalesTerms.SHIP_BY, Option.some(latest.plusDays(1))));
        SalesTerms both = SalesTerms.SHAPE.with(
                SalesTerms.SHAPE.with(bare, SalesTerms.READY_ON, Option.some(latest.plusDays(1))),
                SalesTerms.SHIP_BY,
                Option.some(latest.plusDays(2)));
        assertEquals(Vector.of("CREDIT-READY"), codes(CREDIT, both), "readiness is the stronger reason");
    }

    @Test
    void aCreditWithoutALastDayOfShipmentIsHeldAgainstItsExpiry() {
        Credit open = credit(":44C:260531\n", "");
        LocalDate expiry = open.expiry();
        assertEquals(Vector.empty(), agreed(open, SalesTerms.READY_ON, Option.some(expiry)));
        assertEquals(Vector.of("CREDIT-READY"), agreed(open, SalesTerms.READY_ON, Option.some(expiry.plusDays(1))));
        assertEquals(Vector.empty(), codes(open, bare));
        assertEquals(
                Vector.of("CREDIT-READY"),
                Review.of(open, SalesTerms.SHAPE.with(bare, SalesTerms.READY_ON, Option.some(expiry.plusDays(1))))
                        .of(Remark.Weight.SHOULD_CHANGE)
                        .map(Remark::code)
                        .toVector());
    }

    @Test
    void daysForPapersFitBetweenShipmentAndExpiry() {
        Option<Integer> thirty = Option.some(30);
        Option<Integer> more = Option.some(31);
        Credit month = credit(":48:21", ":48:30");
        assertEquals(Vector.empty(), agreed(month, SalesTerms.DAYS_FOR_PAPERS, thirty));
        assertEquals(Vector.of("CREDIT-EXPIRY-SHORT", "CREDIT-DAYS"), agreed(month, SalesTerms.DAYS_FOR_PAPERS, more));
        assertEquals(Vector.of("CREDIT-EXPIRY-CUTS"), codes(credit(":48:21", ":48:31"), bare));
        assertEquals(Vector.empty(), agreed(CREDIT, SalesTerms.DAYS_FOR_PAPERS, Option.some(21)));
        assertEquals(Vector.of("CREDIT-DAYS"), agreed(CREDIT, SalesTerms.DAYS_FOR_PAPERS, Option.some(22)));
        Credit sameDay = credit(":31D:260630", ":31D:260531");
        assertEquals(Vector.of("CREDIT-EXPIRY-CUTS"), codes(sameDay, bare));
        assertEquals(Vector.of("CREDIT-EXPIRY-FIRST"), codes(credit(":31D:260630", ":31D:260530"), bare));
    }

    /** Where a credit expires, and whether that is far from the seller in China. */
    private static final Vector<Vector<String>> EXPIRY = Vector.of(
            Vector.of("NINGBO, CHINA", ""),
            Vector.of("CHINA", ""),
            Vector.of("NINGBO/CHINA", ""),
            Vector.of("GERMANY", "far"),
            Vector.of("FRANKFURT, GERMANY", "far"),
            Vector.of("COUNTERS OF ISSUING BANK", "far"),
            Vector.of("OUR COUNTERS", "far"),
            Vector.of("APPLICANT'S BANK", "far"),
            Vector.of("FRANKFURT", ""));

    @Test
    void aCreditExpiresWhereTheSellerPresents() {
        assertEquals(
                EXPIRY,
                EXPIRY.map(row -> Vector.of(
                        row.head(),
                        codes(credit("NINGBO, CHINA\n:50:", row.head() + "\n:50:"), bare)
                                        .contains("CREDIT-EXPIRY-PLACE")
                                ? "far"
                                : "")));
        SalesTerms nowhere = SalesTerms.builder()
                .seller(NameAndAddress.of(SELLER.name()))
                .buyer(BUYER)
                .build();
        assertEquals(Vector.empty(), codes(credit("NINGBO, CHINA\n:50:", "GERMANY\n:50:"), nowhere));
    }

    /** Clauses, and the warnings they get; all are on record in lists of soft clauses that banks publish. */
    private static final Vector<Vector<String>> CLAUSES = Vector.of(
            Vector.of("INSPECTION CERTIFICATE ISSUED AND SIGNED BY THE BUYER", "CREDIT-SOFT-SIGNED"),
            Vector.of("CERTIFICATE SIGNED BY AUTHORISED SIGNATORIES OF THE APPLICANT", "CREDIT-SOFT-SIGNED"),
            Vector.of("SIGNATURE AS PER APPLICANT'S SPECIMEN", "CREDIT-SOFT-SIGNED"),
            Vector.of("1/3 ORIGINAL B/L TO BE SENT DIRECTLY TO APPLICANT", "CREDIT-SOFT-ORIGINAL"),
            Vector.of("THIS CREDIT IS NOT YET OPERATIVE", "CREDIT-SOFT-OPERATIVE"),
            Vector.of("SHIPMENT TO BE EFFECTED ON VESSEL NOMINATED BY THE BUYER", "CREDIT-SOFT-INSTRUCTION"),
            Vector.of("PAYMENT ONLY IF GOODS PASS CUSTOMS", "CREDIT-SOFT-PAYMENT"),
            Vector.of("REIMBURSEMENT SUBJECT TO RECEIPT OF FUNDS FROM APPLICANT", "CREDIT-SOFT-PAYMENT"),
            Vector.of("CARGO RECEIPT TO BE ISSUED BY IMPORTER", "CREDIT-SOFT-SIGNED CREDIT-SOFT-RECEIPT"),
            Vector.of("DOCUMENTS MUST BE IN ENGLISH", ""),
            Vector.of("ONE COPY OF B/L SENT TO APPLICANT WITH THE DOCUMENTS", ""));

    @Test
    void softClausesAreFoundInConditionsAndInWhatIsSaidOfPayment() {
        assertEquals(
                CLAUSES,
                CLAUSES.map(row -> Vector.of(
                        row.head(),
                        codes(credit("ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", row.head()), bare)
                                .mkString(" "))));
        assertEquals(
                Vector.of("paymentTerms", "banks.instructions"),
                Review.of(credit(
                                ":49:WITHOUT",
                                ":49:WITHOUT\n:49G:PAYMENT AFTER CUSTOMS CLEARANCE\n:78:PAYMENT ONLY AFTER ARRIVAL"))
                        .remarks()
                        .map(remark -> remark.place().toString())
                        .toVector());
    }

    @Test
    void aLongClauseIsQuotedByItsStart() {
        assertEquals("A".repeat(240), Noted.quoted("a".repeat(240)));
        assertEquals("A".repeat(240) + "...", Noted.quoted("a".repeat(241)));
        assertEquals("TWO LINES", Noted.quoted("two\n lines "));
    }

    @Test
    void aRemarkKnowsTheFieldOfTheMessage() {
        Remark remark = Review.of(credit(":48:21", ":48:31")).remarks().head();
        assertEquals(Option.some("31D"), remark.tag());
        assertEquals(
                "Remark[weight=NOTE, reason=", remark.toString().substring(0, "Remark[weight=NOTE, reason=".length()));
        assertTrue(
                Review.of(CREDIT).toString().startsWith("Review["),
                Review.of(CREDIT).toString());
        assertEquals(SalesTerms.SHAPE.summary(bare), bare.toString());
    }

    @Test
    void whatWasNotAgreedIsNotLookedAt() {
        assertEquals("seller buyer isOnBoardAgreed=false isConfirmed=false", Bare.said(SalesTerms.SHAPE, bare));
    }
}
