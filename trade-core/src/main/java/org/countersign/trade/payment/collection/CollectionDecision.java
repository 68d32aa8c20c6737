package org.countersign.trade.payment.collection;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** What we decide about a collection. */
@Evolving
public sealed interface CollectionDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A instruct(Instruct act);

        /** To this kind. */
        A presentAgain(PresentAgain act);

        /** To this kind. */
        A allowParts(AllowParts act);

        /** To this kind. */
        A waive(Waive act);

        /** To this kind. */
        A orderProtest(OrderProtest act);

        /** To this kind. */
        A recall(Recall act);
    }

    /**
     * To send documents and instruction to the remitting bank.
     *
     * @param instruction what the banks are to do
     */
    record Instruct(CollectionInstruction instruction) implements CollectionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.instruct(this);
        }

        @Override
        public String toString() {
            return Summary.of("Instruct").with("instruction", instruction).toString();
        }
    }

    /**
     * To have the documents presented once more after a refusal, perhaps for less.
     *
     * @param reduced what is to be collected in all from now on, if it is less
     */
    record PresentAgain(Option<Amount> reduced) implements CollectionDecision {
        /** Checks what it holds. */
        public PresentAgain {
            reduced.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.presentAgain(this);
        }

        @Override
        public String toString() {
            return Summary.of("PresentAgain").with("reduced", reduced).toString();
        }
    }

    /** To allow the bank to take part of the amount; the documents still wait for the whole. */
    record AllowParts() implements CollectionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.allowParts(this);
        }
    }

    /**
     * To let the documents go without charges or interest.
     *
     * @param surcharge which
     */
    record Waive(Surcharge surcharge) implements CollectionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.waive(this);
        }

        @Override
        public String toString() {
            return Summary.of("Waive").with("surcharge", surcharge).toString();
        }
    }

    /** To have the refusal or dishonour protested. How long there is time for it the law of the place says. */
    record OrderProtest() implements CollectionDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.orderProtest(this);
        }
    }

    /**
     * To ask for the documents back.
     *
     * @param why what we say
     */
    record Recall(String why) implements CollectionDecision {
        /** Checks what it holds. */
        public Recall {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.recall(this);
        }

        @Override
        public String toString() {
            return Summary.of("Recall").with("why", why).toString();
        }
    }
}
