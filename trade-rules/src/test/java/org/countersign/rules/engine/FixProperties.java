package org.countersign.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.fix.Fix;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Comparison;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Failing;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Remedy;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.shape.Patch;

/** The laws of fixes, on toys under three rules of random conditions, some of them with remedies that may be wrong. */
class FixProperties {
    private static final int TRIES = 1000;
    private static final int FLOOR = 20;
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");

    @Property
    void everyFixFixes(@ForAll("cases") Case some) {
        for (Fixes mended : some.fixes()) {
            for (Fix fix : mended.fixes()) {
                Finding after = same(mended.finding(), some.after(fix));
                assertTrue(
                        after.outcome() == Outcome.SATISFIED || after.outcome() == Outcome.NOT_APPLICABLE,
                        () -> fix + " leaves " + after);
            }
        }
    }

    @Property
    void whatAFixBreaksOrLeavesOpenIsTheDifferenceOfTheReports(@ForAll("cases") Case some) {
        Report before = some.before();
        for (Fix fix : some.fixes().flatMap(Fixes::fixes)) {
            Report after = some.after(fix);
            Vector<Finding> broken = Vector.ofAll(after.findings())
                    .filter(found -> found.outcome() == Outcome.VIOLATED
                            && same(found, before).outcome() != Outcome.VIOLATED);
            Vector<Finding> open = Vector.ofAll(after.findings())
                    .filter(found -> found.outcome() == Outcome.UNDECIDED
                            && same(found, before).outcome() != Outcome.UNDECIDED);
            assertEquals(broken, fix.newlyBroken());
            assertEquals(open, fix.newlyUndecided());
            assertEquals(broken.isEmpty() && open.isEmpty(), fix.isClean());
        }
    }

    @Property
    void noFixTouchesWhatTheRuleDoesNotReadUnlessARemedyDeclaresIt(@ForAll("cases") Case some) {
        for (Fixes mended : some.fixes()) {
            Rule<?> rule = mended.finding().rule();
            Vector<String> read = rule.require().reads().map(Place::pattern);
            for (Fix fix : mended.fixes()) {
                Vector<String> declared = Vector.ofAll(rule.remedies())
                        .filter(remedy -> fix.remedy().contains(remedy.key()))
                        .flatMap(remedy -> remedy.places().map(Place::pattern));
                Vector<String> touched = fix.paths().map(path -> path.pattern()).toVector();
                assertTrue((fix.remedy().isDefined() ? declared : read).containsAll(touched), fix::toString);
            }
        }
    }

    @Property
    void noFixStatesWhatNobodyHasStated(@ForAll("cases") Case some) {
        for (Change change : some.fixes().flatMap(Fixes::fixes).flatMap(Fix::changes)) {
            assertEquals(
                    Option.some(change.from()),
                    some.toy().at(change.path().toString()).map(String::valueOf));
            assertTrue(change.to().exists(to -> !to.equals(change.from())));
        }
    }

    @Property
    void whatIsUndecidedIsNeverFixedByGuessing(@ForAll("cases") Case some) {
        for (Finding finding : some.before().findings().filter(found -> found.outcome() != Outcome.VIOLATED)) {
            assertTrue(Fixes.of(some.pack(), some.toy(), finding).fixes().isEmpty());
        }
        assertEquals(some.before().of(Outcome.VIOLATED), some.fixes().map(Fixes::finding));
    }

    @Property
    void fixesComeInOneOrderSmallestFirstAndEachOnce(@ForAll("cases") Case some) {
        Seq<Fixes> all = some.fixes();
        assertEquals(all, Fixes.of(() -> some.rules().reverse(), some.toy()));
        for (Fixes mended : all) {
            assertEquals(mended, Fixes.of(some.pack(), some.toy(), mended.finding()));
            Vector<Fix> fixes = Vector.ofAll(mended.fixes());
            assertEquals(
                    fixes.sortBy(fix ->
                            fix.changes().size() * 1000 + fix.newlyBroken().size()),
                    fixes);
            assertEquals(fixes.map(Fix::changes).distinct().size(), fixes.size());
            assertTrue(fixes.forAll(fix -> fix.changes().size() <= Fixes.MOST_CHANGES));
        }
    }

    /** Each fact stands in one leaf, so that of a fix that follows from the rule nothing can be spared. */
    @Property
    void noChangeOfAFixIsInVain(@ForAll("cases") Case some) {
        for (Fixes mended : some.fixes()) {
            for (Fix fix : mended.fixes().filter(f -> f.remedy().isEmpty())) {
                for (Change change : fix.changes()) {
                    Toy without = some.with(Vector.ofAll(fix.changes()).remove(change));
                    assertNotEquals(
                            Outcome.SATISFIED,
                            same(mended.finding(), some.judged(without)).outcome(),
                            () -> change + " of " + fix);
                }
            }
        }
    }

    @Property
    void whereEveryFailingLeafCanBeTurnedThereIsAFix(@ForAll("complete") Case some) {
        for (Fixes mended : some.fixes().filter(m -> isTurnable(m.finding()))) {
            assertFalse(mended.fixes().isEmpty(), mended::toString);
        }
    }

