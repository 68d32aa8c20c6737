package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;

/** What the other side says, and what is seen: a word of ours that arrived, time that passed. It happens when it reaches us. */
@Evolving
public sealed interface NegotiationReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A offered(Offered act);

        /** To this kind. */
        A resumed(Resumed act);

        /** To this kind. */
        A asked(Asked act);

        /** To this kind. */
        A sampleAsked(SampleAsked act);

        /** To this kind. */
        A answered(Answered act);

        /** To this kind. */
        A accepted(Accepted act);

        /** To this kind. */
        A rejected(Rejected act);

        /** To this kind. */
        A tookBack(TookBack act);

        /** To this kind. */
        A noticed(Noticed act);

        /** To this kind. */
        A confirmed(Confirmed act);

        /** To this kind. */
        A signed(Signed act);

        /** To this kind. */
        A spokeFor(SpokeFor act);

        /** To this kind. */
        A ratified(Ratified act);

        /** To this kind. */
        A arrived(Arrived act);

        /** To this kind. */
        A timePassed(TimePassed act);
    }

    /**
     * They propose terms: an offer, a counter-offer, or an invitation, whichever it is by what it says and when it comes.
     *
     * @param proposal which
     * @param medium how it came
     * @param sent when it went out, if we know
     */
    record Offered(Proposal proposal, Medium medium, Option<Moment> sent) implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.offered(this);
        }

        @Override
        public String toString() {
            return Summary.of("Offered")
                    .with("proposal", proposal)
                    .with("medium", medium)
                    .with("sent", sent)
                    .toString();
        }
    }

    /**
     * They come back to an earlier proposal, of theirs or of ours: an offer of theirs on its terms.
     *
     * @param round the number of the round, counted from one
     * @param until until when it stands now, if that is said
     * @param medium how it came
     * @param sent when it went out, if we know
     */
    record Resumed(int round, Option<Moment> until, Medium medium, Option<Moment> sent) implements NegotiationReport {
        /** Checks what it holds. */
        public Resumed {
            NegotiationActs.checkRound(round);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.resumed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Resumed")
                    .with("round", round)
                    .with("until", until)
                    .with("medium", medium)
                    .with("sent", sent)
                    .toString();
        }
    }

    /**
     * They ask something. It ends no offer.
     *
     * @param words what they ask
     */
    record Asked(String words) implements NegotiationReport {
        /** Checks what it holds. */
        public Asked {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.asked(this);
        }

        @Override
        public String toString() {
            return Summary.of("Asked").with("words", words).toString();
        }
    }

    /**
     * They ask for a sample. It ends no offer.
     *
     * @param words of what, and which
     */
    record SampleAsked(String words) implements NegotiationReport {
        /** Checks what it holds. */
        public SampleAsked {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.sampleAsked(this);
        }

        @Override
        public String toString() {
            return Summary.of("SampleAsked").with("words", words).toString();
        }
    }

    /**
     * They answer what we asked, all of it.
     *
     * @param words what they say
     */
    record Answered(String words) implements NegotiationReport {
        /** Checks what it holds. */
        public Answered {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.answered(this);
        }

        @Override
        public String toString() {
            return Summary.of("Answered").with("words", words).toString();
        }
    }

    /**
     * They say yes, with or without changes, or do what only somebody does who says yes.
     *
     * @param round the number of the round that it accepts; none for the offer that stands
     * @param terms the terms as the acceptance has them, if it changes anything or may
     * @param medium how it came
     * @param sent when it went out, if we know
     * @param expected when it would have arrived if its way had taken as long as usual, where the letter shows that
     */
    record Accepted(
            Option<Integer> round, Option<Quotation> terms, Medium medium, Option<Moment> sent, Option<Moment> expected)
            implements NegotiationReport {
        /** Checks what it holds. */
        public Accepted {
            round.forEach(NegotiationActs::checkRound);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.accepted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Accepted")
                    .with("round", round)
                    .with("terms", terms)
                    .with("medium", medium)
                    .with("sent", sent)
                    .with("expected", expected)
                    .toString();
        }
    }

    /**
     * They say no.
     *
     * @param why what they say
     * @param medium how it came
     * @param sent when it went out, if we know
     */
    record Rejected(String why, Medium medium, Option<Moment> sent) implements NegotiationReport {
        /** Checks what it holds. */
        public Rejected {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.rejected(this);
        }

        @Override
        public String toString() {
            return Summary.of("Rejected")
                    .with("why", why)
                    .with("medium", medium)
                    .with("sent", sent)
                    .toString();
        }
    }

    /** They take back what they said last, an offer or an acceptance: whether they still can is for the law to say. */
    record TookBack() implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.tookBack(this);
        }
    }

    /**
     * They, the offeror, say what becomes of our acceptance that came late or holds changes.
     *
     * @param notice what they say
     * @param sent when it went out, if we know
     */
    record Noticed(Notice notice, Option<Moment> sent) implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.noticed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Noticed")
                    .with("notice", notice)
                    .with("sent", sent)
                    .toString();
        }
    }

    /**
     * They confirm the agreed terms in writing.
     *
     * @param content the digest of the terms that it covers
     */
    record Confirmed(Digest content) implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirmed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirmed").with("content", content).toString();
        }
    }

    /**
     * They have signed the agreed terms.
     *
     * @param content the digest of the terms that it covers
     */
    record Signed(Digest content) implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.signed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Signed").with("content", content).toString();
        }
    }

    /**
     * Somebody of theirs said it in the company's name, and we know who. If his authority does not cover it, or nobody knows whether it does, the
     * word is kept and has no effect until the company ratifies it.
     *
     * @param who who said it
     * @param company in whose name, as the terms name it
     * @param word what he said
     */
    record SpokeFor(PersonRef who, String company, NegotiationReport word) implements NegotiationReport {
        /** Checks the name, and that it is a word that somebody says. */
        public SpokeFor {
            PlainText.checkName(company);
            NegotiationActs.checkWord(word);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.spokeFor(this);
        }

        @Override
        public String toString() {
            return Summary.of("SpokeFor")
                    .with("who", who)
                    .with("company", company)
                    .with("word", word)
                    .toString();
        }
    }

    /**
     * Their company ratifies what somebody said in its name who might not.
     *
     * @param word the number of the word among those that were kept, counted from one
     * @param who who says so; he has to have the authority for that word himself
     */
    record Ratified(int word, PersonRef who) implements NegotiationReport {
        /** Checks what it holds. */
        public Ratified {
            NegotiationActs.checkNumber(word);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ratified(this);
        }
    }

    /** What we sent by a way that takes time has reached them. */
    record Arrived() implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.arrived(this);
        }
    }

    /** Somebody looked, and nothing more had come by then. */
    record TimePassed() implements NegotiationReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.timePassed(this);
        }
    }
}
