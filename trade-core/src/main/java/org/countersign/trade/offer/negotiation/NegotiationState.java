package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;

/** Where a negotiation stands: what is on the table, and whether anybody is bound. Each state holds what is true in it and nothing else. */
@Evolving
public sealed interface NegotiationState {

    /** What is true whatever the state. */
    NegotiationFile file();

    /** The same state with another file. */
    NegotiationState with(NegotiationFile other);

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unopened, ? extends A> unopened,
            Function<? super Invited, ? extends A> invited,
            Function<? super Underway, ? extends A> underway,
            Function<? super Open, ? extends A> open,
            Function<? super Changed, ? extends A> changed,
            Function<? super Late, ? extends A> late,
            Function<? super Crossed, ? extends A> crossed,
            Function<? super Agreed, ? extends A> agreed,
            Function<? super Concluded, ? extends A> concluded,
            Function<? super Rejected, ? extends A> rejected,
            Function<? super Withdrawn, ? extends A> withdrawn,
            Function<? super Revoked, ? extends A> revoked,
            Function<? super Lapsed, ? extends A> lapsed) {
        return StateFold.of(
                this, unopened, invited, underway, open, changed, late, crossed, agreed, concluded, rejected, withdrawn,
                revoked, lapsed);
    }

    /**
     * Nothing is on the table.
     *
     * @param file what is true whatever the state
     * @param recalled when they told us to disregard a proposal that is not here yet, if they did
     */
    record Unopened(NegotiationFile file, Option<Moment> recalled) implements NegotiationState {
        @Override
        public Unopened with(NegotiationFile other) {
            return new Unopened(other, recalled);
        }

        @Override
        public String toString() {
            return Summary.of("Unopened")
                    .with("file", file)
                    .with("recalled", recalled)
                    .toString();
        }
    }

    /**
     * Something was proposed that is no offer: it invites the other side to make one.
     *
     * @param file what is true whatever the state
     * @param round what was proposed
     */
    record Invited(NegotiationFile file, Round round) implements NegotiationState {
        @Override
        public Invited with(NegotiationFile other) {
            return new Invited(other, round);
        }

        @Override
        public String toString() {
            return Summary.of("Invited").with("file", file).with("round", round).toString();
        }
    }

    /**
     * A word of ours is on its way. Until it arrives, what stood before still stands.
     *
     * @param before what stands until then; none that is underway itself
     * @param word what we sent
     * @param sent when it went out
     */
    record Underway(NegotiationState before, NegotiationDecision word, Moment sent) implements NegotiationState {
        /** Checks that one word travels at a time. */
        public Underway {
            if (before instanceof Underway) {
                throw new IllegalArgumentException("one word is on its way at a time: `" + word + "`");
            }
        }

        @Override
        public NegotiationFile file() {
            return before.file();
        }

        Underway over(NegotiationState other) {
            return new Underway(other, word, sent);
        }

        @Override
        public Underway with(NegotiationFile other) {
            return new Underway(before.with(other), word, sent);
        }

        @Override
        public String toString() {
            return Summary.of("Underway")
                    .with("before", before)
                    .with("word", word)
                    .with("sent", sent)
                    .toString();
        }
    }

    /**
     * An offer stands, and the other side can accept it.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     * @param beside earlier offers of the same side that it cannot take back, which can be accepted as well
     * @param recalled when they told us to disregard a reply that is not here yet, if they did
     */
    record Open(NegotiationFile file, Round offer, Seq<Round> beside, Option<Moment> recalled)
            implements NegotiationState {
        /** Keeps the sequence in our own. */
        public Open {
            beside = Vector.ofAll(beside);
        }

        @Override
        public Open with(NegotiationFile other) {
            return new Open(other, offer, beside, recalled);
        }

        @Override
        public String toString() {
            return Summary.of("Open")
                    .with("file", file)
                    .with("offer", offer)
                    .with("beside", beside)
                    .with("recalled", recalled)
                    .toString();
        }
    }

    /**
     * The offer was accepted with changes that do not alter it materially: a contract, unless the offeror objects in time.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     * @param acceptance the acceptance, with its changes
     */
    record Changed(NegotiationFile file, Round offer, Acceptance acceptance) implements NegotiationState {
        @Override
        public Changed with(NegotiationFile other) {
            return new Changed(other, offer, acceptance);
        }

        @Override
        public String toString() {
            return Summary.of("Changed")
                    .with("file", file)
                    .with("offer", offer)
                    .with("acceptance", acceptance)
                    .toString();
        }
    }

    /**
     * The offer was accepted too late, or perhaps too late. What becomes of it the offeror can say.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     * @param acceptance the acceptance
     * @param lateness how it missed its time
     */
    record Late(NegotiationFile file, Round offer, Acceptance acceptance, Lateness lateness)
            implements NegotiationState {
        @Override
        public Late with(NegotiationFile other) {
            return new Late(other, offer, acceptance, lateness);
        }

        @Override
        public String toString() {
            return Summary.of("Late")
                    .with("file", file)
                    .with("offer", offer)
                    .with("acceptance", acceptance)
                    .with("lateness", lateness)
                    .toString();
        }
    }

    /**
     * A revocation and an acceptance crossed, and nobody knows which went first.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     * @param acceptance the acceptance
     * @param revoked when the revocation arrived
     */
    record Crossed(NegotiationFile file, Round offer, Acceptance acceptance, Moment revoked)
            implements NegotiationState {
        @Override
        public Crossed with(NegotiationFile other) {
            return new Crossed(other, offer, acceptance, revoked);
        }

        @Override
        public String toString() {
            return Summary.of("Crossed")
                    .with("file", file)
                    .with("offer", offer)
                    .with("acceptance", acceptance)
                    .with("revoked", revoked)
                    .toString();
        }
    }

    /**
     * The terms are agreed, and nobody is bound yet: a form was reserved.
     *
     * @param file what is true whatever the state
     * @param acceptance the acceptance
     * @param content the digest of the agreed terms, which a confirmation or signature has to cover
     * @param signed who has signed, where both have to
     */
    record Agreed(NegotiationFile file, Acceptance acceptance, Digest content, Seq<Speaker> signed)
            implements NegotiationState {
        /** Keeps the sequence in our own. */
        public Agreed {
            signed = Vector.ofAll(signed);
        }

        @Override
        public Agreed with(NegotiationFile other) {
            return new Agreed(other, acceptance, content, signed);
        }

        @Override
        public String toString() {
            return Summary.of("Agreed")
                    .with("file", file)
                    .with("acceptance", acceptance)
                    .with("content", content)
                    .with("signed", signed)
                    .toString();
        }
    }

    /**
     * A contract is concluded.
     *
     * @param file what is true whatever the state
     * @param acceptance the acceptance
     * @param conclusion when and on which terms
     */
    record Concluded(NegotiationFile file, Acceptance acceptance, Conclusion conclusion) implements NegotiationState {
        @Override
        public Concluded with(NegotiationFile other) {
            return new Concluded(other, acceptance, conclusion);
        }

        @Override
        public String toString() {
            return Summary.of("Concluded")
                    .with("file", file)
                    .with("acceptance", acceptance)
                    .with("conclusion", conclusion)
                    .toString();
        }
    }

    /**
     * The last word was no, and nothing is on the table.
     *
     * @param file what is true whatever the state
     */
    record Rejected(NegotiationFile file) implements NegotiationState {
        @Override
        public Rejected with(NegotiationFile other) {
            return new Rejected(other);
        }

        @Override
        public String toString() {
            return Summary.of("Rejected").with("file", file).toString();
        }
    }

    /**
     * The proposal was taken back before it could be accepted.
     *
     * @param file what is true whatever the state
     */
    record Withdrawn(NegotiationFile file) implements NegotiationState {
        @Override
        public Withdrawn with(NegotiationFile other) {
            return new Withdrawn(other);
        }

        @Override
        public String toString() {
            return Summary.of("Withdrawn").with("file", file).toString();
        }
    }

    /**
     * The offer was taken back while it stood. An acceptance that went out before still counts.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     * @param reached when the revocation arrived
     */
    record Revoked(NegotiationFile file, Round offer, Moment reached) implements NegotiationState {
        @Override
        public Revoked with(NegotiationFile other) {
            return new Revoked(other, offer, reached);
        }

        @Override
        public String toString() {
            return Summary.of("Revoked")
                    .with("file", file)
                    .with("offer", offer)
                    .with("reached", reached)
                    .toString();
        }
    }

    /**
     * The time of the offer is over. An acceptance that comes now comes late.
     *
     * @param file what is true whatever the state
     * @param offer the offer
     */
    record Lapsed(NegotiationFile file, Round offer) implements NegotiationState {
        @Override
        public Lapsed with(NegotiationFile other) {
            return new Lapsed(other, offer);
        }

        @Override
        public String toString() {
            return Summary.of("Lapsed").with("file", file).with("offer", offer).toString();
        }
    }
}
