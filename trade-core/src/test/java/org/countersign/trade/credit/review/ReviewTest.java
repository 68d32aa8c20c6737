package org.countersign.trade.credit.review;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.countersign.testkit.trade.LampsCredit;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** One thing wrong in a credit gives one remark, and every remark that there are words for is reached. */
class ReviewTest {
    private static final SalesTerms TERMS = SalesTerms.builder()
            .seller(LampsCredit.SELLER)
            .buyer(LampsCredit.BUYER)
            .total(Option.some(Amount.parse("USD 100000")))
            .deliveryTerm(Option.some(DeliveryTerm.parse("CIF Hamburg, Incoterms 2020")))
            .loading(Option.some("Ningbo"))
            .discharge(Option.some("Hamburg"))
            .shipBy(Option.some(LocalDate.of(2026, 5, 31)))
            .readyOn(Option.some(LocalDate.of(2026, 5, 10)))
            .daysForPapers(Option.some(10))
            .tenor(Option.some(Tenor.sight()))
            .documents(Vector.of(
                    "commercial invoice",
                    "bill of lading",
                    "packing list",
                    "insurance policy",
                    "certificate of origin",
                    "beneficiary's certificate",
                    "air waybill"))
            .build();

    /** Credits with one fault each, and the code that names it. */
    private static final Vector<Wrong> WRONGS = Vector.of(
            wrong("CREDIT-APPLICANT", () -> review(CREDIT, terms(SalesTerms.BUYER, NameAndAddress.of("Anders AG")))),
            wrong(
                    "CREDIT-BENEFICIARY",
                    () -> review(CREDIT, terms(SalesTerms.SELLER, NameAndAddress.of("Ningbo Other Lamps")))),
            wrong(
                    "CREDIT-CURRENCY",
                    () -> review(CREDIT, terms(SalesTerms.TOTAL, Option.some(Amount.parse("EUR 100000"))))),
            wrong(
                    "CREDIT-AMOUNT",
                    () -> review(CREDIT, terms(SalesTerms.TOTAL, Option.some(Amount.parse("USD 100000.01"))))),
            wrong(
                    "CREDIT-AMOUNT-MORE",
                    () -> review(CREDIT, terms(SalesTerms.TOTAL, Option.some(Amount.parse("USD 90000"))))),
            wrong(
                    "CREDIT-TOLERANCE",
                    () -> review(CREDIT, terms(SalesTerms.MORE_OR_LESS, Option.some(Tolerance.percent(5))))),
            wrong("CREDIT-TENOR", () -> review(credit(":42C:AT SIGHT", ":42C:60 DAYS AFTER B/L DATE"), TERMS)),
            wrong("CREDIT-DRAWEE", () -> review(credit(":42A:FICTDEFFXXX", ":42D:APPLICANT"), TERMS)),
            wrong("CREDIT-RULES", () -> review(credit("UCP LATEST VERSION", "ISP LATEST VERSION"), TERMS)),
            wrong("CREDIT-CONFIRM", () -> review(CREDIT, terms(SalesTerms.IS_CONFIRMED, true))),
            wrong(
                    "CREDIT-CHARGES",
                    () -> review(
                            credit(
                                    "ALL BANK CHARGES OUTSIDE GERMANY\nARE FOR BENEFICIARY'S ACCOUNT",
                                    "ALL CHARGES FOR BENEFICIARY"),
                            TERMS)),
            wrong(
                    "CREDIT-READY",
                    () -> review(CREDIT, terms(SalesTerms.READY_ON, Option.some(LocalDate.of(2026, 6, 1))))),
            wrong(
                    "CREDIT-SHIPMENT",
                    () -> review(CREDIT, terms(SalesTerms.SHIP_BY, Option.some(LocalDate.of(2026, 6, 1))))),
            wrong("CREDIT-EXPIRY-FIRST", () -> review(credit(":31D:260630", ":31D:260530"), TERMS)),
            wrong("CREDIT-EXPIRY-SHORT", () -> review(credit(":31D:260630", ":31D:260609"), TERMS)),
            wrong("CREDIT-EXPIRY-CUTS", () -> review(credit(":31D:260630", ":31D:260615"), TERMS)),
            wrong("CREDIT-DAYS", () -> review(credit(":48:21", ":48:7"), TERMS)),
            wrong(
                    "CREDIT-EXPIRY-PLACE",
                    () -> review(credit(":31D:260630NINGBO, CHINA", ":31D:260630FRANKFURT, GERMANY"), TERMS)),
            wrong("CREDIT-TERM", () -> review(credit("CIF HAMBURG", "CFR HAMBURG"), TERMS)),
            wrong("CREDIT-TERM-NONE", () -> review(credit("\nCIF HAMBURG, INCOTERMS 2020", ""), TERMS)),
            wrong("CREDIT-LOADING", () -> review(credit(":44E:NINGBO, CHINA", ":44E:SHANGHAI"), TERMS)),
            wrong("CREDIT-DISCHARGE", () -> review(credit(":44F:HAMBURG, GERMANY", ":44F:BREMEN"), TERMS)),
            wrong("CREDIT-PARTIAL", () -> review(CREDIT, terms(SalesTerms.PARTIAL, Option.some(Allowance.ALLOWED)))),
            wrong(
                    "CREDIT-TRANSHIP",
                    () -> review(
                            credit(":43T:ALLOWED", ":43T:NOT ALLOWED"),
                            terms(SalesTerms.TRANSHIPMENT, Option.some(Allowance.ALLOWED)))),
            wrong(
                    "CREDIT-TERM-BOARD",
                    () -> review(
                            credit(
                                    "CIF HAMBURG",
                                    "FCA NINGBO",
                                    ", MARKED FREIGHT PREPAID",
                                    "",
                                    "INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE, ICC (A)",
                                    "WEIGHT LIST"),
                            terms(
                                    SalesTerms.DELIVERY_TERM,
                                    Option.some(DeliveryTerm.parse("FCA Ningbo, Incoterms 2020"))))),
            wrong("CREDIT-TERM-FREIGHT", () -> review(credit("FREIGHT PREPAID", "FREIGHT COLLECT"), TERMS)),
            wrong(
                    "CREDIT-TERM-INSURANCE",
                    () -> review(
                            credit("CIF HAMBURG", "CFR HAMBURG"),
                            terms(
                                    SalesTerms.DELIVERY_TERM,
                                    Option.some(DeliveryTerm.parse("CFR Hamburg, Incoterms 2020"))))),
            wrong(
                    "CREDIT-TERM-ARRIVAL",
                    () -> review(
                            credit(
                                    "CIF HAMBURG",
                                    "DAP HAMBURG",
                                    "INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE, ICC (A)",
                                    "WEIGHT LIST"),
                            terms(
                                    SalesTerms.DELIVERY_TERM,
                                    Option.some(DeliveryTerm.parse("DAP Hamburg, Incoterms 2020"))))),
            wrong("CREDIT-PAPER", () -> review(credit("+CERTIFICATE OF ORIGIN", "+CERTIFICATE OF QUALITY"), TERMS)),
            wrong("CREDIT-AIR-SET", () -> review(credit("CLEAN ON BOARD BILLS OF LADING", "AIR WAYBILL"), TERMS)),
            wrong(
                    "CREDIT-CONDITION",
                    () -> review(credit("ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER", "GOODS MUST BE NEW"), TERMS)),
            wrong(
                    "CREDIT-SOFT-SIGNED",
                    () -> review(
                            credit("+CERTIFICATE OF ORIGIN", "+CERTIFICATE OF ORIGIN COUNTERSIGNED BY THE APPLICANT"),
                            TERMS)),
            wrong(
                    "CREDIT-SOFT-ORIGINAL",
                    () -> review(
                            credit(
                                    "CERTIFICATE OF PACKING",
                                    "CERTIFICATE THAT 1/3 ORIGINAL\nBILLS OF LADING WAS SENT TO THE APPLICANT BY COURIER"),
                            TERMS)),
            wrong(
                    "CREDIT-SOFT-OPERATIVE",
                    () -> review(
                            credit(
                                    "ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER",
                                    "THIS CREDIT BECOMES OPERATIVE UPON OUR ADVICE"),
                            TERMS)),
            wrong(
                    "CREDIT-SOFT-INSTRUCTION",
                    () -> review(
                            credit(
                                    "ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER",
                                    "NAME OF VESSEL WILL BE ADVISED BY AMENDMENT"),
                            TERMS)),
            wrong(
                    "CREDIT-SOFT-PAYMENT",
                    () -> review(
                            credit(
                                    "ALL DOCUMENTS MUST QUOTE THE CREDIT NUMBER",
                                    "PAYMENT WILL BE MADE AFTER CUSTOMS CLEARANCE"),
                            TERMS)),
            wrong(
                    "CREDIT-SOFT-RECEIPT",
                    () -> review(credit("CERTIFICATE OF PACKING", "STATEMENT AND CARGO RECEIPT OF APPLICANT"), TERMS)));

