package org.countersign.trade.payment.handover;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** What carrier and buyer say and do. */
@Evolving
public sealed interface HandoverReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A arrived(Arrived act);

        /** To this kind. */
        A paid(Paid act);

        /** To this kind. */
        A unloaded(Unloaded act);

        /** To this kind. */
        A refused(Refused act);

        /** To this kind. */
        A remitted(Remitted act);

        /** To this kind. */
        A cameBack(CameBack act);
    }

    /** The goods are at the buyer's door. */
    record Arrived() implements HandoverReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.arrived(this);
        }
    }

    /**
     * The buyer paid, in whole or in part: to the carrier, or to us if we take the money ourselves.
     *
     * @param amount how much, above zero
     */
    record Paid(Amount amount) implements HandoverReport {
        /** Checks what it holds. */
        public Paid {
            Amount.checkPayable(amount);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.paid(this);
        }

        @Override
        public String toString() {
            return Summary.of("Paid").with("amount", amount).toString();
        }
    }

    /** The goods were handed to the buyer. */
    record Unloaded() implements HandoverReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.unloaded(this);
        }
    }

    /**
     * The buyer does not take the goods.
     *
     * @param why what he said
     */
    record Refused(String why) implements HandoverReport {
        /** Checks what it holds. */
        public Refused {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.refused(this);
        }

        @Override
        public String toString() {
            return Summary.of("Refused").with("why", why).toString();
        }
    }

    /**
     * The carrier passed money on to us.
     *
     * @param amount how much reached us, above zero
     * @param withheld what he kept for himself before, if anything
     */
    record Remitted(Amount amount, Option<Amount> withheld) implements HandoverReport {
        /** Checks what it holds. */
        public Remitted {
            Amount.checkPayable(amount);
            withheld.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.remitted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Remitted")
                    .with("amount", amount)
                    .with("withheld", withheld)
                    .toString();
        }
    }

    /**
     * The goods are back with us.
     *
     * @param charged what the carrier charges for both ways, if he has said so
     */
    record CameBack(Option<Amount> charged) implements HandoverReport {
        /** Checks what it holds. */
        public CameBack {
            charged.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.cameBack(this);
        }

        @Override
        public String toString() {
            return Summary.of("CameBack").with("charged", charged).toString();
        }
    }
}
