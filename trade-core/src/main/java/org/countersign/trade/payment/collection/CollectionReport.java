package org.countersign.trade.payment.collection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** What banks, drawee and our representative say and do. */
@Evolving
public sealed interface CollectionReport extends Report {

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
        A presented(Presented act);

        /** To this kind. */
        A accepted(Accepted act);

        /** To this kind. */
        A paid(Paid act);

        /** To this kind. */
        A surchargeRefused(SurchargeRefused act);

        /** To this kind. */
        A refused(Refused act);

        /** To this kind. */
        A released(Released act);

        /** To this kind. */
        A protested(Protested act);

        /** To this kind. */
        A caseOfNeedInstructed(CaseOfNeedInstructed act);

        /** To this kind. */
        A remitted(Remitted act);

        /** To this kind. */
        A returned(Returned act);
    }

    /**
     * The presenting bank says that it holds the documents, and which of the list it lacks (URC 522 12(a)).
     *
     * @param missing the documents that it lacks
     */
    record Arrived(Seq<String> missing) implements CollectionReport {
        /** Keeps the sequence in our own. */
        public Arrived {
            missing = Vector.ofAll(missing);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.arrived(this);
        }

        @Override
        public String toString() {
            return Summary.of("Arrived").with("missing", missing).toString();
        }
    }

    /** The documents were presented to the drawee. */
    record Presented() implements CollectionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.presented(this);
        }
    }

    /**
     * The drawee accepted the draft.
     *
     * @param maturity the day on which he has to pay
     */
    record Accepted(LocalDate maturity) implements CollectionReport {
        /** Checks what it holds. */
        public Accepted {
            Objects.requireNonNull(Moment.on(maturity));
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.accepted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Accepted").with("maturity", maturity).toString();
        }
    }

    /**
     * The drawee paid at the presenting bank, or offered to. A part counts only if the instruction allows parts.
     *
     * @param amount how much, above zero
     */
    record Paid(Amount amount) implements CollectionReport {
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

    /**
     * The drawee refuses charges or interest beside the amount.
     *
     * @param surcharge which
     */
    record SurchargeRefused(Surcharge surcharge) implements CollectionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.surchargeRefused(this);
        }

        @Override
        public String toString() {
            return Summary.of("SurchargeRefused").with("surcharge", surcharge).toString();
        }
    }

    /**
     * The drawee does not pay or accept: the bank's advice of it (26(c)).
     *
     * @param why the reasons, as far as the bank could learn them
     */
    record Refused(String why) implements CollectionReport {
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

    /** The bank has handed the documents to the drawee. */
    record Released() implements CollectionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.released(this);
        }
    }

    /** The refusal or dishonour was protested, in whatever form the place knows. */
    record Protested() implements CollectionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.protested(this);
        }
    }

    /**
     * Our representative at the drawee's place told the bank to present again.
     *
     * @param words what he said
     */
    record CaseOfNeedInstructed(String words) implements CollectionReport {
        /** Checks what it holds. */
        public CaseOfNeedInstructed {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.caseOfNeedInstructed(this);
        }

        @Override
        public String toString() {
            return Summary.of("CaseOfNeedInstructed").with("words", words).toString();
        }
    }

    /**
     * Money of the collection reached us (16(a)).
     *
     * @param amount how much, above zero
     * @param deducted what the banks say that they took out before, if anything
     */
    record Remitted(Amount amount, Option<Amount> deducted) implements CollectionReport {
        /** Checks what it holds. */
        public Remitted {
            Amount.checkPayable(amount);
            deducted.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.remitted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Remitted")
                    .with("amount", amount)
                    .with("deducted", deducted)
                    .toString();
        }
    }

    /** The documents came back. */
    record Returned() implements CollectionReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.returned(this);
        }
    }
}