    @Test
    void aCreditAsAgreedLeavesNothingToSay() {
        assertEquals(Vector.empty(), Review.of(CREDIT, TERMS).remarks().toVector());
        assertEquals(Vector.empty(), Review.of(CREDIT).remarks().toVector());
    }

    @Test
    void oneFaultGivesItsOwnRemark() {
        assertEquals(
                WRONGS.map(wrong -> wrong.code() + ": " + wrong.code()),
                WRONGS.map(wrong -> wrong.code() + ": "
                        + wrong.review()
                                .get()
                                .remarks()
                                .map(Remark::code)
                                .distinct()
                                .sorted()
                                .mkString(" ")));
    }

    @Test
    void everyRemarkThatHasWordsIsReached() {
        Seq<String> worded =
                ReviewTexts.english().keys().filter(key -> key.startsWith("CREDIT-") && !key.endsWith(".ask"));
        assertEquals(worded.toVector().sorted(), WRONGS.map(Wrong::code).sorted());
        assertEquals(ReviewTexts.english().keys(), ReviewTexts.chinese().keys());
    }

    @Test
    void everyRequestIsSaidInBothLanguages() {
        WRONGS.map(wrong -> wrong.review().get())
                .forEach(review -> Vector.of(ReviewTexts.english(), ReviewTexts.chinese())
                        .forEach(texts -> {
                            review.remarks()
                                    .forEach(remark -> assertFalse(
                                            texts.say(remark.reason()).contains("{"), texts.say(remark.reason())));
                            boolean asks = !review.remarks().forAll(remark -> remark.weight() == Remark.Weight.NOTE);
                            Option<Seq<String>> letter = AmendmentRequest.letter(texts, CREDIT, review);
                            assertEquals(asks, letter.isDefined(), review.toString());
                            letter.forEach(lines -> assertFalse(
                                    lines.exists(line -> line.contains("{") || line.contains(".ask`")),
                                    lines.mkString("\n")));
                        }));
    }

