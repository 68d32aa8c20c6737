package org.countersign.trade.payment.handover;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide about goods that the buyer pays for where he gets them. */
@Evolving
public sealed interface HandoverDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A handOver(HandOver act);

        /** To this kind. */
        A allowUnloading(AllowUnloading act);

        /** To this kind. */
        A tryAgain(TryAgain act);

        /** To this kind. */
        A callBack(CallBack act);

        /** To this kind. */
        A claimRemittance(ClaimRemittance act);

        /** To this kind. */
        A writeOff(WriteOff act);
    }

    /**
     * To hand the goods to the carrier with this order.
     *
     * @param order what he is told
     */
    record HandOver(HandoverOrder order) implements HandoverDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.handOver(this);
        }

        @Override
        public String toString() {
            return Summary.of("HandOver").with("order", order).toString();
        }
    }

    /**
     * To let the carrier unload before the buyer has paid: from then on the buyer alone owes the price.
     *
     * @param why on which ground
     */
    record AllowUnloading(String why) implements HandoverDecision {
        /** Checks what it holds. */
        public AllowUnloading {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.allowUnloading(this);
        }

        @Override
        public String toString() {
            return Summary.of("AllowUnloading").with("why", why).toString();
        }
    }

    /** To have the goods brought to the buyer once more after he refused them. */
    record TryAgain() implements HandoverDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.tryAgain(this);
        }
    }

    /**
     * To have the goods brought back.
     *
     * @param why what we tell the carrier
     */
    record CallBack(String why) implements HandoverDecision {
        /** Checks what it holds. */
        public CallBack {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.callBack(this);
        }

        @Override
        public String toString() {
            return Summary.of("CallBack").with("why", why).toString();
        }
    }

    /** To claim of the carrier the money that he holds, once he is late. */
    record ClaimRemittance() implements HandoverDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.claimRemittance(this);
        }
    }

    /**
     * To pursue no longer what buyer or carrier owe.
     *
     * @param why what we note
     */
    record WriteOff(String why) implements HandoverDecision {
        /** Checks what it holds. */
        public WriteOff {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.writeOff(this);
        }

        @Override
        public String toString() {
            return Summary.of("WriteOff").with("why", why).toString();
        }
    }
}
