package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What is true of a production whatever its state.
 *
 * @param order the order that is made
 * @param facts what was said last of its requirements
 * @param waivers what somebody has let pass, each number once
 * @param findings what turned up once it was released, each once; somebody has to look at each, and nothing is undone by one
 */
@Evolving
public record ProductionFile(String order, Option<GateFacts> facts, Seq<Waiver> waivers, Seq<Reason> findings) {
    /** Checks the order, and that facts and waivers are about it. */
    public ProductionFile {
        PlainText.checkName(order);
        waivers = Vector.ofAll(waivers);
        findings = Vector.ofAll(findings).distinct();
        String its = order;
        facts.map(GateFacts::order)
                .toVector()
                .appendAll(waivers.map(Waiver::order))
                .find(other -> !other.equals(its))
                .forEach(other -> {
                    throw new IllegalArgumentException(
                            "all must be about order `" + PlainText.shown(its) + "`: `" + PlainText.shown(other) + "`");
                });
        if (waivers.distinctBy(Waiver::number).size() != waivers.size()) {
            throw new IllegalArgumentException("waivers of order `" + PlainText.shown(order) + "` must stand once");
        }
    }

    /** The file of an order of which nothing else is known. */
    public static ProductionFile of(String order) {
        return new ProductionFile(order, Option.none(), Vector.empty(), Vector.empty());
    }

    /** What the gate says at that moment of what is known; nothing if nothing is known. */
    public Option<Gate> gate(Moment at) {
        return facts.map(known -> ProductionGate.of(known.and(waivers), at));
    }

    /** What keeps the gate closed at that moment: its gaps, or that nothing is known. */
    Seq<Reason> open(Moment at) {
        return gate(at).fold(
                        () -> Vector.of(ProductionReason.NOTHING_KNOWN.reason()),
                        gate -> gate.<Seq<Reason>>fold(
                                open -> Vector.empty(), closed -> closed.gaps().map(Gap::reason)));
    }

    ProductionFile known(GateFacts now) {
        return new ProductionFile(order, Option.some(now), waivers, findings);
    }

    ProductionFile waived(Waiver waiver) {
        return new ProductionFile(order, facts, waivers.append(waiver), findings);
    }

    ProductionFile found(Seq<Reason> more) {
        return new ProductionFile(order, facts, waivers, findings.appendAll(more));
    }

    @Override
    public String toString() {
        return Summary.of("ProductionFile")
                .with("order", order)
                .with("facts", facts)
                .with("waivers", waivers)
                .with("findings", findings)
                .toString();
    }
}
