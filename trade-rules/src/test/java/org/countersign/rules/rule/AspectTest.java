package org.countersign.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.testkit.Refused;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;

class AspectTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, String> NUMBER = INQUIRY.one(Inquiry.NUMBER);
    private static final Ref<Inquiry, String> CURRENCY = INQUIRY.maybe(Inquiry.CURRENCY);
    private static final Ref<Inquiry, Moment> ISSUED = INQUIRY.maybe(Inquiry.ISSUED);
    private static final Ref<Inquiry, LocalDate> DELIVERY_BY = INQUIRY.maybe(Inquiry.DELIVERY_BY);
    private static final Many<Inquiry, InquiryLine> LINES = INQUIRY.many(Inquiry.LINES);
    private static final Aspect<String, Integer> LENGTH = length();
    private static final Aspect<String, String> FIRST_LETTER =
            Aspect.named("firstLetter", letter -> letter, text -> text.substring(0, 1));
    private static final Aspect<String, Boolean> CAPITAL = Aspect.whether(
            "capital", text -> text.equals("?") ? Truth.UNKNOWN : Truth.of(text.equals(text.toUpperCase(Locale.ROOT))));
    private static final Inquiry BARE = Inquiry.builder()
            .number("rfq-1")
            .buyer("Muster GmbH")
            .currency(Option.some("?"))
            .build();

    @Test
    void anAspectReadsWhatItIsComputedFromAndNothingElse() {
        Readable<Inquiry, Boolean> capital = CAPITAL.of(FIRST_LETTER.of(NUMBER));
        assertEquals(Vector.of("number"), capital.reads().map(Place::pattern));
        assertEquals(NUMBER, capital.source());
        assertEquals(Vector.of("capital", "firstLetter"), capital.aspects());
        assertEquals(Option.some(false), capital.find(Scope.of(BARE)));
        assertEquals("no", capital.print(false));
        assertEquals("yes", capital.print(true));
        assertEquals("capital", CAPITAL.toString());
        assertEquals(
                Vector.of("capital of firstLetter of number: no"),
                capital.seen(Scope.of(BARE)).map(Seen::toString).toVector());
    }

    @Test
    void whatCannotBeToldStaysUnknown() {
        assertEquals(Option.none(), CAPITAL.of(CURRENCY).find(Scope.of(BARE)));
        Judged.by(() -> Vector.of(rule(Condition.holds(CAPITAL.of(CURRENCY)))), BARE)
                .leavesOpen("ACME-W01")
                .missing()
                .inexact("currency");
        Inquiry without = Inquiry.SHAPE.with(BARE, Inquiry.CURRENCY, Option.none());
        Judged.by(() -> Vector.of(rule(Condition.holds(CAPITAL.of(CURRENCY)))), without)
                .leavesOpen("ACME-W01")
                .missing("currency")
                .inexact();
    }

    @Test
    void anAspectIsKnownByItsNameAndItsSourceSoThatARuleGivenTwiceIsEqual() {
        assertEquals(LENGTH.of(NUMBER), length().of(NUMBER));
        assertEquals(LENGTH.of(NUMBER).hashCode(), length().of(NUMBER).hashCode());
        assertNotEquals(LENGTH.of(NUMBER), LENGTH.of(CURRENCY));
        assertNotEquals(
                LENGTH.of(NUMBER),
                Aspect.<String, Integer>named("size", String::valueOf, String::length)
                        .of(NUMBER));
        assertNotEquals(LENGTH.of(NUMBER), NUMBER);
        assertEquals("length of " + NUMBER, LENGTH.of(NUMBER).toString());
        Vector<Rule<Inquiry>> twice =
                Vector.of(rule(Condition.is(LENGTH.of(NUMBER), 5)), rule(Condition.is(length().of(NUMBER), 5)));
        assertEquals(1, Interpreter.check(twice, BARE).findings().size());
    }

    @Test
    void anotherNameIsRefused() {
        for (String wrong : Vector.of("", "Length", "place kind", "placeKind!")) {
            Refused.with(
                    "aspect must be named in camel case, such as `placeKind`: `" + wrong + "`",
                    () -> Aspect.<String, String>named(wrong, text -> text, text -> text));
        }
    }

    @Test
    void aReasonNamesTheAspectInWordsOrByItsName() {
        Rule<Inquiry> rule = rule(Condition.all(
                Condition.is(LENGTH.of(NUMBER), 6),
                Condition.in(FIRST_LETTER.of(NUMBER), Vector.of("A", "B")),
                Condition.spelled(FIRST_LETTER.of(NUMBER), Form.of("digit", "[0-9]")),
                Condition.holds(CAPITAL.of(FIRST_LETTER.of(NUMBER))),
                Condition.not(Condition.holds(LONG.of(NUMBER))),
                Condition.is(FIRST_LETTER.of(NUMBER), CURRENCY),
                Condition.is(LENGTH.of(CURRENCY), LENGTH.of(NUMBER))));
        Texts words = Texts.parse("""
                        ACME-W01.title = a
                        ACME-W01 = {length} letters, {firstLetter} first, {capital}
                        aspect.length = number of letters
                        aspect.capital = in capitals
                        """).orElse(RuleTexts.english());
        assertEquals("""
                WARNING ACME-W01 on the whole: 5 letters, r first, no
                  the number of letters of `number` is 5, not 6
                  the firstLetter of `number` is r, none of A, B
                  the firstLetter of `number` is r, not digit
                  `number` is rfq-1 and fails the test "in capitals"
                  `number` is rfq-1 and passes the test "long"
                  the firstLetter of `number` is r, not ? (`currency`)
                  the number of letters of `currency` is 1, not 5 (the number of letters of `number`)
                  rests on house rule: of this test
                """, Explanation.in(words).of(Interpreter.check(Vector.of(rule), BARE)));
        assertEquals(
                "is currency 5 (length of number)",
                Interpreter.check(Vector.of(rule), BARE)
                        .findings()
                        .head()
                        .failing()
                        .last()
                        .toString());
        assertEquals(
                Vector.of("length", "firstLetter", "capital", "long", "length"),
                rule.computed().map(value -> value.aspects().head()));
    }

    private static final Aspect<String, Boolean> LONG = Aspect.whether("long", text -> Truth.YES);

    @Test
    void aTestMayAlsoStandInAFieldOfItsOwn() {
        Aspect<String, Boolean> yes = Aspect.whether("yes", text -> Truth.YES);
        Condition<Inquiry> condition =
                Condition.forEach(LINES, Condition.holds(yes.of(LINES.each().one(InquiryLine.ID))));
        assertEquals(
                Vector.of("yes"),
                condition.computed().map(value -> value.aspects().head()));
        assertEquals(Vector.of("lines", "lines.id"), condition.reads().map(Place::pattern));
        assertEquals(
                Vector.of("yes"),
                Condition.any(condition, Condition.not(condition))
                        .computed()
                        .map(value -> value.aspects().head()));
    }

    @Test
    void theDayOfAMomentKeepsHourAndOffsetWhenItChanges() {
        LocalDate day = LocalDate.of(2026, 5, 9);
        Readable<Inquiry, LocalDate> issued = Condition.dayOf(ISSUED);
        assertEquals(
                Vector.of("issued: 2026-05-03T10:00:00+08:00 -> 2026-05-09T10:00:00+08:00"),
                changed(issued, "2026-05-03T10:00:00+08:00", day));
        assertEquals(
                Vector.of("issued: 2026-05-03+08:00 -> 2026-05-09+08:00"), changed(issued, "2026-05-03+08:00", day));
        assertEquals(Vector.of("issued: 2026-05-03 -> 2026-05-09"), changed(issued, "2026-05-03", day));
        assertEquals(Option.none(), issued.change(Scope.of(BARE), day));
        assertEquals(Option.none(), LENGTH.of(NUMBER).change(Scope.of(BARE), 3));
        assertEquals(Option.none(), NUMBER.omission(Scope.of(BARE)));
        assertEquals(Option.none(), DELIVERY_BY.omission(Scope.of(BARE)));
        assertEquals(
                Vector.of("currency: ? -> (left out)"),
                CURRENCY.omission(Scope.of(BARE)).map(Change::toString).toVector());
    }

    @Test
    void aScopeStandsAtTheSameNumbersInAnotherDocument() {
        Inquiry two = Inquiry.SHAPE.with(BARE, Inquiry.LINES, Vector.of(line("1"), line("2")));
        Inquiry one = Inquiry.SHAPE.with(BARE, Inquiry.LINES, Vector.of(line("9")));
        Ref<Inquiry, String> id = LINES.each().one(InquiryLine.ID);
        Scope<Inquiry> first = Scope.of(two).at(LINES, 1).getOrElseThrow(AssertionError::new);
        assertEquals(Option.some("9"), first.in(one).flatMap(id::find));
        assertEquals(Option.none(), Scope.of(two).at(LINES, 2).flatMap(at -> at.in(one)));
        assertEquals(Option.none(), Scope.of(two).at(LINES, 0));
        assertEquals(Option.none(), Scope.of(two).at(LINES, 3));
        assertEquals(Inquiry.SHAPE, id.shape());
        assertEquals(Inquiry.SHAPE, ISSUED.shape());
    }

    private static Vector<String> changed(Readable<Inquiry, LocalDate> day, String issued, LocalDate to) {
        Inquiry inquiry = Inquiry.SHAPE.with(BARE, Inquiry.ISSUED, Option.some(Moment.parse(issued)));
        return day.change(Scope.of(inquiry), to).map(Change::toString).toVector();
    }

    private static Aspect<String, Integer> length() {
        return Aspect.named("length", String::valueOf, String::length);
    }

    private static InquiryLine line(String id) {
        InquiryLine.Builder line = InquiryLine.builder();
        return line.id(id).product("desk lamp").build();
    }

    private static Rule<Inquiry> rule(Condition<Inquiry> require) {
        return Rule.warning("ACME-W01").about(INQUIRY).require(require).accordingTo(HOUSE);
    }
}
