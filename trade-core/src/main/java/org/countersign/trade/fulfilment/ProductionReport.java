package org.countersign.trade.fulfilment;

import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;

/** What we are told of a production. */
@Evolving
public sealed interface ProductionReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A asserted(Asserted act);

        /** To this kind. */
        A started(Started act);

        /** To this kind. */
        A completed(Completed act);
    }

    /**
     * This is what is confirmed, paid and signed, and what is not: from the passport of the sample, or from a host's own tables.
     *
     * @param facts what is known
     */
    record Asserted(GateFacts facts) implements ProductionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.asserted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Asserted").with("facts", facts).toString();
        }
    }

    /** The first step that cannot be undone was taken: cut, printed, moulded. */
    record Started() implements ProductionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.started(this);
        }
    }

    /** The last piece is made. */
    record Completed() implements ProductionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.completed(this);
        }
    }
}
