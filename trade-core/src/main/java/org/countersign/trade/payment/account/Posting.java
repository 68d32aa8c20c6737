package org.countersign.trade.payment.account;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** Something that changes what a buyer has paid. */
@Evolving
public sealed interface Posting {
    /** How postings are written. */
    Family<Posting> FAMILY = Postings.FAMILY;

    /** On which day. */
    LocalDate day();

    /** The paper behind it: the bank's advice, the credit note. */
    String reference();

    /** By how much the debt becomes less, if bank charges are borne like that; below zero if it becomes more. */
    Amount counts(Charges charges);

    /**
     * Money has arrived.
     *
     * @param day the day on which our bank credited it
     * @param reference the bank's advice
     * @param credited what our bank credited, above zero
     * @param takenByBuyersBank what the buyer's bank took out of the sum, if somebody said it took something
     * @param takenOnTheWay what other banks took out, our own included, if somebody said they took something
     */
    record Receipt(
            LocalDate day,
            String reference,
            Amount credited,
            Option<Amount> takenByBuyersBank,
            Option<Amount> takenOnTheWay)
            implements Posting {
        /** Checks reference, year and amounts. */
        public Receipt {
            Postings.check(day, reference, credited);
            takenByBuyersBank.forEach(taken -> Postings.check(day, reference, taken, credited));
            takenOnTheWay.forEach(taken -> Postings.check(day, reference, taken, credited));
        }

        /** A receipt from which nobody says that anything was taken. */
        public static Receipt of(LocalDate day, String reference, Amount credited) {
            return new Receipt(day, reference, credited, Option.none(), Option.none());
        }

        @Override
        public Amount counts(Charges charges) {
            Amount none = Amount.of(credited.currency(), 0);
            Amount buyers = charges == Charges.BEN ? takenByBuyersBank.getOrElse(none) : none;
            Amount others = charges == Charges.OUR ? none : takenOnTheWay.getOrElse(none);
            return credited.add(buyers).add(others);
        }

        @Override
        public String toString() {
            return Summary.of("Receipt")
                    .with("day", day)
                    .with("reference", reference)
                    .with("credited", credited)
                    .with("takenByBuyersBank", takenByBuyersBank)
                    .with("takenOnTheWay", takenOnTheWay)
                    .toString();
        }
    }

    /**
     * A claim of the buyer against us, which we accept, is set off against his debt. One that we do not accept is no posting.
     *
     * @param day from which day it counts
     * @param reference the credit note, or what else we accepted
     * @param amount above zero
     */
    record SetOff(LocalDate day, String reference, Amount amount) implements Posting {
        /** Checks reference, year and amount. */
        public SetOff {
            Postings.check(day, reference, amount);
        }

        @Override
        public Amount counts(Charges charges) {
            return amount;
        }

        @Override
        public String toString() {
            return Summary.of("SetOff")
                    .with("day", day)
                    .with("reference", reference)
                    .with("amount", amount)
                    .toString();
        }
    }

    /**
     * We paid money back.
     *
     * @param day the day on which it left our account
     * @param reference the bank's advice
     * @param amount above zero
     */
    record Refund(LocalDate day, String reference, Amount amount) implements Posting {
        /** Checks reference, year and amount. */
        public Refund {
            Postings.check(day, reference, amount);
        }

        @Override
        public Amount counts(Charges charges) {
            return amount.negate();
        }

        @Override
        public String toString() {
            return Summary.of("Refund")
                    .with("day", day)
                    .with("reference", reference)
                    .with("amount", amount)
                    .toString();
        }
    }
}
