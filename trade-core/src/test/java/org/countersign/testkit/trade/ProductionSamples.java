package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.GateRequirement;
import org.countersign.trade.fulfilment.ProductionDecision;
import org.countersign.trade.fulfilment.ProductionFile;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.fulfilment.ProductionState;
import org.countersign.trade.fulfilment.Waiver;

/** States of a production and acts on it, several of each type, that reach every branch of its table. Names are fiction. */
public final class ProductionSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");

    /** An order of which all is confirmed, paid and signed. */
    public static final GateFacts COMPLETE = facts("4711", Option.some(Digest.of("left")));

    /** The same, with nothing said about the logo. */
    public static final GateFacts UNCONFIRMED = facts("4711", Option.none());

    /** Lets the logo pass until the end of May. */
    public static final Waiver WAIVER = new Waiver(
            "W-1",
            "4711",
            Vector.of(new GateRequirement.Attribute("logo position", Digest.of("left"))),
            "the ship waits, and the buyer is on a plane",
            PersonRef.of("mei", "Mei Lin"),
            Mandate.of(MandateBasis.WRITTEN_DELEGATION, "board minutes of 2026-01-05"),
            Digest.of("a signed paper"),
            Moment.parse("2026-05-03+08:00"),
            Moment.parse("2026-05-31+08:00"));

    private static final Waiver FOREIGN = new Waiver(
            "W-2",
            "4712",
            WAIVER.scope(),
            WAIVER.why(),
            WAIVER.signer(),
            WAIVER.mandate(),
            WAIVER.paper(),
            WAIVER.signed(),
            WAIVER.expires());

    private ProductionSamples() {}

    private static GateFacts facts(String order, Option<Digest> confirmed) {
        AttributeFact logo = AttributeFact.builder()
                .name("logo position")
                .revision("B")
                .content(Digest.of("left"))
                .confirmed(confirmed)
                .by(confirmed.map(any -> "Anna Berg"))
                .inWriting(Truth.of(confirmed.isDefined()))
                .authorised(Truth.of(confirmed.isDefined()))
                .stands(Truth.of(confirmed.isDefined()))
                .build();
        return GateFacts.builder()
                .order(order)
                .attributes(Vector.of(logo))
                .depositRequired(Truth.NO)
                .contractEffective(Truth.YES)
                .build();
    }

    /** What a table of the production needs. */
    public static TableSamples<ProductionState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends ProductionState>> types() {
        return Vector.of(
                ProductionState.Unplanned.class,
                ProductionState.Held.class,
                ProductionState.Released.class,
                ProductionState.Running.class,
                ProductionState.Stopped.class,
                ProductionState.Finished.class,
                ProductionState.Cancelled.class);
    }

    /** States of each type. */
    public static Seq<ProductionState> states() {
        ProductionFile empty = ProductionFile.of("4711");
        ProductionFile complete = new ProductionFile("4711", Option.some(COMPLETE), Vector.empty(), Vector.empty());
        ProductionFile open = new ProductionFile("4711", Option.some(UNCONFIRMED), Vector.empty(), Vector.empty());
        ProductionFile waived = new ProductionFile("4711", Option.some(UNCONFIRMED), Vector.of(WAIVER), Vector.empty());
        return Vector.of(empty, complete, open, waived)
                .flatMap(file -> Vector.<ProductionState>of(
                        new ProductionState.Held(file),
                        new ProductionState.Released(file, EARLY, opened(file)),
                        new ProductionState.Running(file, EARLY),
                        new ProductionState.Stopped(file, "the buyer wants a change"),
                        new ProductionState.Finished(file),
                        new ProductionState.Cancelled(file, "the order is off")))
                .prepend(new ProductionState.Unplanned());
    }

    private static Option<Gate.Open> opened(ProductionFile file) {
        return file.gate(EARLY).filter(Gate::isOpen).map(Gate.Open.class::cast);
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new ProductionReport.Asserted(COMPLETE),
                new ProductionReport.Asserted(UNCONFIRMED),
                new ProductionReport.Asserted(facts("4712", Option.none())),
                new ProductionReport.Started(),
                new ProductionReport.Completed());
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new ProductionDecision.Plan("4711"),
                new ProductionDecision.Waive(WAIVER),
                new ProductionDecision.Waive(FOREIGN),
                new ProductionDecision.Release(),
                new ProductionDecision.Stop("the buyer wants a change"),
                new ProductionDecision.Cancel("the order is off"));
    }
}