    @Test
    void theLetterNumbersItsRequestsByField() {
        Review review = review(credit(":44C:260531", ":44C:260430"), TERMS);
        assertEquals(
                Vector.of(
                        "Dear Sir or Madam,",
                        "Thank you for credit LC2605-FICTION, which our bank has advised to us.",
                        "Before we can ship, we need the following amended. Please instruct the issuing bank:",
                        "1. Field 44C: please extend the last day of shipment beyond `2026-05-10`, and the expiry accordingly",
                        "We ship as soon as the amendment is advised to us; until then please do not count on the dates of the credit.",
                        "Yours faithfully,",
                        "NINGBO SAMPLE LAMPS CO., LTD."),
                AmendmentRequest.letter(ReviewTexts.english(), CREDIT, review)
                        .map(Seq::toVector)
                        .getOrElse(Vector.empty()));
    }

    @Test
    void theOnBoardOptionOfFcaIsHeeded() {
        Review review = review(
                credit(
                        "CIF HAMBURG",
                        "FCA NINGBO",
                        ", MARKED FREIGHT PREPAID",
                        "",
                        "INSURANCE POLICY FOR 110 PCT OF INVOICE VALUE, ICC (A)",
                        "WEIGHT LIST"),
                SalesTerms.SHAPE.with(
                        terms(SalesTerms.DELIVERY_TERM, Option.some(DeliveryTerm.parse("FCA Ningbo, Incoterms 2020"))),
                        SalesTerms.IS_ON_BOARD_AGREED,
                        true));
        assertEquals(Vector.empty(), review.remarks().toVector());
    }

    private static Review review(Credit credit, SalesTerms terms) {
        return Review.of(credit, terms);
    }

    private static <F> SalesTerms terms(Field<SalesTerms, F> field, F content) {
        return SalesTerms.SHAPE.with(TERMS, field, content);
    }

    private static Wrong wrong(String code, Supplier<Review> review) {
        return new Wrong(code, review);
    }

    private record Wrong(String code, Supplier<Review> review) {}
}
