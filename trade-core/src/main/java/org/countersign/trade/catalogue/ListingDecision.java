package org.countersign.trade.catalogue;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide about a listing. */
@Evolving
public sealed interface ListingDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A write(Write act);

        /** To this kind. */
        A publish(Publish act);

        /** To this kind. */
        A show(Show act);

        /** To this kind. */
        A takeDown(TakeDown act);

        /** To this kind. */
        A withdraw(Withdraw act);
    }

    /**
     * To write it, or to write it anew.
     *
     * @param listing what it says
     */
    record Write(Listing listing) implements ListingDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.write(this);
        }

        @Override
        public String toString() {
            return Summary.of("Write").with("listing", listing).toString();
        }
    }

    /** To let everybody see it. */
    record Publish() implements ListingDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.publish(this);
        }
    }

    /**
     * To give it one of the places in the showcase.
     *
     * @param showcase the showcase as it is, which we hand over
     */
    record Show(Showcase showcase) implements ListingDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.show(this);
        }

        @Override
        public String toString() {
            return Summary.of("Show").with("showcase", showcase).toString();
        }
    }

    /** To take it out of the showcase. */
    record TakeDown() implements ListingDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.takeDown(this);
        }
    }

    /**
     * To let nobody see it any more.
     *
     * @param why what we note
     */
    record Withdraw(String why) implements ListingDecision {
        /** Checks what it holds. */
        public Withdraw {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.withdraw(this);
        }

        @Override
        public String toString() {
            return Summary.of("Withdraw").with("why", why).toString();
        }
    }
}
