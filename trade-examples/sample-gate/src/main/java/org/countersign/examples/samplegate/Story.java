package org.countersign.examples.samplegate;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.ProductionDecision;
import org.countersign.trade.fulfilment.ProductionGate;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.fulfilment.ProductionState;
import org.countersign.trade.fulfilment.dispute.Assessment;
import org.countersign.trade.fulfilment.dispute.DisputeFacts;
import org.countersign.trade.fulfilment.passport.PassportFacts;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * A telling of the story: its log, and what follows from it. Nothing is asked but the entries; whoever has them has all this.
 *
 * @param log what happened
 * @param sample what became of the sample
 * @param production what became of the production
 * @param statements what was said
 */
record Story(
        Log log,
        History<SampleState, SampleReport, SampleDecision> sample,
        History<ProductionState, ProductionReport, ProductionDecision> production,
        Seq<Statement> statements) {
    /** The matters of its entries. */
    static final String SAMPLE = "sample TB-7";

    static final String PRODUCTION = "production 4711";
    static final String STATEMENTS = "statements order 4711";

    /** The order. */
    static final String ORDER = "4711";
    /** The attribute over which the two differ. */
    static final String DISPUTED = "logo direction";
    /** When the works want to start. */
    static final Moment WANTED = Moment.parse("2026-05-12T10:00:00+08:00");
    /** When they do, where they had to wait. */
    static final Moment STARTED = Moment.parse("2026-05-14T09:00:00+08:00");
    /** The day after the inspection, when everybody looks at the file. */
    static final Moment TODAY = Moment.parse("2026-06-03T09:00:00+08:00");

    private static final LogName NAME = LogName.of("linhai-bags.example/orders/4711");

    /** The telling in this file, or the first thing in it that does not hold. */
    static Either<String, Story> read(String text) {
        return ActsFile.read(NAME, text)
                .flatMap(log -> log.restore(SAMPLE, SampleProcess.SAMPLE)
                        .flatMap(sample -> log.restore(PRODUCTION, ProductionProcess.PRODUCTION)
                                .flatMap(production -> log.read(STATEMENTS, Statement.SHAPE)
                                        .map(said -> new Story(log, sample, production, said))))
                        .mapLeft(Object::toString))
                .filterOrElse(
                        story -> story.sample().state().known().isDefined(), story -> "the file lays down no sample");
    }

    /** The bank has the deposit, and the contract is signed: no passport knows that, so the host says it. */
    static GateFacts paidAndSigned(GateFacts facts) {
        return GateFacts.SHAPE.make(GateFacts.SHAPE
                .valuesOf(facts)
                .with(GateFacts.DEPOSIT_REQUIRED, Truth.YES)
                .with(GateFacts.DEPOSIT_RECEIVED, Truth.YES)
                .with(GateFacts.CONTRACT_EFFECTIVE, Truth.YES));
    }

    static Scale scale(Moment at) {
        return Scale.on(at.day());
    }

    SampleFile file() {
        return sample.state().known().getOrElseThrow(() -> new IllegalStateException("no sample"));
    }

    /** The passport as it was known then. */
    SamplePassport passport(Moment then) {
        Seq<Entry> entries = sample.entries();
        return SamplePassport.at(entries, then, scale(then))
                .getOrElse(() -> SamplePassport.of(file(), then, scale(then)));
    }

    /** What the gate says of what was known then. */
    Gate gate(Moment then) {
        return ProductionGate.of(paidAndSigned(PassportFacts.gate(passport(then), ORDER)), then);
    }

    /** Whether the works had to wait. */
    boolean waited() {
        return production.overtaken().isEmpty();
    }

    /** Who answers for the direction of the logo: the goods show what was laid down at first, as the picture of the inspection does. */
    Assessment assessment() {
        DisputeFacts facts = PassportFacts.dispute(sample, DISPUTED, ORDER, TODAY, scale(TODAY));
        return Assessment.of(DisputeFacts.SHAPE.make(DisputeFacts.SHAPE
                .valuesOf(facts)
                .with(DisputeFacts.DELIVERED, Option.some(delivered()))
                .with(DisputeFacts.RELEASED, released())
                .with(DisputeFacts.CONCLUDED, Option.some(Moment.parse("2026-04-20")))
                .with(DisputeFacts.FORM_CLAUSE, Option.some("contract 4711, clause 14"))));
    }

    private Option<Moment> released() {
        return production
                .timeline()
                .find(placed -> placed.act() instanceof ProductionDecision.Release)
                .map(Placed::happened);
    }

    private Digest delivered() {
        return file().specification()
                .current(DISPUTED)
                .map(AttributeRef::content)
                .getOrElseThrow(() -> new IllegalStateException("no " + DISPUTED));
    }
}
