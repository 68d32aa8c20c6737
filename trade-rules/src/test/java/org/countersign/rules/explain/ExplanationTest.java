package org.countersign.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    /** Fiction: a buyer who contradicts himself wherever our rules look. */
    private static final Inquiry CONTRADICTORY = Inquiry.builder()
            .number("RFQ-7")
            .buyer("Muster GmbH")
            .issued(Option.some(Moment.parse("2026-05-10T09:00:00+02:00")))
            .answerBy(Option.some(Moment.parse("2026-05-08+02:00")))
            .deliveryFrom(Option.some(LocalDate.of(2026, 5, 7)))
            .deliveryBy(Option.some(LocalDate.of(2026, 5, 1)))
            .currency(Option.some("RMB"))
            .lines(Vector.of(
                    line("1").build(),
                    line("1").quantity(Option.some(Quantity.of(35, Unit.ONE))).build()))
            .build();
    /** Fiction: a buyer who says half of it. */
    private static final Inquiry HALF = Inquiry.builder()
            .number("RFQ-8")
            .buyer("Muster GmbH")
            .issued(Option.some(Moment.parse("2026-05-08")))
            .answerBy(Option.some(Moment.parse("2026-05-08T12:00:00+02:00")))
            .build();

    @Test
    void aReportReadsLikeThisInEnglish() throws IOException {
        assertEquals(golden("report.en.txt"), both(RuleTexts.english()));
    }

    @Test
    void aReportReadsLikeThisInChinese() throws IOException {
        assertEquals(golden("report.zh.txt"), both(RuleTexts.chinese()));
    }

    @Test
    void whereNothingIsOpenOneLineSaysSo() {
        Inquiry bare = Inquiry.builder()
                .number("RFQ-9")
                .buyer("Muster GmbH")
                .currency(Option.some("EUR"))
                .build();
        assertEquals(
                "nothing to report; 6 findings, none open\n",
                Explanation.in(RuleTexts.english()).of(Interpreter.check(InquiryRules.PACK, bare)));
    }

    @Test
    void aRuleOfAHostSpeaksInTheHostsWords() {
        Ref<Inquiry, String> buyer = Ref.of(Inquiry.SHAPE).one(Inquiry.BUYER);
        Rule<Inquiry> ours = Rule.advice("ACME-001")
                .about(buyer)
                .require(Condition.opaque(
                        "not our sister company", facts -> !facts.of(buyer).startsWith("Muster"), buyer))
                .accordingTo(Citation.of(Authority.HOUSE, "price list"));
        Rule<Inquiry> broken = Rule.advice("ACME-002")
                .about(buyer)
                .require(Condition.opaque(
                        "broken",
                        facts -> {
                            throw new IllegalStateException("no table");
                        },
                        buyer))
                .accordingTo(Citation.of(Authority.HOUSE, "price list"));
        Texts words = Texts.parse(
                        "ACME-001.title = list prices\nACME-001 = {buyer} pays the internal price\nACME-002.title = b")
                .orElse(RuleTexts.english());
        assertEquals("""
                ADVICE ACME-001 at `buyer`: Muster GmbH pays the internal price
                  `buyer` is Muster GmbH and fails the test "not our sister company"
                  rests on house rule: price list
                RULE FAILED ACME-002 at `buyer`: b
                  the rule itself failed, the document was not judged by it: IllegalStateException: no table
                  rests on house rule: price list
                """, Explanation.in(words).of(Interpreter.check(Vector.of(broken, ours), HALF)));
    }

    @Test
    void aRuleAboutTheWholeNamesEachOfItsAuthoritiesAndAQuietOneNone() {
        Ref<Inquiry, Inquiry> whole = Ref.of(Inquiry.SHAPE);
        Ref<Inquiry, Moment> answerBy = whole.maybe(Inquiry.ANSWER_BY);
        Rule<Inquiry> day = Rule.warning("ACME-003")
                .about(whole)
                .require(Condition.is(Condition.dayOf(answerBy), LocalDate.of(2026, 5, 9)))
                .accordingTo(
                        Citation.of(Authority.HOUSE, "answers leave on Saturdays"),
                        Citation.of(Authority.CISG, "18(2)"));
        Rule<Inquiry> quiet = Rule.warning("ACME-004")
                .about(whole)
                .require(Condition.present(answerBy))
                .accordingTo(Citation.of(Authority.HOUSE, "of this test"));
        Texts words = Texts.parse("ACME-003.title = a\nACME-003 = {answerBy} is no Saturday\nACME-004.title = dated\n"
                        + "ACME-003.because.2 = an acceptance arrives in time")
                .orElse(RuleTexts.english());
        Explanation inWords = Explanation.in(words);
        assertEquals("""
                WARNING ACME-003 on the whole: 2026-05-08T12:00:00+02:00 is no Saturday
                  the day of `answerBy` is 2026-05-08, not 2026-05-09
                  rests on house rule: answers leave on Saturdays
                  rests on United Nations Convention on Contracts for the International Sale of Goods (1980): an acceptance arrives in time
                """, inWords.of(Interpreter.check(Vector.of(day, quiet), HALF)));
        assertEquals(
                "SATISFIED ACME-004 on the whole: dated\n",
                inWords.of(Interpreter.check(Vector.of(quiet), HALF).findings().head()));
    }

    private static String both(Texts texts) {
        Explanation inWords = Explanation.in(texts);
        return inWords.of(Interpreter.check(InquiryRules.PACK, CONTRADICTORY)) + "\n"
                + inWords.of(Interpreter.check(InquiryRules.PACK, HALF));
    }

    private static InquiryLine.Builder line(String id) {
        InquiryLine.Builder line = InquiryLine.builder();
        line.id(id).product("desk lamp");
        return line;
    }

    private static String golden(String name) throws IOException {
        try (var stream = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
