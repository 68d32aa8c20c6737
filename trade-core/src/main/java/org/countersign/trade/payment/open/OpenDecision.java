package org.countersign.trade.payment.open;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;

/** What we decide about an open account. */
@Evolving
public sealed interface OpenDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A grantCredit(GrantCredit act);

        /** To this kind. */
        A invoice(Invoice act);

        /** To this kind. */
        A remind(Remind act);

        /** To this kind. */
        A stopShipments(StopShipments act);

        /** To this kind. */
        A resumeShipments(ResumeShipments act);

        /** To this kind. */
        A credit(Credit act);

        /** To this kind. */
        A writeOff(WriteOff act);
    }

    /**
     * To supply a buyer on open account.
     *
     * @param terms how much he may owe, and how late
     */
    record GrantCredit(OpenTerms terms) implements OpenDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.grantCredit(this);
        }

        @Override
        public String toString() {
            return Summary.of("GrantCredit").with("terms", terms).toString();
        }
    }

    /**
     * To send goods and an invoice that is paid later.
     *
     * @param account the invoice with its plan of payment
     */
    record Invoice(Account account) implements OpenDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.invoice(this);
        }

        @Override
        public String toString() {
            return Summary.of("Invoice").with("account", account).toString();
        }
    }

    /**
     * To remind the buyer of what is overdue.
     *
     * @param words what we write
     */
    record Remind(String words) implements OpenDecision {
        /** Checks what it holds. */
        public Remind {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.remind(this);
        }

        @Override
        public String toString() {
            return Summary.of("Remind").with("words", words).toString();
        }
    }

    /**
     * To send no more goods until he has paid.
     *
     * @param why what we tell him
     */
    record StopShipments(String why) implements OpenDecision {
        /** Checks what it holds. */
        public StopShipments {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.stopShipments(this);
        }

        @Override
        public String toString() {
            return Summary.of("StopShipments").with("why", why).toString();
        }
    }

    /** To supply him again. */
    record ResumeShipments() implements OpenDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.resumeShipments(this);
        }
    }

    /**
     * To accept a claim of the buyer against an invoice, or to pay money back.
     *
     * @param invoice its number
     * @param posting the set-off or refund
     */
    record Credit(String invoice, Posting posting) implements OpenDecision {
        /** Checks what it holds. */
        public Credit {
            PlainText.checkName(invoice);
            Postings.check(posting, false);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.credit(this);
        }

        @Override
        public String toString() {
            return Summary.of("Credit")
                    .with("invoice", invoice)
                    .with("posting", posting)
                    .toString();
        }
    }

    /**
     * To pursue no longer what is owed.
     *
     * @param why what we note
     */
    record WriteOff(String why) implements OpenDecision {
        /** Checks what it holds. */
        public WriteOff {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.writeOff(this);
        }

        @Override
        public String toString() {
            return Summary.of("WriteOff").with("why", why).toString();
        }
    }
}
