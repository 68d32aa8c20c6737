package org.countersign.rules.fix;

import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.opaque;
import static org.countersign.rules.rule.Condition.present;
import static org.countersign.rules.rule.Condition.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Facts;
import org.countersign.rules.rule.Form;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Remedy;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Scope;
import org.countersign.testkit.Refused;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.junit.jupiter.api.Test;

/** Remedies declared beside a rule, and the price of a fix. */
class RemedyTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Condition<Booking> CAPITALS = spelled(Booking.NAME, Form.of("capitals", "[A-Z]+"));
    private static final Remedy<Booking> CAPITALISED =
            Remedy.of("capitals", Booking.NAME, name -> Option.some(name.toUpperCase(Locale.ROOT)));

    @Test
    void whatTheTradeKnowsMendsWhatDoesNotFollowFromTheRule() {
        assertEquals(
                Vector.of("name: Aurora -> AURORA (capitals)"),
                fixes(rule("TOY-W01", Booking.WHOLE, CAPITALS, CAPITALISED), with()));
    }

    @Test
    void aWrongRemedyIsDroppedAndSoIsOneThatThrowsOrThatTheDocumentRefuses() {
        Remedy<Booking> wrong = Remedy.of("wrong", Booking.NAME, name -> Vector.of("aurora", name, "AURORA-1"));
        Remedy<Booking> broken = Remedy.of("broken", Booking.NAME, RemedyTest::broken);
        Remedy<Booking> refused = Remedy.of("refused", Booking.NAME, name -> Vector.of("forbidden", "TWO\nLINES"));
        Remedy<Booking> silent = Remedy.of("silent", Booking.NAME, name -> Option.none());
        assertEquals(
                Vector.of("name: Aurora -> AURORA (capitals)"),
                fixes(rule("TOY-W01", Booking.WHOLE, CAPITALS, wrong, broken, refused, silent, CAPITALISED), with()));
    }

    @Test
    void aRemedyNeverStatesWhatNobodyHasStated() {
        Remedy<Booking> made = Remedy.from("made", Booking.COUNT, facts -> Option.some(5), Booking.NAME);
        Rule<Booking> rule = rule("TOY-W01", Booking.WHOLE, all(present(Booking.COUNT), CAPITALS), made);
        Fixes mended = Fixes.of(() -> Vector.of(rule), with()).head();
        assertEquals(Vector.empty(), mended.fixes());
        assertEquals(Vector.of(Path.parse("count")), mended.toAsk());
    }

    @Test
    void aRemedyTakesWhatItProposesFromOtherFactsOnceAllAreKnown() {
        Remedy<Booking> limit =
                Remedy.from("halved", Booking.COUNT, facts -> Option.some(facts.of(Booking.LIMIT) / 2), Booking.LIMIT);
        Rule<Booking> few = rule("TOY-W01", Booking.WHOLE, opaque("few", RemedyTest::few, Booking.COUNT), limit);
        assertEquals(Vector.of("count: 9 -> 3 (halved)"), fixes(few, with("count=9", "limit=7")));
        assertEquals(Vector.empty(), fixes(few, with("count=9")));
        assertEquals(Vector.of("limit"), limit.reads().map(Place::pattern));
        assertEquals(Vector.of("count"), limit.places().map(Place::pattern));
    }

    @Test
    void twoRemediesTogetherProposeEachWithEach() {
        Remedy<Booking> both =
                CAPITALISED.and(Remedy.of("fewer", Booking.COUNT, count -> Vector.of(count - 1, count - 2)));
        Rule<Booking> rule =
                rule("TOY-W01", Booking.WHOLE, all(CAPITALS, opaque("few", RemedyTest::few, Booking.COUNT)), both);
        assertEquals(
                Vector.of(
                        "count: 6 -> 5, name: Aurora -> AURORA (capitals)",
                        "count: 6 -> 4, name: Aurora -> AURORA (capitals)"),
                fixes(rule, with("count=6")));
        assertEquals("capitals at name, count", both.toString());
    }

    @Test
    void aRemedyOfARuleAboutElementsIsTriedAtEachElement() {
        Remedy<Booking> fewer = Remedy.of("five", Booking.PIECES, pieces -> Option.some(5));
        Rule<Booking> rule =
                rule("TOY-W01", Booking.BOX_REF, opaque("few", RemedyTest::fewPieces, Booking.PIECES), fewer);
        assertEquals(
                Vector.of("boxes[2].pieces: 9 -> 5 (five)", "boxes[3].pieces: 8 -> 5 (five)"),
                fixes(rule, with().holding("a/1", "b/9", "c/8")));
    }

    @Test
    void whatIsDeclaredComesBeforeWhatFollowsAndNothingComesTwice() {
        Remedy<Booking> ceres = Remedy.of("ceres", Booking.NAME, name -> Option.some("Ceres"));
        Rule<Booking> rule = rule("TOY-W01", Booking.WHOLE, in(Booking.NAME, Vector.of("Boreas", "Ceres")), ceres);
        assertEquals(Vector.of("name: Aurora -> Ceres (ceres)", "name: Aurora -> Boreas"), fixes(rule, with()));
    }

    @Test
    void ofARemedyTheFirstProposalsAreTried() {
        Remedy<Booking> many = Remedy.of("many", Booking.COUNT, count -> Vector.range(0, 100));
        Rule<Booking> rule = rule("TOY-W01", Booking.WHOLE, opaque("few", RemedyTest::few, Booking.COUNT), many);
        assertEquals(6, fixes(rule, with("count=9")).size());
        Rule<Booking> late = rule(
                "TOY-W01",
                Booking.WHOLE,
                opaque("late", facts -> facts.of(Booking.COUNT) >= Fixes.MOST_VALUES, Booking.COUNT),
                many);
        assertEquals(Vector.empty(), fixes(late, with("count=9")));
    }

    @Test
    void aFixSaysWhatItBreaksAndWhatItLeavesOpenAndTheCheapestComesFirst() {
        Rule<Booking> named = rule("TOY-W01", Booking.WHOLE, in(Booking.NAME, Vector.of("Boreas", "Ceres", "Deneb")));
        Rule<Booking> notBoreas = rule("TOY-W02", Booking.NAME, not(is(Booking.NAME, "Boreas")));
        Rule<Booking> counted = Rule.warning("TOY-W03")
                .about(Booking.COUNT)
                .when(is(Booking.NAME, "Ceres"))
                .require(atMost(Booking.COUNT, 5))
                .accordingTo(HOUSE);
        Rule<Booking> throwing = rule("TOY-W04", Booking.LIMIT, opaque("throws", RemedyTest::atDeneb, Booking.NAME));
        Vector<Rule<Booking>> rules = Vector.of(named, notBoreas, counted, throwing);
        Vector<Fix> fixes = Fixes.of(() -> rules, with()).flatMap(Fixes::fixes).toVector();
        assertEquals(
                Vector.of(
                        "name: Aurora -> Ceres; would leave open: WARNING TOY-W03 UNDECIDED at count",
                        "name: Aurora -> Boreas; would break: WARNING TOY-W02 VIOLATED at name",
                        "name: Aurora -> Deneb; would break: WARNING TOY-W04 FAULT at limit"),
                fixes.map(Fix::toString));
        assertFalse(fixes.exists(Fix::isClean));
        Fix clean = Fixes.of(() -> Vector.of(named), with()).head().fixes().head();
        assertTrue(clean.isClean());
    }

    @Test
    void aFixThatBreaksMuchIsPrintedByItsFirstFindings() {
        Rule<Booking> named = rule("TOY-W01", Booking.WHOLE, is(Booking.NAME, "Boreas"));
        Rule<Booking> marked = rule("TOY-W02", Booking.MARK, not(is(Booking.NAME, "Boreas")));
        Fix fix = Fixes.of(() -> Vector.of(named, marked), with().holding("a", "b", "c", "d", "e", "f"))
                .head()
                .fixes()
                .head();
        assertEquals(6, fix.newlyBroken().size());
        assertTrue(fix.toString().endsWith("at boxes[5].mark, ..."), fix.toString());
    }

    @Test
    void aRuleThatOnlyBecomesUndecidedIsNotMended() {
        Rule<Booking> rule = rule(
                "TOY-W01",
                Booking.WHOLE,
                opaque("few", RemedyTest::few, Booking.COUNT),
                Remedy.of("gone", Booking.NAME, name -> Option.some("x")));
        assertEquals(Vector.empty(), fixes(rule, with("count=9")));
        Rule<Booking> tested = rule(
                "TOY-W01",
                Booking.WHOLE,
                Condition.holds(Booking.SHORT.of(Booking.NAME)),
                Remedy.of("vague", Booking.NAME, name -> Option.some("?")));
        assertEquals(Vector.of("name: Aurora -> Auror"), fixes(tested, with()));
    }

    @Test
    void aRuleThatNoLongerAppliesIsMended() {
        Rule<Booking> rule = Rule.warning("TOY-W01")
                .about(Booking.WHOLE)
                .when(is(Booking.NAME, "Aurora"))
                .require(opaque("never", facts -> false, Booking.NAME))
                .fixedBy(CAPITALISED)
                .accordingTo(HOUSE);
        assertEquals(Vector.of("name: Aurora -> AURORA (capitals)"), fixes(rule, with()));
    }

    @Test
    void remediesAreToldApartByKeyAndPlacesSoThatARuleGivenTwiceIsEqual() {
        Remedy<Booking> same = Remedy.of("capitals", Booking.NAME, name -> Option.none());
        assertEquals(CAPITALISED, same);
        assertEquals(CAPITALISED.hashCode(), same.hashCode());
        assertNotEquals(CAPITALISED, Remedy.of("other", Booking.NAME, name -> Option.none()));
        assertNotEquals(CAPITALISED, Remedy.of("capitals", Booking.MARK, name -> Option.none()));
        assertNotEquals(CAPITALISED, Remedy.from("capitals", Booking.NAME, facts -> Option.none(), Booking.COUNT));
        assertNotEquals(CAPITALISED, "capitals");
        Rule<Booking> rule = rule("TOY-W01", Booking.WHOLE, CAPITALS, CAPITALISED);
        assertEquals(rule, rule("TOY-W01", Booking.WHOLE, CAPITALS, same));
        assertNotEquals(rule, rule("TOY-W01", Booking.WHOLE, CAPITALS));
        assertEquals(
                1,
                Interpreter.check(Vector.of(rule, rule("TOY-W01", Booking.WHOLE, CAPITALS, same)), with())
                        .findings()
                        .size());
    }

    @Test
    void aRemedyChangesOneTextAtAPlaceThatTheRuleCanReach() {
        for (String wrong : Vector.of("", "Capitals", "a_b", "a-")) {
            Refused.with(
                    "remedy must have a key such as `any-mode`: `" + wrong + "`",
                    () -> Remedy.of(wrong, Booking.NAME, name -> Option.none()));
        }
        Refused.with(
                "a remedy changes what is written as one text, not `first`",
                () -> Remedy.of("box", Booking.FIRST, box -> Option.none()));
        Refused.with(
                "a remedy changes what is written as one text, not `boxes`",
                () -> Remedy.of("box", Booking.BOX_REF, box -> Option.none()));
        Refused.with(
                "a remedy changes what is written as one text, not ``",
                () -> Remedy.of("whole", Booking.WHOLE, whole -> Option.none()));
        Remedy<Booking> inside = Remedy.of("inside", Booking.MARK, mark -> Option.some("b"));
        String rule = "rule `TOY-W01` speaks of one element of `boxes`, but neither its place nor a condition goes"
                + " through them";
        Refused.with(rule, () -> rule("TOY-W01", Booking.WHOLE, CAPITALS, inside));
        Remedy<Booking> reading =
                Remedy.from("reading", Booking.NAME, facts -> Option.some(facts.of(Booking.MARK)), Booking.MARK);
        Refused.with(rule, () -> rule("TOY-W01", Booking.WHOLE, CAPITALS, reading));
        assertEquals(
                Vector.empty(),
                Remedy.of("x", Booking.COUNT, count -> Option.some(1)).proposals(Scope.of(with())));
    }

    @Test
    void theTestKitSpeaksOfFixes() {
        Rule<Booking> rule =
                rule("TOY-W01", Booking.WHOLE, all(in(Booking.NAME, Vector.of("BOREAS")), CAPITALS), CAPITALISED);
        Rule<Booking> stated = rule("TOY-W02", Booking.WHOLE, present(Booking.COUNT));
        Rule<Booking> fine = rule("TOY-W03", Booking.WHOLE, CAPITALS, CAPITALISED);
        Vector<Rule<Booking>> rules = Vector.of(rule, stated, fine);
        Judged judged = Judged.by(() -> rules, with());
        judged.violates("TOY-W01").fixedBy("name", "BOREAS").fixedCleanly().toAsk();
        judged.violates("TOY-W02").at("").notFixed().toAsk("count");
        judged.violates("TOY-W03").fixedBy("capitals");
        assertTrue(
                failure(() -> judged.violates("TOY-W01").fixedBy("capitals")).contains("wanted the remedy capitals"));
        assertTrue(failure(() -> judged.violates("TOY-W01").fixedBy("name", "Ceres"))
                .contains("wanted a fix name -> Ceres"));
        assertTrue(
                failure(() -> judged.violates("TOY-W02").fixedCleanly()).contains("wanted a fix that breaks nothing"));
        assertTrue(failure(() -> judged.violates("TOY-W03").notFixed()).contains("wanted no fix"));
        assertTrue(failure(() -> judged.violates("TOY-W02").toAsk()).contains("wanted to ask"));
        assertTrue(failure(() -> Judged.as(Interpreter.check(rules, with()))
                        .violates("TOY-W03")
                        .fixedBy("capitals"))
                .contains("wanted a document"));
        Rule<Booking> uncounted = rule("TOY-W01", Booking.WHOLE, not(present(Booking.COUNT)));
        Judged.by(() -> Vector.of(uncounted), with("count=9"))
                .violates("TOY-W01")
                .fixedBy("count", "(left out)");
    }

    private static String failure(Runnable claim) {
        try {
            claim.run();
        } catch (AssertionError wrong) {
            return String.valueOf(wrong.getMessage());
        }
        return "";
    }

    private static boolean few(Facts<Booking> facts) {
        return facts.of(Booking.COUNT) <= 5;
    }

    private static boolean fewPieces(Facts<Booking> facts) {
        return facts.of(Booking.PIECES) <= 5;
    }

    private static boolean atDeneb(Facts<Booking> facts) {
        if (facts.of(Booking.NAME).equals("Deneb")) {
            throw new IllegalStateException("planted");
        }
        return true;
    }

    private static Option<String> broken(String name) {
        throw new IllegalStateException("planted in " + name);
    }

    private static Seq<String> fixes(Rule<Booking> rule, Booking booking) {
        return Fixes.of(() -> Vector.of(rule), booking).flatMap(Fixes::fixes).map(Fix::toString);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Rule<Booking> rule(
            String code, Place<Booking> target, Condition<Booking> require, Remedy<Booking>... remedies) {
        return Rule.warning(code)
                .about(target)
                .require(require)
                .fixedBy(remedies)
                .accordingTo(HOUSE);
    }

    private static Booking with(String... facts) {
        return Vector.of(facts).foldLeft(Booking.named("Aurora"), (booking, fact) -> {
            int equals = fact.indexOf('=');
            return Patch.put(Booking.SHAPE, booking, Path.parse(fact.substring(0, equals)), fact.substring(equals + 1));
        });
    }
}
