package org.countersign.trade.credit.amend;

import java.util.function.Function;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where a credit stands with its beneficiary. That it expires needs no act: its date says so. */
@Evolving
public sealed interface AmendState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unadvised, ? extends A> unadvised,
            Function<? super InForce, ? extends A> inForce,
            Function<? super Amending, ? extends A> amending,
            Function<? super Transferred, ? extends A> transferred) {
        return this instanceof Unadvised s
                ? unadvised.apply(s)
                : this instanceof InForce s
                        ? inForce.apply(s)
                        : this instanceof Amending s ? amending.apply(s) : transferred.apply((Transferred) this);
    }

    /** No credit has been advised. */
    record Unadvised() implements AmendState {}

    /**
     * The credit has its terms, and no amendment waits for our answer.
     *
     * @param file the credit and its amendments
     */
    record InForce(CreditFile file) implements AmendState {
        @Override
        public String toString() {
            return Summary.of("InForce").with("file", file).toString();
        }
    }

    /**
     * An amendment waits for our answer; until then the terms before it hold for us.
     *
     * @param file the credit and its amendments
     */
    record Amending(CreditFile file) implements AmendState {
        @Override
        public String toString() {
            return Summary.of("Amending").with("file", file).toString();
        }
    }

    /**
     * Second beneficiaries may draw on it; amendments may still be advised to us and answered.
     *
     * @param file the credit and its amendments
     * @param transfer what each of them got
     */
    record Transferred(CreditFile file, Transfer transfer) implements AmendState {
        @Override
        public String toString() {
            return Summary.of("Transferred")
                    .with("file", file)
                    .with("transfer", transfer)
                    .toString();
        }
    }
}
