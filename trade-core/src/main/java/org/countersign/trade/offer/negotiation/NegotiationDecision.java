package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;

/** What we say. It goes out when it happens; by a way that takes time it counts only once it has arrived, unless the law says otherwise. */
@Evolving
public sealed interface NegotiationDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A offer(Offer act);

        /** To this kind. */
        A resume(Resume act);

        /** To this kind. */
        A ask(Ask act);

        /** To this kind. */
        A askForSample(AskForSample act);

        /** To this kind. */
        A answer(Answer act);

        /** To this kind. */
        A accept(Accept act);

        /** To this kind. */
        A reject(Reject act);

        /** To this kind. */
        A takeBack(TakeBack act);

        /** To this kind. */
        A giveNotice(GiveNotice act);

        /** To this kind. */
        A confirm(Confirm act);

        /** To this kind. */
        A sign(Sign act);

        /** To this kind. */
        A speakFor(SpeakFor act);

        /** To this kind. */
        A ratify(Ratify act);
    }

    /**
     * To propose terms: an offer, a counter-offer, or an invitation.
     *
     * @param proposal which
     * @param medium how it goes
     */
    record Offer(Proposal proposal, Medium medium) implements NegotiationDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.offer(this);
        }

        @Override
        public String toString() {
            return Summary.of("Offer")
                    .with("proposal", proposal)
                    .with("medium", medium)
                    .toString();
        }
    }

    /**
     * To come back to an earlier proposal, ours or theirs: an offer of ours on its terms.
     *
     * @param round the number of the round, counted from one
     * @param until until when it stands now, if that is said
     * @param medium how it goes
     */
    record Resume(int round, Option<Moment> until, Medium medium) implements NegotiationDecision {
        /** Checks what it holds. */
        public Resume {
            NegotiationActs.checkRound(round);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.resume(this);
        }

        @Override
        public String toString() {
            return Summary.of("Resume")
                    .with("round", round)
                    .with("until", until)
                    .with("medium", medium)
                    .toString();
        }
    }

    /**
     * To ask something. It ends no offer.
     *
     * @param words what we ask
     */
    record Ask(String words) implements NegotiationDecision {
        /** Checks what it holds. */
        public Ask {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ask(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ask").with("words", words).toString();
        }
    }

    /**
     * To ask for a sample. It ends no offer.
     *
     * @param words of what, and which
     */
    record AskForSample(String words) implements NegotiationDecision {
        /** Checks what it holds. */
        public AskForSample {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.askForSample(this);
        }

        @Override
        public String toString() {
            return Summary.of("AskForSample").with("words", words).toString();
        }
    }

    /**
     * To answer what they asked, all of it.
     *
     * @param words what we say
     */
    record Answer(String words) implements NegotiationDecision {
        /** Checks what it holds. */
        public Answer {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.answer(this);
        }

        @Override
        public String toString() {
            return Summary.of("Answer").with("words", words).toString();
        }
    }

    /**
     * To say yes, with or without changes, or to do what only somebody does who says yes.
     *
     * @param round the number of the round that it accepts; none for the offer that stands
     * @param terms the terms as the acceptance has them, if it changes anything or may
     * @param medium how it goes
     * @param expected when it would have arrived if its way had taken as long as usual, where the letter shows that
     */
    record Accept(Option<Integer> round, Option<Quotation> terms, Medium medium, Option<Moment> expected)
            implements NegotiationDecision {
        /** Checks what it holds. */
        public Accept {
            round.forEach(NegotiationActs::checkRound);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.accept(this);
        }

        @Override
        public String toString() {
            return Summary.of("Accept")
                    .with("round", round)
                    .with("terms", terms)
                    .with("medium", medium)
                    .with("expected", expected)
                    .toString();
        }
    }

    /**
     * To say no.
     *
     * @param why what we say
     * @param medium how it goes
     */
    record Reject(String why, Medium medium) implements NegotiationDecision {
        /** Checks what it holds. */
        public Reject {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.reject(this);
        }

        @Override
        public String toString() {
            return Summary.of("Reject").with("why", why).with("medium", medium).toString();
        }
    }

    /**
     * To take back what we said last, an offer or an acceptance, while it can be.
     *
     * @param medium how it goes
     */
    record TakeBack(Medium medium) implements NegotiationDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.takeBack(this);
        }

        @Override
        public String toString() {
            return Summary.of("TakeBack").with("medium", medium).toString();
        }
    }

    /**
     * To say, as the offeror, what becomes of their acceptance that came late or holds changes. It counts from when it goes out (CISG 27).
     *
     * @param notice what we say
     */
    record GiveNotice(Notice notice) implements NegotiationDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.giveNotice(this);
        }

        @Override
        public String toString() {
            return Summary.of("GiveNotice").with("notice", notice).toString();
        }
    }

    /**
     * To confirm the agreed terms in writing. It is recorded once it has reached them.
     *
     * @param content the digest of the terms that it covers
     */
    record Confirm(Digest content) implements NegotiationDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirm(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirm").with("content", content).toString();
        }
    }

    /**
     * To sign the agreed terms.
     *
     * @param content the digest of the terms that it covers
     */
    record Sign(Digest content) implements NegotiationDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.sign(this);
        }

        @Override
        public String toString() {
            return Summary.of("Sign").with("content", content).toString();
        }
    }

    /**
     * To say it in the company's name, with the person who does. It is refused if his authority does not cover it; if he said it all the same,
     * it is kept and has no effect until the company ratifies it.
     *
     * @param who who says it
     * @param company in whose name, as the terms name it
     * @param word what he says
     */
    record SpeakFor(PersonRef who, String company, NegotiationDecision word) implements NegotiationDecision {
        /** Checks the name, and that it is a word that somebody says. */
        public SpeakFor {
            PlainText.checkName(company);
            NegotiationActs.checkWord(word);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.speakFor(this);
        }

        @Override
        public String toString() {
            return Summary.of("SpeakFor")
                    .with("who", who)
                    .with("company", company)
                    .with("word", word)
                    .toString();
        }
    }

    /**
     * To ratify what somebody said in our name who might not. It is told in writing that arrives at once.
     *
     * @param word the number of the word among those that were kept, counted from one
     * @param who who says so; he has to have the authority for that word himself
     */
    record Ratify(int word, PersonRef who) implements NegotiationDecision {
        /** Checks what it holds. */
        public Ratify {
            NegotiationActs.checkNumber(word);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ratify(this);
        }
    }
}
