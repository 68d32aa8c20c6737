package org.countersign.trade.fulfilment;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on a production has no effect or may not be done, and what turned up after a release. The codes are stable. */
@Evolving
public enum ProductionReason {
    /** Nobody has planned it. */
    NOT_PLANNED("PRD-NOT-PLANNED", "what is made is planned first"),
    /** It is planned already. */
    PLANNED("PRD-PLANNED", "one order, one production"),
    /** It speaks of another order. */
    OTHER_ORDER("PRD-OTHER-ORDER", "one order, one production"),
    /** It was known already. */
    KNOWN("PRD-KNOWN", "a fact said twice is one fact"),
    /** Nobody has said what is confirmed and what is not. */
    NOTHING_KNOWN("PRD-NOTHING-KNOWN", "who releases knows what is confirmed"),
    /** Something is missing that the gate asks for. */
    GATE_CLOSED("PRD-GATE-CLOSED", "no production before the gate is open"),
    /** The waiver has no effect at that moment. */
    WAIVER_IDLE("PRD-WAIVER-IDLE", "a waiver covers what it names, while it holds"),
    /** It is released already. */
    RELEASED("PRD-RELEASED", "what runs is stopped before it is released again"),
    /** It is not released. */
    NOT_RELEASED("PRD-NOT-RELEASED", "only what is released can be stopped"),
    /** Nothing is being made. */
    NOT_RUNNING("PRD-NOT-RUNNING", "only what is being made can be finished"),
    /** It is stopped already. */
    STOPPED("PRD-STOPPED", "what stands still cannot be stopped"),
    /** All of it is made. */
    FINISHED("PRD-FINISHED", "what is made is made"),
    /** It is called off. */
    CANCELLED("PRD-CANCELLED", "what is called off is planned anew"),
    /** People went on making it although it was not released. */
    UNRELEASED("PRD-UNRELEASED", "nothing is made before it is released");

    private final Reason reason;

    ProductionReason(String code, String place) {
        this.reason = Reason.of(code, Citation.of(Authority.PRACTICE, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
