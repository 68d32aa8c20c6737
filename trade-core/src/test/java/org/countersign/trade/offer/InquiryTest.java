package org.countersign.trade.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.junit.jupiter.api.Test;

/** What an inquiry leaves out, what has to be asked for it, and in which words. All names are fiction. */
class InquiryTest {
    private static final InquiryLine LINE =
            InquiryLine.builder().id("10").product("LED lamp").build();
    private static final Inquiry BARE =
            Inquiry.builder().number("RFQ-7").buyer("Nordlicht GmbH").build();

    @Test
    void whatTheBuyerLeftOutStaysUnknown() {
        assertEquals(Option.none(), BARE.buyerCountry());
        assertEquals(Option.none(), BARE.seller());
        assertEquals(Option.none(), BARE.issued());
        assertEquals(Option.none(), BARE.answerBy());
        assertEquals(Option.none(), BARE.currency());
        assertEquals(Option.none(), BARE.deliveryTerm());
        assertEquals(Option.none(), BARE.deliveryPlace());
        assertEquals(Option.none(), BARE.deliveryFrom());
        assertEquals(Option.none(), BARE.deliveryBy());
        assertEquals(Option.none(), BARE.payment());
        assertEquals(Option.none(), BARE.packing());
        assertEquals(Option.none(), BARE.note());
        assertEquals(
                Vector.empty(),
                Inquiry.builder()
                        .number("RFQ-7")
                        .buyer("Nordlicht GmbH")
                        .build()
                        .lines());
        assertEquals(Extensions.none(), BARE.extensions());
        assertEquals(Option.none(), LINE.specification());
        assertEquals(Option.none(), LINE.quantity());
        assertEquals(Option.none(), LINE.targetPrice());
    }

    @Test
    void whatAnOfferNeedsIsAskedFirst() {
        assertEquals(
                Vector.of("lines", "deliveryTerm", "deliveryPlace", "deliveryBy", "currency", "payment", "packing")
                        .map(Path::parse),
                BARE.questions().map(Question::path));
        assertEquals(4, BARE.open().size());
        Inquiry withLine = Inquiry.builder()
                .number("RFQ-8")
                .buyer("Nordlicht GmbH")
                .lines(Vector.of(LINE, LINE))
                .build();
        assertEquals(
                Vector.of("lines[1].specification", "lines[1].quantity", "lines[2].specification", "lines[2].quantity")
                        .map(Path::parse),
                withLine.open().take(4));
        assertEquals("question.lines.quantity", withLine.questions().get(1).key());
        assertEquals("CISG 14(1)", withLine.questions().get(1).why().toString());
    }

    @Test
    void aQuestionNamesLineAndProduct() {
        Inquiry withLine = Inquiry.builder()
                .number("RFQ-8")
                .buyer("Nordlicht GmbH")
                .lines(Vector.of(
                        LINE, InquiryLine.builder().id("20").product("Socket").build()))
                .build();
        Question ofSocket = withLine.questions()
                .find(question -> question.path().equals(Path.parse("lines[2].quantity")))
                .getOrElseThrow(AssertionError::new);
        String english = OfferTexts.say(OfferTexts.english(), withLine, ofSocket);
        String chinese = OfferTexts.say(OfferTexts.chinese(), withLine, ofSocket);
        assertEquals("20 Socket", named(english));
        assertEquals("20 Socket", named(chinese));
        assertEquals(
                OfferTexts.english().find("question.deliveryTerm"),
                Option.some(OfferTexts.say(
                        OfferTexts.english(),
                        withLine,
                        withLine.questions()
                                .find(question -> question.path().equals(Path.parse("deliveryTerm")))
                                .getOrElseThrow(AssertionError::new))));
    }

    private static String named(String said) {
        return Vector.of("10", "20", "LED lamp", "Socket")
                .filter(said::contains)
                .mkString(" ");
    }

    @Test
    void everyReasonAndEveryQuestionHasWordsInBothLanguages() {
        Vector<String> reasons =
                Vector.of(InquiryReason.values()).map(reason -> reason.reason().code());
        Vector<String> questions = BARE.questions().map(Question::key).toVector();
        Vector<String> needed = reasons.appendAll(questions)
                .append("question.lines.specification")
                .append("question.lines.quantity");
        assertEquals(Vector.empty(), needed.removeAll(OfferTexts.english().keys()));
        assertEquals(OfferTexts.english().keys(), OfferTexts.chinese().keys());
    }

    @Test
    void anInquiryPrintsItsSummary() {
        assertTrue(
                BARE.toString().startsWith("inquiry/1 {number RFQ-7, buyer Nordlicht GmbH, lines (0)"),
                BARE.toString());
        assertEquals("inquiry-line/1 {id 10, product LED lamp}", LINE.toString());
    }

    @Test
    void actsSaySomething() {
        Refused.with("an answer must supply at least one fact", () -> new InquiryReport.Supplied(Vector.empty()));
        Refused.with(
                "a request must ask for at least one fact",
                () -> new InquiryDecision.Ask(Vector.empty(), Moment.parse("2026-05-11")));
        Refused.with("a fact belongs to a field: `x`", () -> Fact.of("", "x"));
        String empty = "text must not be empty: leave the field out instead";
        Refused.with(empty, () -> Fact.of("lines", ""));
        Refused.with(empty, () -> new InquiryReport.Reminded(""));
        Refused.with(empty, () -> new InquiryReport.Withdrew(""));
        Refused.with(empty, () -> new InquiryDecision.Decline(""));
    }

    @Test
    void aQuantityIsAboveZeroAndHasAUnit() {
        assertEquals(Quantity.of(35, Unit.of("NIU")), Quantity.parse("35 NIU"));
        assertEquals("35 NIU", Quantity.of(35, Unit.of("NIU")).toString());
        String rule = "quantity must be a number and a unit such as `35 NIU`: `";
        Refused.with(rule + "35`", () -> Quantity.parse("35"));
        Refused.with(rule + " NIU`", () -> Quantity.parse(" NIU"));
        Refused.with("quantity must be above zero: `0 NIU`", () -> Quantity.parse("0 NIU"));
        Refused.with("quantity must be above zero: `-1 NIU`", () -> Quantity.parse("-1 NIU"));
        Refused.with(
                "unit must be a Recommendation 20 code of two or three capitals and digits: `pieces`",
                () -> Quantity.parse("35 pieces"));
        assertEquals("3 C62", Quantity.parse("3 C62").toString());
    }
}
