package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.POLICY;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.trade.credit.check.Lamps.articles;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.testkit.trade.LampsCredit;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.InsuranceKind;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What an insurance document has to be, by whom, from when, for how much, where and against what (art. 28). */
class InsuranceTest {
    private static <F> InsuranceDocument policy(Field<InsuranceDocument, F> field, F content) {
        return InsuranceDocument.SHAPE.with(POLICY, field, content);
    }

    private static <F> InsuranceDocument issued(Field<Issue, F> field, F content) {
        return policy(InsuranceDocument.ISSUE, Issue.SHAPE.with(POLICY.issue(), field, content));
    }

    /** What is found in an insurance document under this item, with these papers beside it. */
    private static Examination examined(String item, InsuranceDocument paper, Paper... others) {
        Vector<String> items = Vector.of(others)
                .map(other -> other instanceof CommercialInvoice ? "COMMERCIAL INVOICE" : "BILLS OF LADING")
                .distinct();
        return examine(
                asking(items.append(item).toJavaArray(String[]::new)),
                DocumentSet.builder().papers(Vector.of(others).append(paper)).build());
    }

    private static Vector<String> found(String item, InsuranceDocument paper, Paper... others) {
        return codes(examined(item, paper, others));
    }

    @Test
    void aPolicyStandsForACertificateAndNotTheOtherWayRound() {
        Vector.of("INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE", "INSURANCE POLICY IN DUPLICATE FOR CIF VALUE")
                .forEach(item -> assertEquals("CERTIFICATE 28(d), DECLARATION 28(d), COVER_NOTE 28(c)", refused(item)));
        Vector.of(
                        "INSURANCE POLICY OR CERTIFICATE",
                        "INSURANCE CERTIFICATE",
                        "INSURANCE DOCUMENT",
                        "INSURANCE POLICY OR DECLARATION")
                .forEach(item -> assertEquals("COVER_NOTE 28(c)", refused(item)));
    }

    private static String refused(String item) {
        return Vector.of(InsuranceKind.values())
                .flatMap(kind -> articles(examined(item, policy(InsuranceDocument.FORM, kind)), "UCP-28A-FORM")
                        .map(article -> kind + " " + article))
                .mkString(", ");
    }

    @Test
    void insurersTheirAgentsAndProxiesSign() {
        assertEquals("INSURER", signing(capacity -> Signature.of("Fiktiv", capacity)));
        assertEquals(
                "AGENT INSURER PROXY", signing(capacity -> Signature.of("a broker", capacity, "Fiktiv Insurance")));
        assertEquals(
                Vector.of("UCP-28A-SIGNED"),
                found("INSURANCE POLICY", issued(Issue.SIGNATURE, Option.<Signature>none())));
        assertEquals(
                Vector.of("UCP-28A-SIGNED"),
                found("INSURANCE POLICY", issued(Issue.SIGNATURE, Option.some(Signature.of("Fiktiv Insurance")))));
    }

    private static String signing(Function<Capacity, Signature> by) {
        return Vector.of(Capacity.values())
                .filter(capacity -> found("INSURANCE POLICY", issued(Issue.SIGNATURE, Option.some(by.apply(capacity))))
                        .isEmpty())
                .mkString(" ");
    }

    @Test
    void allOriginalsThatWereIssuedArePresented() {
        InsuranceDocument pair = policy(InsuranceDocument.ISSUED_SET, Option.some(2));
        assertEquals(Vector.of("UCP-28B-SET"), found("INSURANCE POLICY", pair));
        assertEquals(
                Vector.empty(),
                found(
                        "INSURANCE POLICY",
                        InsuranceDocument.SHAPE.with(
                                pair, InsuranceDocument.ISSUE, Issue.SHAPE.with(pair.issue(), Issue.ORIGINALS, 2))));
        InsuranceDocument order = policy(InsuranceDocument.TO_ORDER, true);
        assertEquals(Vector.of("ISBP-INSURED"), found("INSURANCE POLICY", order));
        assertEquals(
                Vector.empty(),
                found("INSURANCE POLICY", InsuranceDocument.SHAPE.with(order, InsuranceDocument.IS_ENDORSED, true)));
    }

