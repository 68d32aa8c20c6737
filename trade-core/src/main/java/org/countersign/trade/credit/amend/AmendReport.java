package org.countersign.trade.credit.amend;

import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;

/** What banks tell the beneficiary of a credit. */
@Evolving
public sealed interface AmendReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A advised(Advised act);

        /** To this kind. */
        A amended(Amended act);

        /** To this kind. */
        A extended(Extended act);
    }

    /**
     * A credit is advised to us.
     *
     * @param credit its terms
     */
    record Advised(Credit credit) implements AmendReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.advised(this);
        }

        @Override
        public String toString() {
            return Summary.of("Advised").with("credit", credit).toString();
        }
    }

    /**
     * An amendment is advised to us. The issuing bank is bound by it, we are not (UCP 600 art. 10 b and c).
     *
     * @param amendment what would change
     */
    record Amended(Amendment amendment) implements AmendReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.amended(this);
        }

        @Override
        public String toString() {
            return Summary.of("Amended").with("amendment", amendment).toString();
        }
    }

    /**
     * The confirming bank extends its confirmation to an amendment; as long as it says nothing, it does not (art. 10 b).
     *
     * @param number the number of the amendment
     */
    record Extended(int number) implements AmendReport {
        /** Checks the number. */
        public Extended {
            AmendDecision.check(number);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.extended(this);
        }

        @Override
        public String toString() {
            return Summary.of("Extended").with("number", number).toString();
        }
    }
}
