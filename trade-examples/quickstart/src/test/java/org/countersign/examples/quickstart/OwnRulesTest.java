package org.countersign.examples.quickstart;

import static org.countersign.rules.rule.Condition.atMost;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.Test;

/** A host writes a rule of its own and tests it as we test ours: at its limit, by any quotation, and for what was reached. */
class OwnRulesTest {
    // README
    static final Ref<Quotation, Integer> REVISION = Ref.of(Quotation.SHAPE).one(Quotation.REVISION);

    static final Rule<Quotation> TALK_INSTEAD = Rule.warning("ACME-W01")
            .about(REVISION)
            .require(atMost(REVISION, 5))
            .accordingTo(Citation.of(Authority.HOUSE, "after five revisions a person calls the buyer"));

    static final Pack<Quotation> ACME = () -> Vector.of(TALK_INSTEAD);

    /** Quotations that were revised none to eight times. */
    static Gen<Quotation> revised() {
        return source -> Stream.iterate(QuotationGens.quotation().next(source), Quotation::revised)
                .drop(source.below(9))
                .head();
    }

    @Test
    void theFifthRevisionPassesAndTheSixthDoesNot() {
        Stream<Quotation> revisions = Stream.iterate(first(), Quotation::revised);
        Judged.by(ACME, revisions.drop(4).head()).violatesNothing();
        Judged.by(ACME, revisions.drop(5).head())
                .violates("ACME-W01")
                .at("revision")
                .reading("revision", "6")
                .only();
    }

    @Property
    void nothingButTheRevisionCounts(@ForAll("quotations") Quotation quotation) {
        Outcome wanted = quotation.revision() <= 5 ? Outcome.SATISFIED : Outcome.VIOLATED;
        assertEquals(1, Interpreter.check(ACME, quotation).of(wanted).size());
    }

    @Test
    void theGeneratorReachesBothSidesOfTheRule() {
        Coverage coverage = Coverage.of(ACME, revised(), 200, 42);
        assertEquals(Vector.empty(), coverage.oneSided(TALK_INSTEAD));
        assertTrue(coverage.of("ACME-W01", Outcome.VIOLATED) > 20, coverage.histogram());
    }

    @Provide
    Arbitrary<Quotation> quotations() {
        return Jqwik.arbitrary(revised());
    }
    // end

    private static Quotation first() {
        return QuotationGens.quotation()
                .filter(quotation -> quotation.revision() == 1)
                .next(org.countersign.testkit.Source.of(42));
    }
}
