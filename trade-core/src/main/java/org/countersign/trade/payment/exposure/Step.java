package org.countersign.trade.payment.exposure;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.Trigger;

/** Something that changes what is at stake. */
@Evolving
public sealed interface Step {
    /**
     * An event of the trade.
     *
     * @param event which
     */
    record Happened(Trigger event) implements Step {}

    /**
     * The buyer paid an instalment.
     *
     * @param instalment its number in the plan, from zero
     */
    record Paid(int instalment) implements Step {
        /** Checks the number. */
        public Paid {
            if (instalment < 0) {
                throw new IllegalArgumentException(
                        "number of an instalment must not be below zero: `" + instalment + "`");
            }
        }
    }

    /** The documents, or the goods themselves, came into the buyer's hand. */
    record Released() implements Step {}
}
