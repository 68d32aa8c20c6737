package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;

/** Which waivers have an effect, and why the others have none. */
record Waivers(GateFacts facts, Moment at) {

    /** Whether a waiver that has an effect names it. */
    boolean cover(GateRequirement requirement) {
        return facts.waivers().exists(waiver -> problem(waiver).isEmpty() && waiver.covers(requirement));
    }

    Seq<Reason> idle() {
        return facts.waivers().flatMap(this::problem);
    }

    Seq<Waiver> reliedOn() {
        Seq<GateRequirement> missing = new Gaps(facts, at).uncovered().map(Gap::requirement);
        return facts.waivers().filter(waiver -> problem(waiver).isEmpty() && missing.exists(waiver::covers));
    }

    /** Why it has no effect at all. Where a moment leaves it open whether it holds, it does not. */
    private Option<Reason> problem(Waiver waiver) {
        return why(waiver).map(reason -> reason.reason().with("number", waiver.number()));
    }

    private Option<GateReason> why(Waiver waiver) {
        if (!waiver.order().equals(facts.order())) {
            return Option.some(GateReason.WAIVER_OTHER_ORDER);
        }
        if (!waiver.mandate().basis().isShown()) {
            return Option.some(GateReason.WAIVER_MANDATE);
        }
        if (!waiver.signed().isPast(at).isNo()) {
            return Option.some(GateReason.WAIVER_EARLY);
        }
        if (!at.isPast(waiver.expires()).isNo()) {
            return Option.some(GateReason.WAIVER_EXPIRED);
        }
        return Option.when(!requirements().exists(waiver::covers), GateReason.WAIVER_SCOPE);
    }

    private Seq<GateRequirement> requirements() {
        return facts.attributes()
                .map(Gaps::requirement)
                .appendAll(Vector.of(new GateRequirement.Deposit(), new GateRequirement.Contract()));
    }
}
