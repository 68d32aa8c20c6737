package org.countersign.trade.payment.open;

import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.account.Posting;

/** What the buyer does, and what happens to the events on which payment depends. */
@Evolving
public sealed interface OpenReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A paid(Paid act);

        /** To this kind. */
        A happened(Happened act);

        /** To this kind. */
        A disputed(Disputed act);

        /** To this kind. */
        A disputeEnded(DisputeEnded act);
    }

    /**
     * The buyer has paid on an invoice.
     *
     * @param invoice its number
     * @param posting the receipt
     */
    record Paid(String invoice, Posting posting) implements OpenReport {
        /** Checks what it holds. */
        public Paid {
            PlainText.checkName(invoice);
            Postings.check(posting, true);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.paid(this);
        }

        @Override
        public String toString() {
            return Summary.of("Paid")
                    .with("invoice", invoice)
                    .with("posting", posting)
                    .toString();
        }
    }

    /**
     * An event has its day on which an instalment of an invoice depends, or another day than before.
     *
     * @param invoice its number
     * @param event what happened
     * @param day when
     */
    record Happened(String invoice, Trigger event, LocalDate day) implements OpenReport {
        /** Checks what it holds. */
        public Happened {
            PlainText.checkName(invoice);
            Objects.requireNonNull(Moment.on(day));
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.happened(this);
        }

        @Override
        public String toString() {
            return Summary.of("Happened")
                    .with("invoice", invoice)
                    .with("event", event)
                    .with("day", day)
                    .toString();
        }
    }

    /**
     * The buyer says that he does not owe part of an invoice, or another part than before.
     *
     * @param invoice its number
     * @param amount how much, above zero
     * @param why what he says
     */
    record Disputed(String invoice, Amount amount, String why) implements OpenReport {
        /** Checks what it holds. */
        public Disputed {
            PlainText.checkName(invoice);
            Amount.checkPayable(amount);
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.disputed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Disputed")
                    .with("invoice", invoice)
                    .with("amount", amount)
                    .with("why", why)
                    .toString();
        }
    }

    /**
     * The buyer no longer disputes what he owes.
     *
     * @param words what he said
     */
    record DisputeEnded(String words) implements OpenReport {
        /** Checks what it holds. */
        public DisputeEnded {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.disputeEnded(this);
        }

        @Override
        public String toString() {
            return Summary.of("DisputeEnded").with("words", words).toString();
        }
    }
}