    @Test
    void coverBeginsByTheFirstShipment() {
        TransportDocument later = Lamps.bill(TransportDocument.SHIPMENT, ShipmentNote.on(SHIPPED.plusDays(3)));
        InsuranceDocument late = issued(Issue.ON, Option.some(SHIPPED.plusDays(1)));
        assertEquals(Vector.of("UCP-28E-DATE"), found("INSURANCE POLICY", late, BILL, later));
        assertEquals(Vector.of("UCP-28E-DATE"), found("INSURANCE POLICY", late, later, BILL));
        assertEquals(Vector.empty(), found("INSURANCE POLICY", late, later));
        assertEquals(Vector.empty(), found("INSURANCE POLICY", issued(Issue.ON, Option.some(SHIPPED)), BILL));
        assertEquals(
                Vector.empty(),
                found(
                        "INSURANCE POLICY",
                        InsuranceDocument.SHAPE.with(late, InsuranceDocument.EFFECTIVE, Option.some(SHIPPED)),
                        BILL));
    }

    @Test
    void aPolicyWithoutAnyDayLeavesOpenWhetherItCovers() {
        InsuranceDocument undated = issued(Issue.ON, Option.<LocalDate>none());
        assertEquals(Vector.of("UCP-28E-NONE UNKNOWN"), found("INSURANCE POLICY", undated, BILL));
        assertEquals(
                Vector.empty(),
                found(
                        "INSURANCE POLICY",
                        InsuranceDocument.SHAPE.with(undated, InsuranceDocument.EFFECTIVE, Option.some(SHIPPED)),
                        BILL));
    }

    /** 100,000 dollars are claimed; the invoices are worth what they say. */
    private static Vector<String> insured(String sum, String item, CommercialInvoice... invoices) {
        Credit credit = asking("COMMERCIAL INVOICE", item);
        Presentation claim = Presentation.SHAPE.with(
                Presentation.planned(), Presentation.DRAWN, Option.some(Amount.parse("USD 100000")));
        return codes(Examination.of(
                        Credit.SHAPE.with(credit, Credit.GOODS, Option.<String>none()),
                        DocumentSet.builder()
                                .papers(Vector.<Paper>of(invoices)
                                        .append(policy(InsuranceDocument.INSURED, Option.some(Amount.parse(sum)))))
                                .build(),
                        claim,
                        LampsCredit.BANKS))
                .filter(code -> code.startsWith("UCP-28"));
    }

    private static CommercialInvoice worth(String total, String term) {
        return CommercialInvoice.SHAPE.with(
                invoice(total),
                CommercialInvoice.DELIVERY_TERM,
                Option.when(!term.isEmpty(), () -> DeliveryTerm.parse(term)));
    }

    @Test
    void theValueIsThatOfTheInvoiceUnderCifAndCipAndElseTheLargerOfClaimAndInvoice() {
        String item = "INSURANCE POLICY";
        Vector<String> low = Vector.of("UCP-28F-AMOUNT");
        Vector.of("CIF Hamburg, Incoterms 2020", "CIP Hamburg, Incoterms 2020").forEach(term -> {
            assertEquals(Vector.empty(), insured("USD 99000", item, worth("USD 90000", term)), term);
            assertEquals(low, insured("USD 98999.99", item, worth("USD 90000", term)), term);
        });
        Vector.of("FOB Ningbo, Incoterms 2020", "").forEach(term -> {
            assertEquals(Vector.empty(), insured("USD 110000", item, worth("USD 90000", term)), term);
            assertEquals(low, insured("USD 109999.99", item, worth("USD 90000", term)), term);
            assertEquals(low, insured("USD 131999.99", item, worth("USD 120000", term)), term);
        });
        CommercialInvoice cif = worth("USD 45000", "CIF Hamburg, Incoterms 2020");
        assertEquals(Vector.empty(), insured("USD 99000", item, cif, cif));
        assertEquals(low, insured("USD 109999.99", item, cif, worth("USD 45000", "")));
    }

    @Test
    void thePercentageIsThatOfTheItem() {
        CommercialInvoice cif = worth("USD 100000", "CIF Hamburg, Incoterms 2020");
        Vector.of("INSURANCE POLICY FOR 120 PCT OF CIF VALUE", "INSURANCE POLICY FOR CIF VALUE PLUS\n20.00 PERCENT")
                .forEach(item -> {
                    assertEquals(Vector.empty(), insured("USD 120000", item, cif), item);
                    assertEquals(Vector.of("UCP-28F-AMOUNT"), insured("USD 119999.99", item, cif), item);
                });
        assertEquals(
                Vector.of("UCP-28F-AMOUNT"), insured("USD 109999.99", "COMMERCIAL INVOICE", cif), "not even asked for");
    }

