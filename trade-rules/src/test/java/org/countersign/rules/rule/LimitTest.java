package org.countersign.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.offer.Inquiry;
import org.junit.jupiter.api.Test;

class LimitTest {
    private static final Parameter<Integer> WEEK =
            new Parameter<>("time-to-answer", 7, "house: offers take a week", LocalDate.of(2026, 1, 1));
    private static final Parameter<String> LAST_BUYER =
            new Parameter<>("last-buyer", "M", "house: buyers by letter", LocalDate.of(2026, 1, 1));
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, Moment> ISSUED = INQUIRY.maybe(Inquiry.ISSUED);
    private static final Ref<Inquiry, Moment> ANSWER_BY = INQUIRY.maybe(Inquiry.ANSWER_BY);
    private static final Rule<Inquiry> A_WEEK_AT_LEAST = Rule.advice("ACME-010")
            .about(ANSWER_BY)
            .when(Condition.atMost(INQUIRY.one(Inquiry.BUYER), LAST_BUYER))
            .require(Condition.atLeast(Condition.dayOf(ANSWER_BY), Condition.after(WEEK, Condition.dayOf(ISSUED))))
            .accordingTo(Citation.of(Authority.HOUSE, "sales handbook"));

    @Test
    void aRuleNamesTheParametersThatItRestsOn() {
        assertEquals(Vector.of(LAST_BUYER, WEEK), A_WEEK_AT_LEAST.parameters());
    }

    @Test
    void theLastDayOfTheLimitIsStillInside() {
        assertEquals(Outcome.SATISFIED, judged("2026-05-04", "2026-05-11").outcome());
        assertEquals(Outcome.VIOLATED, judged("2026-05-04", "2026-05-10").outcome());
    }

    @Test
    void whereTheDayIsUnknownSoIsTheLimit() {
        Finding finding = Interpreter.check(Vector.of(A_WEEK_AT_LEAST), inquiry(Option.none(), "2026-05-10"))
                .findings()
                .head();
        assertEquals(Outcome.UNDECIDED, finding.outcome());
        assertEquals("issued", finding.missing().mkString());
    }

    @Test
    void noLimitLiesBehindTheLastDayThereIs() {
        assertEquals(Outcome.SATISFIED, judged("9999-12-30", "9999-12-31").outcome());
    }

    @Test
    void theExplanationSaysWhereTheLimitComesFrom() {
        Texts words = Texts.parse("ACME-010.title = t\nACME-010 = too soon").orElse(RuleTexts.english());
        assertEquals("""
                ADVICE ACME-010 at `answerBy`: too soon
                  the day of `answerBy` is 2026-05-10 and does not reach 2026-05-11 (7 days after the day of `issued`; \
                limit `time-to-answer` since 2026-01-01: house: offers take a week)
                  rests on house rule: sales handbook
                """, Explanation.in(words).of(judged("2026-05-04", "2026-05-10")));
    }

    @Test
    void aParameterHasANameAndASource() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Parameter<>("", 7, "house", day));
        assertThrows(IllegalArgumentException.class, () -> new Parameter<>("time-to-answer", 7, "", day));
        assertEquals("time-to-answer 7 from 2026-01-01", WEEK.toString());
    }

    private static Finding judged(String issued, String answerBy) {
        return Interpreter.check(Vector.of(A_WEEK_AT_LEAST), inquiry(Option.some(Moment.parse(issued)), answerBy))
                .findings()
                .head();
    }

    private static Inquiry inquiry(Option<Moment> issued, String answerBy) {
        return Inquiry.builder()
                .number("RFQ-10")
                .buyer("ACME")
                .issued(issued)
                .answerBy(Option.some(Moment.parse(answerBy)))
                .build();
    }
}
