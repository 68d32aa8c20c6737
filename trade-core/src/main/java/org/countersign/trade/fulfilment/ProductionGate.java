package org.countersign.trade.fulfilment;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.style.Evolving;

/**
 * The gate before production. It is open only when every mandatory attribute of the current specification is confirmed, for exactly the content
 * that is to be made, in writing and by somebody authorised, with no comment open; when the deposit is there where the plan asks for one; and
 * when the contract is effective. A spoken word, silence and what is unknown open nothing; silence does where the contract itself holds such
 * a clause, a waiver does within its scope and time.
 *
 * <p>Every way into production asks this one function: {@link ProductionProcess} at each release, a host that has only a table as well.
 */
@Evolving
public final class ProductionGate {
    private ProductionGate() {}

    /**
     * Open, or what is missing and the shortest way.
     *
     * @param facts what is known
     * @param at when production would start; only waivers depend on it
     */
    public static Gate of(GateFacts facts, Moment at) {
        return new Gaps(facts, at).all().isEmpty() ? new Gate.Open(facts, at) : new Gate.Closed(facts, at);
    }
}
