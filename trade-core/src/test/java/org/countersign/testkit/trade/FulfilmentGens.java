package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.Gap;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateAct;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.GateRequirement;
import org.countersign.trade.fulfilment.ProductionDecision;
import org.countersign.trade.fulfilment.ProductionFile;
import org.countersign.trade.fulfilment.ProductionGate;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.fulfilment.ProductionState;
import org.countersign.trade.fulfilment.Waiver;

/** Values of the room {@code fulfilment}: few attributes, people and contents, so that one act often mends several things. */
public final class FulfilmentGens {
    private static final String ORDER = "4711";
    private static final Vector<String> NAMES = Vector.of("logo position", "colour", "label", "carton");
    private static final Vector<Digest> CONTENTS = Vector.of("left", "right").map(Digest::of);
    private static final Gen<Digest> CONTENT = Gen.of(CONTENTS.get(0), CONTENTS.get(1));
    private static final Gen<Truth> TRUTH = Gen.of(Truth.values());
    private static final Gen<Truth> MOSTLY_YES = source -> source.percent(75) ? Truth.YES : TRUTH.next(source);

    private FulfilmentGens() {}

    /** What is known of one attribute: anything, confirmed well in about one case of three. */
    public static Gen<AttributeFact> attribute() {
        return source -> attribute(NAMES.get(source.below(NAMES.size())), source);
    }

    private static AttributeFact attribute(String name, Source source) {
        Digest content = CONTENT.next(source);
        Seq<String> comments =
                source.percent(75) ? Vector.empty() : BaseGens.text().many(1, 2).next(source);
        return AttributeFact.builder()
                .name(name)
                .revision(Gen.of("A", "B").next(source))
                .content(content)
                .confirmed(
                        source.percent(70)
                                ? Option.some(content)
                                : CONTENT.maybe().next(source))
                .by(Gen.of("Anna Berg", "Jonas Falk").maybe().next(source))
                .inWriting(MOSTLY_YES.next(source))
                .authorised(MOSTLY_YES.next(source))
                .stands(MOSTLY_YES.next(source))
                .deemed(source.percent(80) ? Truth.NO : TRUTH.next(source))
                .points(Gen.between(0, 100).maybe().next(source))
                .comments(comments)
                .instructed(comments.size() == 1 && source.percent(50))
                .build();
    }

    /** Requirements of each kind. */
    public static Gen<GateRequirement> requirement() {
        return Gen.oneOf(
                source -> new GateRequirement.Attribute(NAMES.get(source.below(NAMES.size())), CONTENT.next(source)),
                Gen.of(new GateRequirement.Deposit(), new GateRequirement.Contract()));
    }

    /** Waivers, most of them of the order of the facts, some expired, some signed by nobody who may. */
    public static Gen<Waiver> waiver() {
        return source -> new Waiver(
                "W-" + source.between(1, 4),
                source.percent(90) ? ORDER : "4712",
                requirement().many(1, 3).next(source).distinct(),
                BaseGens.text().next(source),
                BaseGens.person().next(source),
                EvidenceGens.mandate().next(source),
                BaseGens.digest().next(source),
                ProcessGens.busyMoment().next(source),
                Gen.oneOf(ProcessGens.busyMoment(), ProcessGens.laterMoment()).next(source));
    }

    /** All that the gate knows of an order, with or without waivers. */
    public static Gen<GateFacts> facts() {
        return source -> {
            Vector<String> names = NAMES.filter(name -> source.percent(60));
            return GateFacts.builder()
                    .order(ORDER)
                    .attributes((names.isEmpty() ? NAMES.take(1) : names).map(name -> attribute(name, source)))
                    .depositRequired(TRUTH.next(source))
                    .depositReceived(MOSTLY_YES.next(source))
                    .contractEffective(MOSTLY_YES.next(source))
                    .deemedBy(source.percent(30) ? Option.some("clause 7.2") : Option.none())
                    .waivers(waiver().many(0, 2).next(source).distinctBy(Waiver::number))
                    .extensions(
                            source.percent(85)
                                    ? Extensions.none()
                                    : BaseGens.extensions().next(source))
                    .build();
        };
    }

