package org.countersign.rules.fix;

import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.before;
import static org.countersign.rules.rule.Condition.distinct;
import static org.countersign.rules.rule.Condition.forEach;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.opaque;
import static org.countersign.rules.rule.Condition.past;
import static org.countersign.rules.rule.Condition.present;
import static org.countersign.rules.rule.Condition.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Form;
import org.countersign.rules.rule.Literal;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.junit.jupiter.api.Test;

/** What follows from each kind of condition. Every candidate is written as the changes that it shows. */
class FixesTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");

    @Test
    void aBoundIsMetFromEitherSide() {
        Booking over = with("count=9", "limit=5");
        assertEquals(Vector.of("count: 9 -> 5"), fixes(atMost(Booking.COUNT, 5), over));
        assertEquals(Vector.of("count: 9 -> 5", "limit: 5 -> 9"), fixes(atMost(Booking.COUNT, Booking.LIMIT), over));
        assertEquals(Vector.of("limit: 5 -> 9", "count: 9 -> 5"), fixes(atLeast(Booking.LIMIT, Booking.COUNT), over));
        assertEquals(
                Vector.of("weight: 1.5 -> 2.5"),
                fixes(atLeast(Booking.WEIGHT, Decimal.parse("2.50")), with("weight=1.5")));
    }

    @Test
    void aBoundThatMustNotBeMetIsPassedByOneStepWhereThereIsANextValue() {
        Booking over = with("count=9", "limit=5", "from=2026-05-03", "until=2026-05-03");
        assertEquals(
                Vector.of("count: 9 -> 4", "limit: 5 -> 10"), fixes(not(atLeast(Booking.COUNT, Booking.LIMIT)), over));
        assertEquals(
                Vector.of("limit: 5 -> 10", "count: 9 -> 4"), fixes(not(atMost(Booking.LIMIT, Booking.COUNT)), over));
        assertEquals(
                Vector.of("from: 2026-05-03 -> 2026-05-02", "until: 2026-05-03 -> 2026-05-04"),
                fixes(not(atLeast(Booking.FROM, Booking.UNTIL)), over));
        assertEquals(Vector.empty(), fixes(not(atLeast(Booking.WEIGHT, Decimal.parse("1"))), with("weight=1.5")));
        assertEquals(Vector.empty(), fixes(not(atLeast(Booking.COUNT, 0)), over));
        assertEquals(Vector.empty(), fixes(not(atMost(Booking.COUNT, Integer.MAX_VALUE)), over));
    }

    @Test
    void aValueBecomesTheOneThatIsWanted() {
        Booking named = with("name=Aurora", "count=9", "limit=5");
        assertEquals(Vector.of("name: Aurora -> Boreas"), fixes(is(Booking.NAME, "Boreas"), named));
        assertEquals(Vector.of("count: 9 -> 5", "limit: 5 -> 9"), fixes(is(Booking.COUNT, Booking.LIMIT), named));
        assertEquals(Vector.empty(), fixes(not(is(Booking.NAME, "Aurora")), named));
    }

    @Test
    void aValueBecomesOneOfThoseAllowedAndOfManyTheFirst() {
        Booking named = with("name=Aurora", "count=99");
        assertEquals(
                Vector.of("name: Aurora -> Boreas", "name: Aurora -> Ceres"),
                fixes(in(Booking.NAME, Vector.of("Boreas", "forbidden", "two\nlines", "Ceres")), named));
        assertEquals(
                Vector.range(0, Fixes.MOST_VALUES).map(value -> "count: 99 -> " + value),
                fixes(in(Booking.COUNT, Vector.range(0, 20)), named));
        assertEquals(Vector.empty(), fixes(not(in(Booking.NAME, Vector.of("Aurora"))), named));
    }

    @Test
    void ofFormsFunctionsAndDifferencesNothingFollows() {
        Booking named = with("name=Aurora").holding("1", "1");
        assertEquals(Vector.empty(), fixes(spelled(Booking.NAME, Form.of("digits", "[0-9]+")), named));
        assertEquals(Vector.empty(), fixes(not(spelled(Booking.NAME, Form.of("letters", "[A-Za-z]+"))), named));
        assertEquals(Vector.empty(), fixes(opaque("never", facts -> false, Booking.NAME), named));
        assertEquals(Vector.empty(), fixes(distinct(Booking.BOXES, Booking.MARK), named));
    }

    @Test
    void whatIsNotStatedIsAskedForAndNeverMadeUp() {
        Rule<Booking> rule = rule(
                all(present(Booking.COUNT), present(Booking.LIMIT), not(present(Booking.FROM)), present(Booking.NAME)));
        Fixes mended = Fixes.of(() -> Vector.of(rule), with("name=Aurora")).head();
        assertEquals(Vector.empty(), mended.fixes());
        assertEquals(Vector.of(Path.parse("count"), Path.parse("limit")), mended.toAsk());
        assertEquals("WARNING TOY-W01 VIOLATED: 0 fixes", mended.toString());
        Fixes some = Fixes.of(() -> Vector.of(rule(any(present(Booking.COUNT), is(Booking.NAME, "Boreas")))), with())
                .head();
        assertEquals(Vector.of(Path.parse("count")), some.toAsk());
        assertEquals("WARNING TOY-W01 VIOLATED: 1 fixes, first name: Aurora -> Boreas", some.toString());
    }

    @Test
    void whatMustNotBeStatedIsLeftOutWhereItMayBe() {
        Booking full = with("count=9").led("a/1").holding("b");
        assertEquals(Vector.of("count: 9 -> (left out)"), fixes(not(present(Booking.COUNT)), full));
        assertEquals(Vector.of("first.pieces: 1 -> (left out)"), fixes(not(present(Booking.FIRST_PIECES)), full));
        assertEquals(Vector.of("first: first -> (left out)"), fixes(not(present(Booking.FIRST)), full));
        assertEquals(Vector.empty(), fixes(not(present(Booking.NAME)), full));
        assertEquals(Vector.empty(), fixes(not(present(Booking.BOXES)), full));
        Fixes asked = Fixes.of(() -> Vector.of(rule(not(present(Booking.COUNT)))), full)
                .head();
        assertEquals(Vector.empty(), asked.toAsk());
    }

    @Test
    void aMomentMovesDayByDayUntilItIsCertainAndKeepsItsHour() {
        Booking vague = with("loads=2026-05-09", "sails=2026-05-03");
        assertEquals(
                Vector.of("loads: 2026-05-09 -> 2026-04-30", "sails: 2026-05-03 -> 2026-05-12"),
                fixes(before(Booking.LOADS, Booking.SAILS), vague));
        Booking exact = with("loads=2026-05-09T08:00:00+08:00", "sails=2026-05-03+08:00");
        assertEquals(
                Vector.of(
                        "loads: 2026-05-09T08:00:00+08:00 -> 2026-05-02T08:00:00+08:00",
                        "sails: 2026-05-03+08:00 -> 2026-05-10+08:00"),
                fixes(before(Booking.LOADS, Booking.SAILS), exact));
        assertEquals(
                Vector.of("loads: 2026-05-09 -> 2026-04-30"),
                fixes(before(Booking.LOADS, new Literal<>(Moment.parse("2026-05-03"))), vague));
    }

    @Test
    void aMomentThatMustNotLieBeforeAnotherMovesBehindIt() {
        Booking early = with("loads=2026-05-01T08:00:00Z", "sails=2026-05-03T08:00:00Z");
        assertEquals(
                Vector.of(
                        "loads: 2026-05-01T08:00:00Z -> 2026-05-03T08:00:00Z",
                        "sails: 2026-05-03T08:00:00Z -> 2026-05-01T08:00:00Z"),
                fixes(not(before(Booking.LOADS, Booking.SAILS)), early));
    }

    @Test
    void aDeadlineIsKeptOrMissedFromEitherSide() {
        Booking late = with("loads=2026-05-09+08:00", "sails=2026-05-03+08:00");
        assertEquals(
                Vector.of("loads: 2026-05-09+08:00 -> 2026-05-03+08:00", "sails: 2026-05-03+08:00 -> 2026-05-09+08:00"),
                fixes(not(past(Booking.LOADS, Booking.SAILS)), late));
        Booking early = with("loads=2026-05-01+08:00", "sails=2026-05-03+08:00");
        assertEquals(
                Vector.of("loads: 2026-05-01+08:00 -> 2026-05-04+08:00", "sails: 2026-05-03+08:00 -> 2026-04-30+08:00"),
                fixes(past(Booking.LOADS, Booking.SAILS), early));
    }

    @Test
    void aMomentAtTheEndOfTheCalendarHasNoDayAfterIt() {
        Booking last = with("loads=9999-12-01", "sails=9999-12-31");
        assertEquals(Vector.of("sails: 9999-12-31 -> 9999-11-28"), fixes(past(Booking.LOADS, Booking.SAILS), last));
        assertEquals(Vector.empty(), fixes(not(atMost(Booking.FROM, LocalDate.MAX)), with("from=2026-05-03")));
    }

    @Test
    void aTestOfAValueIsPassedOrFailedWhereTheAspectSaysHow() {
        assertEquals(
                Vector.of("name: Aurora -> Auror"), fixes(holds(Booking.SHORT.of(Booking.NAME)), with("name=Aurora")));
        assertEquals(
                Vector.of("name: Ceres -> Ceres-and-more"),
                fixes(not(holds(Booking.SHORT.of(Booking.NAME))), with("name=Ceres")));
        assertEquals(Vector.empty(), fixes(is(Booking.LENGTH.of(Booking.NAME), 5), with("name=Aurora")));
        assertEquals(
                Vector.of("until: 2026-05-03 -> 2026-05-09"),
                fixes(is(Condition.dayOf(Booking.LOADS), Booking.UNTIL), with("loads=2026-05-09", "until=2026-05-03"))
                        .filter(fix -> fix.startsWith("until")));
    }

    @Test
    void twoAspectsOfOneValueAreChangedTogether() {
        assertEquals(
                Vector.of("name: ab-12 -> cd-34"),
                fixes(
                        all(
                                is(Booking.HEAD.of(Booking.NAME), "cd"),
                                in(Booking.TAIL.of(Booking.NAME), Vector.of("34"))),
                        with("name=ab-12")));
    }

    @Test
    void ofAllEveryPartIsMendedAndOfAnyOne() {
        Booking booking = with("name=Aurora", "count=9", "limit=5");
        Condition<Booking> named = is(Booking.NAME, "Boreas");
        Condition<Booking> few = atMost(Booking.COUNT, 5);
        Condition<Booking> fine = is(Booking.LIMIT, 5);
        assertEquals(Vector.of("count: 9 -> 5, name: Aurora -> Boreas"), fixes(all(named, fine, few), booking));
        assertEquals(Vector.of("name: Aurora -> Boreas", "count: 9 -> 5"), fixes(any(named, few), booking));
        assertEquals(
                Vector.of("name: Aurora -> Boreas", "count: 9 -> 5"), fixes(not(all(not(named), not(few))), booking));
        assertEquals(
                Vector.of("count: 9 -> 5, name: Aurora -> Boreas"), fixes(not(any(not(named), not(few))), booking));
        assertEquals(
                Vector.of("limit: 5 -> 6", "count: 9 -> 5, name: Aurora -> Boreas"),
                fixes(any(all(named, few), is(Booking.LIMIT, 6)), booking));
        assertEquals(Vector.empty(), fixes(all(opaque("never", facts -> false, Booking.LIMIT), named), booking));
    }

    @Test
    void whatIsUnknownIsLeftAlone() {
        assertEquals(
                Vector.empty(),
                fixes(
                        all(is(Booking.NAME, "Boreas"), before(Booking.LOADS, Booking.SAILS)),
                        with("loads=2026-05-03", "sails=2026-05-03")));
        Condition<Booking> few = atMost(Booking.COUNT, 5);
        assertEquals(Vector.empty(), fixes(all(is(Booking.NAME, "Boreas"), few), with("name=Aurora")));
        assertEquals(
                Vector.empty(),
                fixes(all(is(Booking.COUNT, 4), holds(Booking.SHORT.of(Booking.NAME))), with("name=?", "count=9")));
    }

    @Test
    void elementsAreMendedAtTheirNumbers() {
        Booking booking = with("name=Aurora").holding("a/1", "b/9", "c/8");
        assertEquals(
                Vector.of("boxes[2].pieces: 9 -> 5, boxes[3].pieces: 8 -> 5"),
                fixes(forEach(Booking.BOXES, atMost(Booking.PIECES, 5)), booking));
        assertEquals(
                Vector.of("boxes[1].pieces: 1 -> 0", "boxes[2].pieces: 9 -> 0", "boxes[3].pieces: 8 -> 0"),
                fixes(not(forEach(Booking.BOXES, atLeast(Booking.PIECES, 1))), booking));
        assertEquals(Vector.empty(), fixes(not(forEach(Booking.BOXES, is(Booking.PIECES, 1))), with("name=Aurora")));
        Seq<Fixes> each = Fixes.of(() -> Vector.of(about(Booking.PIECES, atMost(Booking.PIECES, 5))), booking);
        assertEquals(
                Vector.of("boxes[2].pieces: 9 -> 5", "boxes[3].pieces: 8 -> 5"),
                each.flatMap(Fixes::fixes).map(Fix::toString));
        assertEquals(
                Vector.of(Path.parse("boxes[2].pieces")),
                each.head().fixes().head().paths());
    }

    @Test
    void aDocumentInsideIsMendedInItsPlace() {
        assertEquals(
                Vector.of("first.mark: a -> b", "name: b -> a"),
                fixes(is(Booking.FIRST_MARK, Booking.NAME), with("name=b").led("a")));
    }

    @Test
    void aFixThatWouldChangeMorePlacesThanAnybodyReadsIsNone() {
        Condition<Booking> few = forEach(Booking.BOXES, atMost(Booking.PIECES, 5));
        Booking most = with("name=a").holding(marks(Fixes.MOST_CHANGES));
        assertEquals(Fixes.MOST_CHANGES, found(few, most).head().changes().size());
        assertEquals(Vector.empty(), fixes(few, with("name=a").holding(marks(Fixes.MOST_CHANGES + 1))));
        assertEquals(Vector.empty(), fixes(few, with("name=a").holding(marks(200))));
    }

    @Test
    void soManyCandidatesAreTriedAndNoMore() {
        Condition<Booking> each = forEach(Booking.BOXES, in(Booking.PIECES, Vector.range(0, 6)));
        assertEquals(
                Fixes.MOST_CANDIDATES,
                fixes(each, with("name=a").holding(marks(4))).size());
        Condition<Booking> some = not(forEach(Booking.BOXES, not(in(Booking.PIECES, Vector.range(0, 6)))));
        assertEquals(
                Fixes.MOST_CANDIDATES,
                fixes(some, with("name=a").holding(marks(50))).size());
    }

    @Test
    void aFindingThatThePackDoesNotMakeHasNoFix() {
        Rule<Booking> rule = rule(is(Booking.NAME, "Boreas"));
        Fixes mended = Fixes.of(() -> Vector.of(rule), with("name=Aurora")).head();
        assertEquals(1, mended.fixes().size());
        Vector<Rule<Booking>> none = Vector.empty();
        assertTrue(Fixes.of(() -> none, with("name=Aurora"), mended.finding())
                .fixes()
                .isEmpty());
        assertTrue(Fixes.of(() -> Vector.of(rule), with("name=Boreas"), mended.finding())
                .fixes()
                .isEmpty());
        assertTrue(Fixes.of(() -> Vector.of(rule), with("name=Boreas")).isEmpty());
    }

    private static String[] marks(int count) {
        return Vector.range(0, count).map(i -> "m" + i + "/9").toJavaArray(String[]::new);
    }

    private static Seq<String> fixes(Condition<Booking> require, Booking booking) {
        return found(require, booking).map(Fix::toString);
    }

    private static Seq<Fix> found(Condition<Booking> require, Booking booking) {
        return Fixes.of(() -> Vector.of(rule(require)), booking).flatMap(Fixes::fixes);
    }

    private static Rule<Booking> rule(Condition<Booking> require) {
        return about(Booking.WHOLE, require);
    }

    private static Rule<Booking> about(Place<Booking> target, Condition<Booking> require) {
        return Rule.warning("TOY-W01").about(target).require(require).accordingTo(HOUSE);
    }

    private static Booking with(String... facts) {
        return Vector.of(facts).foldLeft(Booking.named("Aurora"), (booking, fact) -> {
            int equals = fact.indexOf('=');
            return Patch.put(Booking.SHAPE, booking, Path.parse(fact.substring(0, equals)), fact.substring(equals + 1));
        });
    }
}
