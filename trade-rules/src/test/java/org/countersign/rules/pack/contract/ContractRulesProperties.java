package org.countersign.rules.pack.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.ContractCases;
import org.countersign.testkit.rules.Coverage;
import org.countersign.trade.contract.signing.ContractReview;

class ContractRulesProperties {
    private static final int TRIES = 2000;
    private static final long SEED = 20261125;
    private static final int FLOOR = 20;
    private static final Path OUTCOMES =
            Path.of("src/test/resources/org/countersign/rules/pack/contract/contract-outcomes.txt");
    private static final Coverage COVERAGE = Coverage.of(ContractRules.PACK, ContractCases.review(), TRIES, SEED);

    @Example
    void everyOutcomeThatARuleCanHaveIsReachedAndNoOther() {
        Committed.check(
                OUTCOMES,
                ContractRules.PACK
                        .rules()
                        .sortBy(Rule::code)
                        .map(rule -> rule.code()
                                + Vector.of(Outcome.values())
                                        .filter(outcome ->
                                                COVERAGE.of(rule.code().toString(), outcome) >= FLOOR)
                                        .map(outcome -> " " + outcome)
                                        .mkString()
                                + "\n")
                        .mkString());
    }

    @Example
    void everyLeafIsReachedBothWays() {
        ContractRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), COVERAGE.oneSided(rule)));
    }

    @Property(tries = 300)
    void noRuleThrowsAndEachSaysWhyItIsOpen(@ForAll("reviews") ContractReview review) {
        for (Finding finding : Interpreter.check(ContractRules.PACK, review).findings()) {
            assertTrue(finding.outcome() != Outcome.FAULT, finding::toString);
            assertEquals(
                    finding.outcome() == Outcome.VIOLATED, !finding.failing().isEmpty());
            assertEquals(
                    finding.outcome() == Outcome.UNDECIDED,
                    !finding.missing().isEmpty() || !finding.inexact().isEmpty());
        }
    }

    @Provide
    Arbitrary<ContractReview> reviews() {
        return Jqwik.arbitrary(ContractCases.review());
    }
}
