package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Speaker;

/** Where a contract stands. Each state holds what is true in it and nothing else. */
@Evolving
public sealed interface ContractState {

    /** What is true whatever the state. */
    ContractFile file();

    /** The same state with another file. */
    ContractState with(ContractFile other);

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unconfirmed, ? extends A> unconfirmed,
            Function<? super Confirming, ? extends A> confirming,
            Function<? super Deviating, ? extends A> deviating,
            Function<? super Confirmed, ? extends A> confirmed,
            Function<? super Drafted, ? extends A> drafted,
            Function<? super SignedByUs, ? extends A> signedByUs,
            Function<? super Sent, ? extends A> sent,
            Function<? super Tabled, ? extends A> tabled,
            Function<? super Unratified, ? extends A> unratified,
            Function<? super Effective, ? extends A> effective,
            Function<? super Amending, ? extends A> amending,
            Function<? super Refused, ? extends A> refused,
            Function<? super Lapsed, ? extends A> lapsed,
            Function<? super Ended, ? extends A> ended) {
        return new StateFold<A>(
                        unconfirmed,
                        confirming,
                        deviating,
                        confirmed,
                        drafted,
                        signedByUs,
                        sent,
                        tabled,
                        unratified,
                        effective,
                        amending,
                        refused,
                        lapsed,
                        ended)
                .of(this);
    }

    /**
     * No terms are confirmed yet.
     *
     * @param file what is true whatever the state
     */
    record Unconfirmed(ContractFile file) implements ContractState {
        @Override
        public Unconfirmed with(ContractFile other) {
            return new Unconfirmed(other);
        }

        @Override
        public String toString() {
            return Summary.of("Unconfirmed").with("file", file).toString();
        }
    }

    /**
     * Our letter lies with them, and asks them to confirm.
     *
     * @param file what is true whatever the state
     * @param letter the letter
     * @param sent when we sent it
     */
    record Confirming(ContractFile file, ConfirmationLetter letter, Moment sent) implements ContractState {
        @Override
        public Confirming with(ContractFile other) {
            return new Confirming(other, letter, sent);
        }

        @Override
        public String toString() {
            return Summary.of("Confirming")
                    .with("file", file)
                    .with("letter", letter)
                    .with("sent", sent)
                    .toString();
        }
    }

    /**
     * They wrote terms of their own: as an answer to our letter, or before we wrote one.
     *
     * @param file what is true whatever the state
     * @param letter our letter, if they answer one
     * @param theirs their terms
     * @param came when they came
     */
    record Deviating(ContractFile file, Option<ConfirmationLetter> letter, Quotation theirs, Moment came)
            implements ContractState {
        /** What their terms change in our letter; none if they answer none. */
        public Option<Comparison> apart() {
            return letter.map(ours -> ours.apart(theirs));
        }

        @Override
        public Deviating with(ContractFile other) {
            return new Deviating(other, letter, theirs, came);
        }

        @Override
        public String toString() {
            return Summary.of("Deviating")
                    .with("file", file)
                    .with("letter", letter)
                    .with("theirs", theirs)
                    .with("came", came)
                    .toString();
        }
    }

    /**
     * Both stand by the same terms, and a contract can be drawn up from them.
     *
     * @param file what is true whatever the state
     */
    record Confirmed(ContractFile file) implements ContractState {
        @Override
        public Confirmed with(ContractFile other) {
            return new Confirmed(other);
        }

        @Override
        public String toString() {
            return Summary.of("Confirmed").with("file", file).toString();
        }
    }

    /**
     * A text of ours is written, and nobody has signed it.
     *
     * @param file what is true whatever the state
     * @param contract the text
     */
    record Drafted(ContractFile file, Contract contract) implements ContractState {
        @Override
        public Drafted with(ContractFile other) {
            return new Drafted(other, contract);
        }

        @Override
        public String toString() {
            return Summary.of("Drafted")
                    .with("file", file)
                    .with("contract", contract)
                    .toString();
        }
    }

    /**
     * A text is signed by us and has not been sent.
     *
     * @param file what is true whatever the state
     * @param contract the text
     * @param ours our signature
     */
    record SignedByUs(ContractFile file, Contract contract, Signing ours) implements ContractState {
        @Override
        public SignedByUs with(ContractFile other) {
            return new SignedByUs(other, contract, ours);
        }

        @Override
        public String toString() {
            return Summary.of("SignedByUs")
                    .with("file", file)
                    .with("contract", contract)
                    .with("ours", ours)
                    .toString();
        }
    }

    /**
     * A text with our signature lies with them.
     *
     * @param file what is true whatever the state
     * @param contract the text
     * @param ours our signature
     * @param answerBy until when we wait for theirs
     */
    record Sent(ContractFile file, Contract contract, Signing ours, Moment answerBy) implements ContractState {
        @Override
        public Sent with(ContractFile other) {
            return new Sent(other, contract, ours, answerBy);
        }

        @Override
        public String toString() {
            return Summary.of("Sent")
                    .with("file", file)
                    .with("contract", contract)
                    .with("ours", ours)
                    .with("answerBy", answerBy)
                    .toString();
        }
    }

    /**
     * A text of theirs lies with us.
     *
     * @param file what is true whatever the state
     * @param contract their text
     * @param theirs their signature, if they signed
     * @param as what it is
     * @param ours our text that it answers, if it does
     */
    record Tabled(ContractFile file, Contract contract, Option<Signing> theirs, TabledAs as, Option<Contract> ours)
            implements ContractState {
        /** What their text changes in ours, field by field; none if it answers none. */
        public Option<Diff> apart() {
            return ours.map(mine -> Diff.between(Contract.SHAPE, mine, contract));
        }

        @Override
        public Tabled with(ContractFile other) {
            return new Tabled(other, contract, theirs, as, ours);
        }

        @Override
        public String toString() {
            return Summary.of("Tabled")
                    .with("file", file)
                    .with("contract", contract)
                    .with("theirs", theirs)
                    .with("as", as)
                    .with("ours", ours)
                    .toString();
        }
    }

    /**
     * Both have signed the same bytes, and one of the signatures does not bind: whoever gave it may not, or it is not known that he may.
     *
     * @param file what is true whatever the state
     * @param contract the text
     * @param ours our signature
     * @param theirs their signature
     */
    record Unratified(ContractFile file, Contract contract, Signing ours, Signing theirs) implements ContractState {
        @Override
        public Unratified with(ContractFile other) {
            return new Unratified(other, contract, ours, theirs);
        }

        @Override
        public String toString() {
            return Summary.of("Unratified")
                    .with("file", file)
                    .with("contract", contract)
                    .with("ours", ours)
                    .with("theirs", theirs)
                    .toString();
        }
    }

    /**
     * Both have signed the same bytes and are bound by them, or by the last version that both agreed.
     *
     * @param file what is true whatever the state
     */
    record Effective(ContractFile file) implements ContractState {
        @Override
        public Effective with(ContractFile other) {
            return new Effective(other);
        }

        @Override
        public String toString() {
            return Summary.of("Effective").with("file", file).toString();
        }
    }

    /**
     * A contract is in force, and one side wants to change or end it.
     *
     * @param file what is true whatever the state
     * @param amendment what it wants
     * @param from who wants it
     * @param proposed who stands by it on that side
     * @param agreed who stands by it on the other, as far as it does not bind yet
     * @param isRelied whether one side has let the other act on it, so that it cannot invoke the form clause (CISG 29(2))
     */
    record Amending(
            ContractFile file,
            Amendment amendment,
            Speaker from,
            Given proposed,
            Option<Given> agreed,
            boolean isRelied)
            implements ContractState {
        @Override
        public Amending with(ContractFile other) {
            return new Amending(other, amendment, from, proposed, agreed, isRelied);
        }

        @Override
        public String toString() {
            return Summary.of("Amending")
                    .with("file", file)
                    .with("amendment", amendment)
                    .with("from", from)
                    .with("proposed", proposed)
                    .with("agreed", agreed)
                    .with("isRelied", isRelied)
                    .toString();
        }
    }

    /**
     * One side said no, and no text lies with anybody.
     *
     * @param file what is true whatever the state
     * @param why the reason given
     */
    record Refused(ContractFile file, String why) implements ContractState {
        /** Checks the text. */
        public Refused {
            PlainText.check(why);
        }

        @Override
        public Refused with(ContractFile other) {
            return new Refused(other, why);
        }

        @Override
        public String toString() {
            return Summary.of("Refused").with("file", file).with("why", why).toString();
        }
    }

    /**
     * Our signed text lay with them, and the time for their signature is over.
     *
     * @param file what is true whatever the state
     * @param contract the text
     * @param ours our signature
     * @param answerBy until when we waited
     */
    record Lapsed(ContractFile file, Contract contract, Signing ours, Moment answerBy) implements ContractState {
        @Override
        public Lapsed with(ContractFile other) {
            return new Lapsed(other, contract, ours, answerBy);
        }

        @Override
        public String toString() {
            return Summary.of("Lapsed")
                    .with("file", file)
                    .with("contract", contract)
                    .with("ours", ours)
                    .with("answerBy", answerBy)
                    .toString();
        }
    }

    /**
     * It has ended.
     *
     * @param file what is true whatever the state
     * @param kind how
     * @param at when
     */
    record Ended(ContractFile file, EndKind kind, Moment at) implements ContractState {
        @Override
        public Ended with(ContractFile other) {
            return new Ended(other, kind, at);
        }

        @Override
        public String toString() {
            return Summary.of("Ended")
                    .with("file", file)
                    .with("kind", kind)
                    .with("at", at)
                    .toString();
        }
    }
}