    @Test
    void valuesOfTwoCurrenciesAreNotAddedUp() {
        assertEquals(Vector.empty(), insured("USD 1", "INSURANCE POLICY"));
        assertEquals(Vector.empty(), insured("USD 1", "INSURANCE POLICY", Lamps.inEuros()));
        assertEquals(Vector.empty(), insured("USD 1", "INSURANCE POLICY", INVOICE, Lamps.inEuros()));
        assertEquals(Vector.of("UCP-28F-CURRENCY"), insured("EUR 110000", "INSURANCE POLICY", INVOICE));
        CommercialInvoice free = worth("USD 90000", "");
        assertEquals(
                Vector.of("UCP-30-CURRENCY UNKNOWN", "UCP-28F-AMOUNT"),
                codes(Examination.of(
                                asking("COMMERCIAL INVOICE", "INSURANCE POLICY"),
                                DocumentSet.of(
                                        free,
                                        policy(InsuranceDocument.INSURED, Option.some(Amount.parse("USD 98999")))),
                                Presentation.SHAPE.with(
                                        Presentation.planned(),
                                        Presentation.DRAWN,
                                        Option.some(Amount.parse("EUR 100000"))),
                                LampsCredit.BANKS))
                        .filter(code -> code.startsWith("UCP-30") || code.startsWith("UCP-28")));
    }

    @Test
    void coverReachesFromTheFirstPlaceOfTheCreditToTheLast() {
        assertEquals("", route(shipment("", "NINGBO, CHINA", "HAMBURG", "")));
        assertEquals("from", route(shipment("YIWU, CHINA", "NINGBO, CHINA", "HAMBURG", "")));
        assertEquals("to", route(shipment("", "NINGBO, CHINA", "HAMBURG", "BERLIN")));
        assertEquals("from to", route(shipment("YIWU", "", "", "BERLIN")));
        assertEquals("", route(shipment("", "", "", "")));
    }

    private static ShipmentTerms shipment(String receipt, String loading, String discharge, String destination) {
        return ShipmentTerms.builder()
                .receipt(said(receipt))
                .loading(said(loading))
                .discharge(said(discharge))
                .destination(said(destination))
                .build();
    }

    private static Option<String> said(String place) {
        return Option.when(!place.isEmpty(), place);
    }

    private static String route(ShipmentTerms terms) {
        Credit credit = Credit.SHAPE.with(asking("INSURANCE POLICY"), Credit.SHIPMENT, terms);
        return examine(credit, DocumentSet.of(POLICY))
                .findings()
                .filter(found -> found.code().equals("UCP-28F-ROUTE"))
                .map(found -> found.place().toString().replace("papers[1].", ""))
                .mkString(" ");
    }

    @Test
    void aPaperThatNamesNoPlaceCoversNone() {
        assertEquals(
                Vector.of("UCP-28F-ROUTE"),
                found("INSURANCE POLICY", policy(InsuranceDocument.FROM, Option.<String>none())));
        assertEquals(
                Vector.of("UCP-28F-ROUTE"), found("INSURANCE POLICY", policy(InsuranceDocument.TO, Option.some("-"))));
    }

    /** What the item asks for, what the policy covers, what is missing. */
    private static final Vector<Vector<String>> RISKS = Vector.of(
            Vector.of("ICC (A)", "Institute Cargo Clauses (A)", ""),
            Vector.of("ICC(A)", "ICC A", ""),
            Vector.of("INSTITUTE CARGO CLAUSES (B)", "ICC (C)", "B"),
            Vector.of("ALL RISKS", "All Risk", ""),
            Vector.of("ALL RISKS", "ICC (A) 1/1/09", ""),
            Vector.of("ALL RISKS", "ICC (B)", "ALL RISKS"),
            Vector.of("ICC (A)", "all risks", "A"),
            Vector.of("ICC (A), WAR AND STRIKES", "ICC (A); Strike Clauses", "WAR"),
            Vector.of("ICC (A), STRIKE", "ICC (A); strikes", ""),
            Vector.of("WAR AND SRCC", "ICC (C)", "WAR, SRCC"),
            Vector.of("USUAL RISKS", "ICC (C)", ""),
            Vector.of("CUSTOMARY COVER", "", ""));

    @Test
    void namedRisksHaveToBeCoveredAndVagueWordsAskForNothing() {
        assertEquals(RISKS, RISKS.map(row -> Vector.of(row.get(0), row.get(1), missing(row.get(0), row.get(1)))));
    }

    private static String missing(String item, String covered) {
        InsuranceDocument paper =
                policy(InsuranceDocument.RISKS, covered.isEmpty() ? Vector.empty() : Vector.of(covered.split("; ")));
        return examined("INSURANCE CERTIFICATE, " + item, paper)
                .findings()
                .filter(found -> found.code().equals("UCP-28G-RISKS"))
                .flatMap(found -> found.reason().arguments().get("missing"))
                .mkString();
    }
}
