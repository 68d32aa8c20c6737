package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.InquiryCases;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.offer.Inquiry;

class InquiryRulesProperties {
    private static final int TRIES = 2000;
    private static final long SEED = 20261122;
    private static final int FLOOR = 20;
    private static final Coverage COVERAGE = Coverage.of(InquiryRules.PACK, InquiryCases.inquiry(), TRIES, SEED);

    @Example
    void everyOutcomeThatARuleCanHaveIsReachedAndNoOther() throws IOException {
        Files.writeString(Path.of("target", "inquiry-rules-coverage.txt"), COVERAGE.histogram());
        String reached = InquiryRules.PACK
                .rules()
                .sortBy(Rule::code)
                .map(rule -> rule.code()
                        + Vector.of(Outcome.values())
                                .filter(outcome -> COVERAGE.of(rule.code().toString(), outcome) >= FLOOR)
                                .map(outcome -> " " + outcome)
                                .mkString()
                        + "\n")
                .mkString();
        assertEquals(golden("outcomes.txt"), reached, COVERAGE.histogram());
    }

    @Example
    void everyLeafIsReachedBothWays() {
        InquiryRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), COVERAGE.oneSided(rule)));
    }

    @Property
    void aFieldThatARuleDoesNotReadNeverChangesItsOutcome(
            @ForAll("inquiries") Inquiry inquiry, @ForAll("inquiries") Inquiry other) {
        for (Rule<Inquiry> rule : InquiryRules.PACK.rules()) {
            Vector<String> read = rule.reads().map(InquiryRulesProperties::outermost);
            Inquiry changed = Inquiry.SHAPE
                    .fields()
                    .filter(field -> !read.contains(field.name()))
                    .foldLeft(inquiry, (mixed, field) -> mixed(mixed, field, other));
            assertEquals(judged(rule, inquiry), judged(rule, changed));
        }
    }

    @Property
    void noRuleThrowsAndEachSaysWhyItIsOpen(@ForAll("inquiries") Inquiry inquiry) {
        for (Finding finding : Interpreter.check(InquiryRules.PACK, inquiry).findings()) {
            assertTrue(finding.outcome() != Outcome.FAULT);
            assertEquals(
                    finding.outcome() == Outcome.VIOLATED, !finding.failing().isEmpty());
            assertEquals(
                    finding.outcome() == Outcome.UNDECIDED,
                    !finding.missing().isEmpty() || !finding.inexact().isEmpty());
            assertEquals(
                    finding.outcome().isOpen(),
                    !finding.values().isEmpty()
                            || !finding.missing().isEmpty()
                            || finding.outcome() == Outcome.VIOLATED);
        }
    }

    private static <F> Inquiry mixed(Inquiry inquiry, Field<Inquiry, F> field, Inquiry other) {
        return InquiryCases.mixed(inquiry, field, other);
    }

    private static Vector<Finding> judged(Rule<Inquiry> rule, Inquiry inquiry) {
        return Interpreter.check(Vector.of(rule), inquiry).findings().toVector();
    }

    private static String outermost(Place<?> place) {
        return place.pattern().replaceFirst("\\..*", "");
    }

    private static String golden(String name) throws IOException {
        try (var stream = Objects.requireNonNull(InquiryRulesProperties.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<Inquiry> inquiries() {
        return Jqwik.arbitrary(InquiryCases.inquiry());
    }
}
