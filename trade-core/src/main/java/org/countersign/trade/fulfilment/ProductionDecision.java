package org.countersign.trade.fulfilment;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide about a production. */
@Evolving
public sealed interface ProductionDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A plan(Plan act);

        /** To this kind. */
        A waive(Waive act);

        /** To this kind. */
        A release(Release act);

        /** To this kind. */
        A stop(Stop act);

        /** To this kind. */
        A cancel(Cancel act);
    }

    /**
     * To make this order.
     *
     * @param order its number
     */
    record Plan(String order) implements ProductionDecision {
        /** Checks what it holds. */
        public Plan {
            PlainText.checkName(order);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.plan(this);
        }

        @Override
        public String toString() {
            return Summary.of("Plan").with("order", order).toString();
        }
    }

    /**
     * To let something pass that is missing.
     *
     * @param waiver what was signed
     */
    record Waive(Waiver waiver) implements ProductionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.waive(this);
        }

        @Override
        public String toString() {
            return Summary.of("Waive").with("waiver", waiver).toString();
        }
    }

    /** To let production start, or go on. */
    record Release() implements ProductionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.release(this);
        }
    }

    /**
     * To let nothing more be made until it is released again.
     *
     * @param why what we note
     */
    record Stop(String why) implements ProductionDecision {
        /** Checks what it holds. */
        public Stop {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.stop(this);
        }

        @Override
        public String toString() {
            return Summary.of("Stop").with("why", why).toString();
        }
    }

    /**
     * To call it off.
     *
     * @param why what we note
     */
    record Cancel(String why) implements ProductionDecision {
        /** Checks what it holds. */
        public Cancel {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.cancel(this);
        }

        @Override
        public String toString() {
            return Summary.of("Cancel").with("why", why).toString();
        }
    }
}