    /** The same without waivers, for which the way is as long as it is. */
    public static Gen<GateFacts> unwaived() {
        return facts().map(facts -> GateFacts.SHAPE.with(facts, GateFacts.WAIVERS, Vector.empty()));
    }

    /** Facts for which the gate is open, without a waiver. */
    public static Gen<GateFacts> complete() {
        return unwaived().map(FulfilmentGens::completed);
    }

    private static GateFacts completed(GateFacts facts) {
        Gate gate = ProductionGate.of(facts, Moment.parse("2026-05-04"));
        return gate.fold(
                Gate.Open::facts, closed -> closed.shortestWay().foldLeft(facts, (known, act) -> act.on(known)));
    }

    /** What the gate says, open about as often as closed. */
    public static Gen<Gate> gate() {
        Gen<GateFacts> any = Gen.oneOf(complete(), facts());
        return source ->
                ProductionGate.of(any.next(source), ProcessGens.busyMoment().next(source));
    }

    /** Gaps as closed gates have them. */
    public static Gen<Gap> gap() {
        return closed().map(closed -> closed.gaps().head());
    }

    private static Gen<Gate.Closed> closed() {
        return gate().filter(gate -> !gate.isOpen()).map(Gate.Closed.class::cast);
    }

    private static Gen<Gate.Open> open() {
        return gate().filter(Gate::isOpen).map(Gate.Open.class::cast);
    }

    /** Acts that bring a gate nearer to being open, each kind among them. */
    public static Gen<GateAct> gateAct() {
        Gen<String> name = Gen.oneOf(Gen.between(0, NAMES.size() - 1).map(NAMES::get), BaseGens.name());
        return Gen.oneOf(
                name.map(GateAct.Confirm::new),
                name.map(GateAct.ShowWriting::new),
                Gen.oneOf(Gen.of("Anna Berg", "Jonas Falk"), BaseGens.name()).map(GateAct.ShowMandate::new),
                name.map(GateAct.CloseComments::new),
                name.map(GateAct.Adopt::new),
                Gen.of(
                        new GateAct.PayDeposit(),
                        new GateAct.LookUpDeposit(),
                        new GateAct.ConcludeContract(),
                        new GateAct.LookUpContract()));
    }

    /** Files of productions. */
    public static Gen<ProductionFile> file() {
        return source -> new ProductionFile(
                ORDER,
                Gen.oneOf(facts(), complete()).maybe().next(source),
                waiver().filter(waiver -> waiver.order().equals(ORDER))
                        .many(0, 2)
                        .next(source)
                        .distinctBy(Waiver::number),
                BaseGens.reason().many(0, 2).next(source));
    }

    /** States, each of the seven among them. */
    public static Gen<ProductionState> state() {
        Gen<Moment> moments = ProcessGens.busyMoment();
        return Gen.oneOf(
                Gen.always(new ProductionState.Unplanned()),
                file().map(ProductionState.Held::new),
                source -> new ProductionState.Released(
                        file().next(source),
                        moments.next(source),
                        source.percent(70) ? Option.some(open().next(source)) : Option.none()),
                source -> new ProductionState.Running(file().next(source), moments.next(source)),
                source -> new ProductionState.Stopped(
                        file().next(source), BaseGens.text().next(source)),
                file().map(ProductionState.Finished::new),
                source -> new ProductionState.Cancelled(
                        file().next(source), BaseGens.text().next(source)));
    }

    /** What we are told. */
    public static Gen<ProductionReport> report() {
        return Gen.oneOf(
                Gen.oneOf(facts(), complete()).map(ProductionReport.Asserted::new),
                Gen.always(new ProductionReport.Started()),
                Gen.always(new ProductionReport.Completed()));
    }

    /** What we decide. */
    public static Gen<ProductionDecision> decision() {
        return Gen.oneOf(
                Gen.of(ORDER, "4712").map(ProductionDecision.Plan::new),
                waiver().map(ProductionDecision.Waive::new),
                Gen.always(new ProductionDecision.Release()),
                BaseGens.text().map(ProductionDecision.Stop::new),
                BaseGens.text().map(ProductionDecision.Cancel::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }

    /** Attributes of one order, each once. */
    public static Gen<Seq<AttributeFact>> attributes() {
        return facts().map(GateFacts::attributes);
    }
}
