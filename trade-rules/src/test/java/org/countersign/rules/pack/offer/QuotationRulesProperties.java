package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.fix.Fix;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.QuotationCases;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.base.shape.Values;
import org.countersign.trade.offer.Quotation;

class QuotationRulesProperties {
    private static final int TRIES = 4000;
    private static final long SEED = 20261125;
    private static final int FLOOR = 20;
    private static final Path TABLES = Path.of("src/test/resources/org/countersign/rules/pack/offer");
    private static final Coverage COVERAGE =
            Coverage.of(QuotationRules.PACK, QuotationCases.nearlyRight(), TRIES, SEED);
    /** Fields that a quotation checks against each other, so that only both together can come from another one. */
    private static final Vector<Vector<Field<Quotation, ?>>> TIED = Vector.of(
            Vector.of(Quotation.CURRENCY, Quotation.LINES), Vector.of(Quotation.REVISION, Quotation.SUPERSEDES));

    @Example
    void theHistogramIsTheOneCommitted() {
        Committed.check(TABLES.resolve("quotation-coverage.txt"), COVERAGE.histogram());
    }

    @Example
    void everyOutcomeThatARuleCanHaveIsReachedAndNoOther() {
        String reached = QuotationRules.PACK
                .rules()
                .sortBy(Rule::code)
                .map(rule -> rule.code()
                        + Vector.of(Outcome.values())
                                .filter(outcome -> COVERAGE.of(rule.code().toString(), outcome) >= FLOOR)
                                .map(outcome -> " " + outcome)
                                .mkString()
                        + "\n")
                .mkString();
        Committed.check(TABLES.resolve("quotation-outcomes.txt"), reached);
    }

    @Example
    void noOutcomeIsReachedTooSeldomToCount() {
        Vector<String> seldom = QuotationRules.PACK
                .rules()
                .toVector()
                .flatMap(rule -> Vector.of(Outcome.values())
                        .filter(outcome -> COVERAGE.of(rule.code().toString(), outcome) > 0)
                        .filter(outcome -> COVERAGE.of(rule.code().toString(), outcome) < FLOOR)
                        .map(outcome -> rule.code() + " " + outcome));
        assertEquals(Vector.empty(), seldom);
    }

    @Example
    void everyRuleIsSatisfiedSomewhereAndViolatedSomewhere() {
        QuotationRules.PACK
                .rules()
                .forEach(rule -> Vector.of(Outcome.SATISFIED, Outcome.VIOLATED)
                        .forEach(outcome -> assertTrue(
                                COVERAGE.of(rule.code().toString(), outcome) >= FLOOR,
                                () -> rule.code() + " " + outcome)));
    }

    @Example
    void everyLeafIsReachedBothWays() {
        QuotationRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), COVERAGE.oneSided(rule)));
    }

    @Property
    void aFieldThatARuleDoesNotReadNeverChangesItsOutcome(
            @ForAll("quotations") Quotation quotation, @ForAll("quotations") Quotation other) {
        for (Rule<Quotation> rule : QuotationRules.PACK.rules()) {
            Vector<String> read = rule.reads().map(QuotationRulesProperties::outermost);
            Vector<Field<Quotation, ?>> unread = Quotation.SHAPE
                    .fields()
                    .toVector()
                    .reject(field -> tiedTo(field).exists(tied -> read.contains(tied.name())));
            Quotation changed = Quotation.SHAPE.make(unread.foldLeft(
                    Quotation.SHAPE.valuesOf(quotation), (values, field) -> mixed(values, field, other)));
            assertEquals(judged(rule, quotation), judged(rule, changed));
        }
    }

    @Property
    void neitherTheOrderOfTheRulesNorARuleGivenTwiceMatters(@ForAll("quotations") Quotation quotation) {
        Vector<Rule<Quotation>> rules = QuotationRules.PACK.rules().toVector();
        assertEquals(
                Interpreter.check(rules, quotation),
                Interpreter.check(rules.reverse().appendAll(rules.take(7)), quotation));
    }

    @Property
    void noRuleThrowsAndEachSaysWhyItIsOpen(@ForAll("quotations") Quotation quotation) {
        for (Finding finding : Interpreter.check(QuotationRules.PACK, quotation).findings()) {
            assertTrue(finding.outcome() != Outcome.FAULT, finding::toString);
            assertEquals(
                    finding.outcome() == Outcome.VIOLATED, !finding.failing().isEmpty(), finding::toString);
            assertEquals(
                    finding.outcome() == Outcome.UNDECIDED,
                    !finding.missing().isEmpty() || !finding.inexact().isEmpty(),
                    finding::toString);
        }
    }

    @Property(tries = 60)
    void whateverIsOfferedAsAFixMendsAndIsOfferedInTheSameOrder(@ForAll("quotations") Quotation quotation) {
        Vector<Fixes> all = Fixes.of(QuotationRules.PACK, quotation).toVector();
        assertEquals(all, Fixes.of(QuotationRules.PACK, quotation).toVector());
        for (Fixes fixes : all) {
            for (Fix fix : fixes.fixes()) {
                Quotation mended = Patch.all(
                        Quotation.SHAPE,
                        quotation,
                        LinkedHashMap.ofEntries(fix.changes().map(change -> Tuple.of(change.path(), change.to()))));
                assertFalse(
                        Interpreter.check(QuotationRules.PACK, mended)
                                .of(fixes.finding().code())
                                .filter(finding -> finding.outcome().isOpen())
                                .exists(finding ->
                                        finding.path().equals(fixes.finding().path())),
                        () -> fixes.finding() + " by " + fix);
            }
        }
    }

    private static Vector<Field<Quotation, ?>> tiedTo(Field<Quotation, ?> field) {
        return TIED.find(tied -> tied.contains(field)).getOrElse(Vector.of(field));
    }

    private static <F> Values<Quotation> mixed(Values<Quotation> values, Field<Quotation, F> field, Quotation other) {
        return values.with(field, field.get(other));
    }

    private static Vector<Finding> judged(Rule<Quotation> rule, Quotation quotation) {
        return Interpreter.check(Vector.of(rule), quotation).findings().toVector();
    }

    private static String outermost(Place<?> place) {
        return place.pattern().replaceFirst("\\..*", "");
    }

    @Provide
    Arbitrary<Quotation> quotations() {
        return Jqwik.arbitrary(QuotationCases.quotation());
    }
}
