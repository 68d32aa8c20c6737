package org.countersign.rules.pack.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Severity;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.GateCases;
import org.countersign.trade.base.Moment;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.ProductionGate;

/** Laws of the rules over the gate. */
class GateRulesProperties {
    private static final Coverage COVERAGE = Coverage.of(GateRules.PACK, GateCases.facts(), 2_000, 20261125);

    @Provide
    Arbitrary<GateFacts> facts() {
        return Jqwik.arbitrary(GateCases.facts());
    }

    /** The rules explain the gate and never contradict it. */
    @Property
    void theErrorsAreSatisfiedExactlyWhenTheGateIsOpenWithoutAWaiver(@ForAll("facts") GateFacts facts) {
        GateFacts bare = GateFacts.SHAPE.with(facts, GateFacts.WAIVERS, Vector.empty());
        boolean clean = Interpreter.check(GateRules.PACK, bare)
                .open()
                .forAll(finding -> finding.rule().severity() != Severity.ERROR);
        assertEquals(ProductionGate.of(bare, Moment.parse("2026-05-04")).isOpen(), clean);
    }

    @Property
    void noRuleThrows(@ForAll("facts") GateFacts facts) {
        for (Finding finding : Interpreter.check(GateRules.PACK, facts).findings()) {
            assertTrue(finding.outcome() != Outcome.FAULT);
        }
    }

    @Example
    void everyLeafIsReachedBothWays() {
        GateRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), COVERAGE.oneSided(rule)));
    }
}
