package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What the words of a buyer's delivery term come to: a rule, a retired rule, something that is no rule of Incoterms, or nothing that
 * can be read; each with what we noticed and what to ask him. Reading never fills in what he left out. The words of remarks and
 * questions are in {@link DeliveryTexts}.
 */
@Evolving
public sealed interface TermReading {
    /** The words, as far as they can be shown: blanks put in order, otherwise as written. */
    String written();

    /** What we noticed in reading. */
    Seq<Reason> remarks();

    /** What to ask the buyer, most needed first; empty if nothing is open. */
    Seq<Reason> asks();

    /** The term that was read, if one was. */
    Option<DeliveryTerm> term();

    /**
     * A rule of the current edition, with the place and the edition as far as they were written.
     *
     * @param written the words
     * @param read the term
     * @param remarks what we noticed
     * @param asks what to ask
     */
    record Rule(String written, DeliveryTerm read, Seq<Reason> remarks, Seq<Reason> asks) implements TermReading {
        /** Keeps both in sequences of our own. */
        public Rule {
            remarks = Vector.ofAll(remarks);
            asks = Vector.ofAll(asks);
        }

        @Override
        public Option<DeliveryTerm> term() {
            return Option.some(read);
        }

        @Override
        public String toString() {
            return Summary.of("Rule")
                    .with("written", written)
                    .with("read", read)
                    .with("remarks", remarks)
                    .with("asks", asks)
                    .toString();
        }
    }

    /**
     * A rule that the current edition no longer has; parties may still agree on it together with its edition.
     *
     * @param written the words
     * @param read the term
     * @param successor the rule of the current edition that comes nearest
     * @param remarks what we noticed
     * @param asks what to ask
     */
    record Retired(String written, DeliveryTerm read, Incoterm successor, Seq<Reason> remarks, Seq<Reason> asks)
            implements TermReading {
        /** Keeps both in sequences of our own. */
        public Retired {
            remarks = Vector.ofAll(remarks);
            asks = Vector.ofAll(asks);
        }

        @Override
        public Option<DeliveryTerm> term() {
            return Option.some(read);
        }

        @Override
        public String toString() {
            return Summary.of("Retired")
                    .with("written", written)
                    .with("read", read)
                    .with("successor", successor)
                    .with("remarks", remarks)
                    .with("asks", asks)
                    .toString();
        }
    }

    /**
     * Words that are used in trade and are no rule of Incoterms.
     *
     * @param written the words
     * @param why what they are instead
     * @param asks what to ask
     */
    record NotIncoterms(String written, Reason why, Seq<Reason> asks) implements TermReading {
        /** Keeps the questions in a sequence of our own. */
        public NotIncoterms {
            asks = Vector.ofAll(asks);
        }

        @Override
        public Seq<Reason> remarks() {
            return Vector.of(why);
        }

        @Override
        public Option<DeliveryTerm> term() {
            return Option.none();
        }

        @Override
        public String toString() {
            return Summary.of("NotIncoterms")
                    .with("written", written)
                    .with("why", why)
                    .with("asks", asks)
                    .toString();
        }
    }

    /**
     * Words in which no single term can be found.
     *
     * @param written the start of the words, made showable
     * @param why what stands in the way
     * @param asks what to ask
     */
    record Unreadable(String written, Reason why, Seq<Reason> asks) implements TermReading {
        /** Keeps the questions in a sequence of our own. */
        public Unreadable {
            asks = Vector.ofAll(asks);
        }

        @Override
        public Seq<Reason> remarks() {
            return Vector.of(why);
        }

        @Override
        public Option<DeliveryTerm> term() {
            return Option.none();
        }

        @Override
        public String toString() {
            return Summary.of("Unreadable")
                    .with("written", written)
                    .with("why", why)
                    .with("asks", asks)
                    .toString();
        }
    }

    /** Makes sense of these words, whatever they are; never throws. */
    static TermReading of(String written) {
        return TermReader.read(written);
    }

    /** The answer of the function for this kind of reading. */
    default <R> R fold(
            Function<? super Rule, ? extends R> rule,
            Function<? super Retired, ? extends R> retired,
            Function<? super NotIncoterms, ? extends R> other,
            Function<? super Unreadable, ? extends R> unreadable) {
        if (this instanceof Rule read) {
            return rule.apply(read);
        }
        if (this instanceof Retired read) {
            return retired.apply(read);
        }
        return this instanceof NotIncoterms read ? other.apply(read) : unreadable.apply((Unreadable) this);
    }
}
