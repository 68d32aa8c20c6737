package org.countersign.trade.payment.escrow;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** Where an order in escrow stands: what each side has done, and what is decided about the money that a third party holds. */
@Evolving
public sealed interface EscrowState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unordered, ? extends A> unordered,
            Function<? super Ordered, ? extends A> ordered,
            Function<? super Confirmed, ? extends A> confirmed,
            Function<? super Funded, ? extends A> funded,
            Function<? super Shipped, ? extends A> shipped,
            Function<? super Delivered, ? extends A> delivered,
            Function<? super Disputed, ? extends A> disputed,
            Function<? super Returning, ? extends A> returning,
            Function<? super Closing, ? extends A> closing,
            Function<? super Closed, ? extends A> closed,
            Function<? super Cancelled, ? extends A> cancelled) {
        return this.<A>early(unordered, ordered, confirmed, funded, shipped, delivered)
                .getOrElse(() -> this.<A>late(disputed, returning, closing, closed, cancelled));
    }

    private <A> Option<A> early(
            Function<? super Unordered, ? extends A> unordered,
            Function<? super Ordered, ? extends A> ordered,
            Function<? super Confirmed, ? extends A> confirmed,
            Function<? super Funded, ? extends A> funded,
            Function<? super Shipped, ? extends A> shipped,
            Function<? super Delivered, ? extends A> delivered) {
        return this instanceof Unordered s
                ? Option.some(unordered.apply(s))
                : this instanceof Ordered s
                        ? Option.some(ordered.apply(s))
                        : this instanceof Confirmed s
                                ? Option.some(confirmed.apply(s))
                                : this instanceof Funded s
                                        ? Option.some(funded.apply(s))
                                        : this instanceof Shipped s
                                                ? Option.some(shipped.apply(s))
                                                : this instanceof Delivered s
                                                        ? Option.some(delivered.apply(s))
                                                        : Option.none();
    }

    private <A> A late(
            Function<? super Disputed, ? extends A> disputed,
            Function<? super Returning, ? extends A> returning,
            Function<? super Closing, ? extends A> closing,
            Function<? super Closed, ? extends A> closed,
            Function<? super Cancelled, ? extends A> cancelled) {
        return this instanceof Disputed s
                ? disputed.apply(s)
                : this instanceof Returning s
                        ? returning.apply(s)
                        : this instanceof Closing s
                                ? closing.apply(s)
                                : this instanceof Closed s ? closed.apply(s) : cancelled.apply((Cancelled) this);
    }

    /** Nobody has ordered. */
    record Unordered() implements EscrowState {}

    /**
     * The buyer has ordered: an offer that we have not accepted. He may have paid to the holder already.
     *
     * @param file what is true whatever the state
     */
    record Ordered(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Ordered").with("file", file).toString();
        }
    }

    /**
     * We have confirmed the order, and the holder does not have all the money yet.
     *
     * @param file what is true whatever the state
     */
    record Confirmed(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Confirmed").with("file", file).toString();
        }
    }

    /**
     * The holder has all the money, and the goods have not left. The next step is ours.
     *
     * @param file what is true whatever the state
     */
    record Funded(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Funded").with("file", file).toString();
        }
    }

    /**
     * The goods are on their way to the buyer.
     *
     * @param file what is true whatever the state
     */
    record Shipped(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Shipped").with("file", file).toString();
        }
    }

    /**
     * The buyer has the goods and may look at them and object.
     *
     * @param file what is true whatever the state
     * @param delivered when he got them
     * @param until until when he may object; none if that lies beyond the year 9999
     */
    record Delivered(EscrowFile file, Moment delivered, Option<Moment> until) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Delivered")
                    .with("file", file)
                    .with("delivered", delivered)
                    .with("until", until)
                    .toString();
        }
    }

    /**
     * The buyer objects, and the money that he claims stays where it is.
     *
     * @param file what is true whatever the state
     * @param claimed what he wants back
     * @param why what he says
     * @param delivered when he got the goods, if he did
     * @param answered whether we have answered him
     */
    record Disputed(EscrowFile file, Amount claimed, String why, Option<Moment> delivered, boolean answered)
            implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Disputed")
                    .with("file", file)
                    .with("claimed", claimed)
                    .with("why", why)
                    .with("delivered", delivered)
                    .with("answered", answered)
                    .toString();
        }
    }

    /**
     * Money goes back to the buyer once the goods have come back.
     *
     * @param file what is true whatever the state
     * @param refund how much
     */
    record Returning(EscrowFile file, Amount refund) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Returning")
                    .with("file", file)
                    .with("refund", refund)
                    .toString();
        }
    }

    /**
     * It is clear whose the money is, and the holder has not paid out all of it.
     *
     * @param file what is true whatever the state
     */
    record Closing(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Closing").with("file", file).toString();
        }
    }

    /**
     * All the money is paid out.
     *
     * @param file what is true whatever the state
     */
    record Closed(EscrowFile file) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Closed").with("file", file).toString();
        }
    }

    /**
     * The order came to nothing before anything was paid.
     *
     * @param order what was ordered
     * @param why what was said
     */
    record Cancelled(EscrowOrder order, String why) implements EscrowState {
        @Override
        public String toString() {
            return Summary.of("Cancelled").with("order", order).with("why", why).toString();
        }
    }
}
