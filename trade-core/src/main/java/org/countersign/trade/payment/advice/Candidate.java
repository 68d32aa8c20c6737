package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;

/**
 * A way of paying that might suit.
 *
 * @param method its name in trade
 * @param plan what would be signed
 * @param promises the promises of third parties on which it rests; empty if it rests on none
 */
@Evolving
public record Candidate(Method method, PaymentPlan plan, Seq<Undertaking> promises) {
    /** Keeps the promises in a sequence of our own. */
    public Candidate {
        promises = Vector.ofAll(promises);
    }

    @Override
    public String toString() {
        return Summary.of("Candidate")
                .with("method", method)
                .with("plan", plan)
                .with("promises", promises)
                .toString();
    }
}