    @Property
    void ofEveryValueThatARemedyProposesThoseThatMendAreFoundAndNoOther(@ForAll("cases") Case some) {
        Ref<Toy, Integer> place = Toy.REFS.get(0);
        Remedy<Toy> guess =
                Remedy.of("guess", place, value -> Vector.of(0, 1, 2).remove(value));
        Vector<Rule<Toy>> guessing = some.rules()
                .map(rule -> Rule.warning(rule.code().toString())
                        .about(rule.target())
                        .require(rule.require())
                        .fixedBy(guess)
                        .accordingTo(HOUSE));
        for (Fixes mended : Fixes.of(() -> guessing, some.toy())) {
            Vector<String> mending = Vector.range(0, 3)
                    .filter(value -> some.toy().facts().get(0).exists(old -> !old.equals(value)))
                    .filter(value -> same(
                                            mended.finding(),
                                            Interpreter.check(
                                                    guessing, some.toy().with(0, value)))
                                    .outcome()
                            == Outcome.SATISFIED)
                    .map(String::valueOf);
            Vector<String> found = Vector.ofAll(mended.fixes())
                    .filter(fix -> fix.remedy().contains("guess"))
                    .flatMap(Fix::changes)
                    .flatMap(Change::to);
            assertEquals(mending, found.sorted());
        }
    }

    /** That the laws are not held by want of cases. */
    @Example
    void theCasesReachEveryKindOfFix() {
        Vector<Fix> fixes = Vector.rangeClosed(1, TRIES)
                .flatMap(seed -> cases(Toy.toys(80)).next(Source.of(seed)).fixes())
                .flatMap(Fixes::fixes);
        LinkedHashMap<String, Integer> reached = LinkedHashMap.of(
                "declared", fixes.count(fix -> fix.remedy().isDefined()),
                "derived", fixes.count(fix -> fix.remedy().isEmpty()),
                "several changes", fixes.count(fix -> fix.changes().size() > 1),
                "in parts",
                        fixes.count(fix ->
                                fix.paths().exists(path -> !path.numbers().isEmpty())),
                "breaking", fixes.count(fix -> !fix.newlyBroken().isEmpty()),
                "leaving open", fixes.count(fix -> !fix.newlyUndecided().isEmpty()),
                "clean", fixes.count(Fix::isClean));
        assertEquals(LinkedHashMap.empty(), reached.filterValues(count -> count < FLOOR), reached::toString);
    }

    private static boolean isTurnable(Finding finding) {
        return finding.failing().size() <= Fixes.MOST_CHANGES
                && finding.failing().forAll(FixProperties::isTurnable);
    }

    private static boolean isTurnable(Failing failing) {
        boolean open = failing.leaf() instanceof Leaf.Opaque || failing.leaf() instanceof Leaf.Present;
        boolean one = failing.leaf() instanceof Comparison.Is || failing.leaf() instanceof Leaf.In;
        return !open && (failing.wanted() || !one);
    }

    private static Finding same(Finding finding, Report report) {
        return report.findings()
                .find(found ->
                        found.code().equals(finding.code()) && found.path().equals(finding.path()))
                .getOrElseThrow(() -> new AssertionError("no finding like " + finding));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Jqwik.arbitrary(cases(Toy.toys(80)));
    }

    @Provide
    Arbitrary<Case> complete() {
        return Jqwik.arbitrary(cases(Toy.toys(100)));
    }

    private static Gen<Case> cases(Gen<Toy> toys) {
        return source -> new Case(
                Vector.range(1, 4)
                        .map(number -> rule("TOY-W0" + number, source))
                        .append(aboutParts(source)),
                toys.next(source));
    }

    private static Rule<Toy> rule(String code, Source source) {
        return Rule.warning(code)
                .about(Toy.WHOLE)
                .require(Formula.any().next(source).condition())
                .fixedBy(remedy("set-one", Toy.REFS, source), remedy("set-two", Toy.REFS, source))
                .accordingTo(HOUSE);
    }

    private static Rule<Toy> aboutParts(Source source) {
        Ref<Toy, Integer> other = Toy.PART_REFS.get(source.below(3));
        return Rule.warning("TOY-W05")
                .about(Toy.PART_REFS.get(0))
                .require(Condition.any(
                        Condition.atLeast(Toy.PART_REFS.get(0), other), Condition.is(other, Toy.REFS.get(1))))
                .fixedBy(remedy("set-part", Toy.PART_REFS, source))
                .accordingTo(HOUSE);
    }

    private static Remedy<Toy> remedy(String key, Vector<Ref<Toy, Integer>> places, Source source) {
        Ref<Toy, Integer> place = places.get(source.below(3));
        int value = source.below(3);
        Remedy<Toy> one = Remedy.of(key, place, old -> Option.some(value));
        return source.percent(50)
                ? one
                : one.and(Remedy.of("also", Toy.REFS.get(3), old -> Vector.of(value, 2 - value)));
    }

    private record Case(Vector<Rule<Toy>> rules, Toy toy) {
        Pack<Toy> pack() {
            return () -> rules;
        }

        Report before() {
            return judged(toy);
        }

        Report judged(Toy other) {
            return Interpreter.check(rules, other);
        }

        Seq<Fixes> fixes() {
            return Fixes.of(pack(), toy);
        }

        Report after(Fix fix) {
            return judged(with(Vector.ofAll(fix.changes())));
        }

        Toy with(Vector<Change> changes) {
            return Patch.all(Toy.SHAPE, toy, LinkedHashMap.ofEntries(changes.map(c -> Tuple.of(c.path(), c.to()))));
        }
    }
}
