package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAuthority;

/** What they say, what is shown, and time that passes. It happens when it reaches us. */
@Evolving
public sealed interface ContractReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A confirmed(Confirmed act);

        /** To this kind. */
        A deviated(Deviated act);

        /** To this kind. */
        A presented(Presented act);

        /** To this kind. */
        A countersigned(Countersigned act);

        /** To this kind. */
        A refused(Refused act);

        /** To this kind. */
        A amendmentProposed(AmendmentProposed act);

        /** To this kind. */
        A amendmentAgreed(AmendmentAgreed act);

        /** To this kind. */
        A relied(Relied act);

        /** To this kind. */
        A authorityShown(AuthorityShown act);

        /** To this kind. */
        A authorityEnded(AuthorityEnded act);

        /** To this kind. */
        A ratified(Ratified act);

        /** To this kind. */
        A endDeclared(EndDeclared act);

        /** To this kind. */
        A timePassed(TimePassed act);
    }

    /**
     * They confirm our letter.
     *
     * @param letter the digest of the letter
     */
    record Confirmed(Digest letter) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirmed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirmed").with("letter", letter).toString();
        }
    }

    /**
     * They write terms of their own: as an answer to our letter, or before we wrote one.
     *
     * @param terms their terms
     */
    record Deviated(Quotation terms) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.deviated(this);
        }

        @Override
        public String toString() {
            return Summary.of("Deviated").with("terms", terms).toString();
        }
    }

    /**
     * They put a text before us: one of their own, or ours with changes.
     *
     * @param contract the text
     * @param signature their signature over it, if they signed
     */
    record Presented(Contract contract, Option<Signature> signature) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.presented(this);
        }

        @Override
        public String toString() {
            return Summary.of("Presented")
                    .with("contract", contract)
                    .with("signature", signature)
                    .toString();
        }
    }

    /**
     * They sign a text that lies with them, or one of theirs that lies with us.
     *
     * @param signature their signature
     */
    record Countersigned(Signature signature) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.countersigned(this);
        }

        @Override
        public String toString() {
            return Summary.of("Countersigned").with("signature", signature).toString();
        }
    }

    /**
     * They say no: to our letter, our text, or a change that we want.
     *
     * @param why the reason given
     */
    record Refused(String why) implements ContractReport {
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

    /**
     * They want to change the contract, or to end it.
     *
     * @param amendment what they want
     * @param assent who wants it, and how he says so
     */
    record AmendmentProposed(Amendment amendment, Assent assent) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.amendmentProposed(this);
        }

        @Override
        public String toString() {
            return Summary.of("AmendmentProposed")
                    .with("amendment", amendment)
                    .with("assent", assent)
                    .toString();
        }
    }

    /**
     * They agree to what we want to change.
     *
     * @param amendment the digest of the change
     * @param assent who agrees, and how he says so
     */
    record AmendmentAgreed(Digest amendment, Assent assent) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.amendmentAgreed(this);
        }

        @Override
        public String toString() {
            return Summary.of("AmendmentAgreed")
                    .with("amendment", amendment)
                    .with("assent", assent)
                    .toString();
        }
    }

    /**
     * One side acted on a change that was agreed without the form, and the other let it (CISG 29(2)).
     *
     * @param conduct what was done
     */
    record Relied(String conduct) implements ContractReport {
        /** Checks what it holds. */
        public Relied {
            PlainText.check(conduct);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.relied(this);
        }

        @Override
        public String toString() {
            return Summary.of("Relied").with("conduct", conduct).toString();
        }
    }

    /**
     * It is shown that somebody may bind one of the companies.
     *
     * @param authority by which acts, up to how much, when
     */
    record AuthorityShown(BindingAuthority authority) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.authorityShown(this);
        }

        @Override
        public String toString() {
            return Summary.of("AuthorityShown").with("authority", authority).toString();
        }
    }

    /**
     * Whatever somebody might do for a company, from now on he may not.
     *
     * @param company the legal name of the company
     * @param person the identifier of the person
     */
    record AuthorityEnded(String company, String person) implements ContractReport {
        /** Checks what it holds. */
        public AuthorityEnded {
            PlainText.checkName(company);
            PlainText.checkName(person);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.authorityEnded(this);
        }

        @Override
        public String toString() {
            return Summary.of("AuthorityEnded")
                    .with("company", company)
                    .with("person", person)
                    .toString();
        }
    }

    /**
     * They ratify what was signed or said for them without authority.
     *
     * @param content the digest of what was signed or agreed
     * @param by who ratifies
     */
    record Ratified(Digest content, PersonRef by) implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ratified(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ratified")
                    .with("content", content)
                    .with("by", by)
                    .toString();
        }
    }

    /**
     * They say that it has ended: performed, or avoided by notice.
     *
     * @param kind how; an agreed end is an amendment
     * @param words what they say
     */
    record EndDeclared(EndKind kind, String words) implements ContractReport {
        /** Checks what it holds. */
        public EndDeclared {
            PlainText.check(words);
            ContractActs.checkDeclared(kind);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.endDeclared(this);
        }

        @Override
        public String toString() {
            return Summary.of("EndDeclared")
                    .with("kind", kind)
                    .with("words", words)
                    .toString();
        }
    }

    /** Somebody looked, and nothing more had come. */
    record TimePassed() implements ContractReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.timePassed(this);
        }
    }
}
