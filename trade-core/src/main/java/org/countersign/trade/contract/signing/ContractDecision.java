package org.countersign.trade.contract.signing;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Signature;

/** What we decide about a contract. */
@Evolving
public sealed interface ContractDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A confirm(Confirm act);

        /** To this kind. */
        A adopt(Adopt act);

        /** To this kind. */
        A draft(Draft act);

        /** To this kind. */
        A sign(Sign act);

        /** To this kind. */
        A send(Send act);

        /** To this kind. */
        A takeBack(TakeBack act);

        /** To this kind. */
        A decline(Decline act);

        /** To this kind. */
        A propose(Propose act);

        /** To this kind. */
        A agree(Agree act);

        /** To this kind. */
        A ratify(Ratify act);

        /** To this kind. */
        A declareEnd(DeclareEnd act);
    }

    /**
     * To send a letter that confirms agreed terms.
     *
     * @param letter the letter
     */
    record Confirm(ConfirmationLetter letter) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirm(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirm").with("letter", letter).toString();
        }
    }

    /** To stand by the terms that they wrote. */
    record Adopt() implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.adopt(this);
        }
    }

    /**
     * To draw up the contract, or to draw it up anew.
     *
     * @param contract the text
     */
    record Draft(Contract contract) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.draft(this);
        }

        @Override
        public String toString() {
            return Summary.of("Draft").with("contract", contract).toString();
        }
    }

    /**
     * To sign the text that lies with us.
     *
     * @param signature our signature
     */
    record Sign(Signature signature) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.sign(this);
        }

        @Override
        public String toString() {
            return Summary.of("Sign").with("signature", signature).toString();
        }
    }

    /**
     * To send them the text with our signature.
     *
     * @param answerBy until when we wait for theirs
     */
    record Send(Moment answerBy) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.send(this);
        }

        @Override
        public String toString() {
            return Summary.of("Send").with("answerBy", answerBy).toString();
        }
    }

    /** To take back our letter, our text or what we want to change. */
    record TakeBack() implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.takeBack(this);
        }
    }

    /**
     * To say no to their terms, their text or what they want to change.
     *
     * @param why the reason given
     */
    record Decline(String why) implements ContractDecision {
        /** Checks what it holds. */
        public Decline {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.decline(this);
        }

        @Override
        public String toString() {
            return Summary.of("Decline").with("why", why).toString();
        }
    }

    /**
     * To want to change the contract, or to end it.
     *
     * @param amendment what we want
     * @param assent who wants it, and how he says so
     */
    record Propose(Amendment amendment, Assent assent) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.propose(this);
        }

        @Override
        public String toString() {
            return Summary.of("Propose")
                    .with("amendment", amendment)
                    .with("assent", assent)
                    .toString();
        }
    }

    /**
     * To agree to what they want to change.
     *
     * @param amendment the digest of the change
     * @param assent who agrees, and how he says so
     */
    record Agree(Digest amendment, Assent assent) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.agree(this);
        }

        @Override
        public String toString() {
            return Summary.of("Agree")
                    .with("amendment", amendment)
                    .with("assent", assent)
                    .toString();
        }
    }

    /**
     * To ratify what was signed or said for us without authority.
     *
     * @param content the digest of what was signed or agreed
     * @param by who ratifies
     */
    record Ratify(Digest content, PersonRef by) implements ContractDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ratify(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ratify").with("content", content).with("by", by).toString();
        }
    }

    /**
     * To say that it has ended: performed, or avoided by notice.
     *
     * @param kind how; an agreed end is an amendment
     * @param words what we say
     */
    record DeclareEnd(EndKind kind, String words) implements ContractDecision {
        /** Checks what it holds. */
        public DeclareEnd {
            PlainText.check(words);
            ContractActs.checkDeclared(kind);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.declareEnd(this);
        }

        @Override
        public String toString() {
            return Summary.of("DeclareEnd")
                    .with("kind", kind)
                    .with("words", words)
                    .toString();
        }
    }
}
