package org.countersign.trade.contract.signing;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Contract;

/**
 * A version that took effect.
 *
 * @param contract the version
 * @param from since when both stand by it
 */
@Evolving
public record Version(Contract contract, Moment from) {
    @Override
    public String toString() {
        return Summary.of("Version")
                .with("contract", contract)
                .with("from", from)
                .toString();
    }
}
