package org.countersign.trade.payment.collection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where a collection stands: where the documents are, and what the drawee did. Each state holds what is true in it and nothing else. */
@Evolving
public sealed interface CollectionState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Uninstructed, ? extends A> uninstructed,
            Function<? super Instructed, ? extends A> instructed,
            Function<? super Held, ? extends A> held,
            Function<? super Presented, ? extends A> presented,
            Function<? super Accepted, ? extends A> accepted,
            Function<? super Refused, ? extends A> refused,
            Function<? super Dishonoured, ? extends A> dishonoured,
            Function<? super ReleasedUnpaid, ? extends A> releasedUnpaid,
            Function<? super Recalled, ? extends A> recalled,
            Function<? super Paid, ? extends A> paid,
            Function<? super Settled, ? extends A> settled,
            Function<? super Returned, ? extends A> returned) {
        return this.<A>early(uninstructed, instructed, held, presented, accepted, refused)
                .getOrElse(() -> this.<A>late(dishonoured, releasedUnpaid, recalled, paid, settled, returned));
    }

    private <A> Option<A> early(
            Function<? super Uninstructed, ? extends A> uninstructed,
            Function<? super Instructed, ? extends A> instructed,
            Function<? super Held, ? extends A> held,
            Function<? super Presented, ? extends A> presented,
            Function<? super Accepted, ? extends A> accepted,
            Function<? super Refused, ? extends A> refused) {
        return this instanceof Uninstructed s
                ? Option.some(uninstructed.apply(s))
                : this instanceof Instructed s
                        ? Option.some(instructed.apply(s))
                        : this instanceof Held s
                                ? Option.some(held.apply(s))
                                : this instanceof Presented s
                                        ? Option.some(presented.apply(s))
                                        : this instanceof Accepted s
                                                ? Option.some(accepted.apply(s))
                                                : this instanceof Refused s
                                                        ? Option.some(refused.apply(s))
                                                        : Option.none();
    }

    private <A> A late(
            Function<? super Dishonoured, ? extends A> dishonoured,
            Function<? super ReleasedUnpaid, ? extends A> releasedUnpaid,
            Function<? super Recalled, ? extends A> recalled,
            Function<? super Paid, ? extends A> paid,
            Function<? super Settled, ? extends A> settled,
            Function<? super Returned, ? extends A> returned) {
        return this instanceof Dishonoured s
                ? dishonoured.apply(s)
                : this instanceof ReleasedUnpaid s
                        ? releasedUnpaid.apply(s)
                        : this instanceof Recalled s
                                ? recalled.apply(s)
                                : this instanceof Paid s
                                        ? paid.apply(s)
                                        : this instanceof Settled s
                                                ? settled.apply(s)
                                                : returned.apply((Returned) this);
    }

    /** No bank has an instruction. */
    record Uninstructed() implements CollectionState {}

    /**
     * Instruction and documents are on their way to the presenting bank.
     *
     * @param file what is true whatever the state
     */
    record Instructed(CollectionFile file) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Instructed").with("file", file).toString();
        }
    }

    /**
     * The presenting bank holds the documents, and has not presented them yet.
     *
     * @param file what is true whatever the state
     * @param missing the documents of the list that did not arrive
     */
    record Held(CollectionFile file, Seq<String> missing) implements CollectionState {
        /** Keeps the sequence in our own. */
        public Held {
            missing = Vector.ofAll(missing);
        }

        @Override
        public String toString() {
            return Summary.of("Held")
                    .with("file", file)
                    .with("missing", missing)
                    .toString();
        }
    }

    /**
     * The documents were presented, and the drawee has neither paid all nor refused.
     *
     * @param file what is true whatever the state
     * @param presented when
     */
    record Presented(CollectionFile file, Moment presented) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Presented")
                    .with("file", file)
                    .with("presented", presented)
                    .toString();
        }
    }

    /**
     * The drawee has accepted a draft that is payable later. Under D/A the documents are his; else the bank holds them until he pays.
     *
     * @param file what is true whatever the state
     * @param maturity the day on which he has to pay
     * @param released whether the documents are his
     */
    record Accepted(CollectionFile file, LocalDate maturity, boolean released) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Accepted")
                    .with("file", file)
                    .with("maturity", maturity)
                    .with("released", released)
                    .toString();
        }
    }

    /**
     * The drawee did not pay or accept, and the bank holds the documents. Fresh instructions are ours to give, within sixty days.
     *
     * @param file what is true whatever the state
     * @param why what he or the bank said
     * @param advised when the bank told us, or last said that it still holds the documents
     * @param protested whether the refusal was protested
     */
    record Refused(CollectionFile file, String why, Moment advised, boolean protested) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Refused")
                    .with("file", file)
                    .with("why", why)
                    .with("advised", advised)
                    .with("protested", protested)
                    .toString();
        }
    }

    /**
     * The drawee has the documents and did not pay the draft that he had accepted. What is left is the draft.
     *
     * @param file what is true whatever the state
     * @param why what he said
     * @param protested whether the dishonour was protested
     */
    record Dishonoured(CollectionFile file, String why, boolean protested) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Dishonoured")
                    .with("file", file)
                    .with("why", why)
                    .with("protested", protested)
                    .toString();
        }
    }

    /**
     * The bank let the documents go without what the instruction asks for: the drawee owes the price, and the bank has to answer for it.
     *
     * @param file what is true whatever the state
     * @param released when
     */
    record ReleasedUnpaid(CollectionFile file, Moment released) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("ReleasedUnpaid")
                    .with("file", file)
                    .with("released", released)
                    .toString();
        }
    }

    /**
     * We asked for the documents back, and they are not here yet.
     *
     * @param file what is true whatever the state
     * @param why what we said
     */
    record Recalled(CollectionFile file, String why) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Recalled").with("file", file).with("why", why).toString();
        }
    }

    /**
     * The drawee has paid all that is due and has the documents; the money is with the banks, or part of it.
     *
     * @param file what is true whatever the state
     */
    record Paid(CollectionFile file) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Paid").with("file", file).toString();
        }
    }

    /**
     * All that was due has reached us, less what banks deducted.
     *
     * @param file what is true whatever the state
     */
    record Settled(CollectionFile file) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Settled").with("file", file).toString();
        }
    }

    /**
     * The documents are back, and the collection is over. What was paid in part stays paid.
     *
     * @param file what is true whatever the state
     */
    record Returned(CollectionFile file) implements CollectionState {
        @Override
        public String toString() {
            return Summary.of("Returned").with("file", file).toString();
        }
    }
}
