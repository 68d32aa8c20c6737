package org.countersign.trade.payment.handover;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** Where goods stand that the buyer pays for where he gets them: where they are, and where the money is. */
@Evolving
public sealed interface HandoverState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Planned, ? extends A> planned,
            Function<? super OnTheWay, ? extends A> onTheWay,
            Function<? super Arrived, ? extends A> arrived,
            Function<? super Paid, ? extends A> paid,
            Function<? super Unremitted, ? extends A> unremitted,
            Function<? super Arrear, ? extends A> arrear,
            Function<? super Refused, ? extends A> refused,
            Function<? super ComingBack, ? extends A> comingBack,
            Function<? super Claimed, ? extends A> claimed,
            Function<? super Settled, ? extends A> settled,
            Function<? super Back, ? extends A> back,
            Function<? super WrittenOff, ? extends A> writtenOff) {
        return this.<A>early(planned, onTheWay, arrived, paid, unremitted, arrear)
                .getOrElse(() -> this.<A>late(refused, comingBack, claimed, settled, back, writtenOff));
    }

    private <A> Option<A> early(
            Function<? super Planned, ? extends A> planned,
            Function<? super OnTheWay, ? extends A> onTheWay,
            Function<? super Arrived, ? extends A> arrived,
            Function<? super Paid, ? extends A> paid,
            Function<? super Unremitted, ? extends A> unremitted,
            Function<? super Arrear, ? extends A> arrear) {
        return this instanceof Planned s
                ? Option.some(planned.apply(s))
                : this instanceof OnTheWay s
                        ? Option.some(onTheWay.apply(s))
                        : this instanceof Arrived s
                                ? Option.some(arrived.apply(s))
                                : this instanceof Paid s
                                        ? Option.some(paid.apply(s))
                                        : this instanceof Unremitted s
                                                ? Option.some(unremitted.apply(s))
                                                : this instanceof Arrear s
                                                        ? Option.some(arrear.apply(s))
                                                        : Option.none();
    }

    private <A> A late(
            Function<? super Refused, ? extends A> refused,
            Function<? super ComingBack, ? extends A> comingBack,
            Function<? super Claimed, ? extends A> claimed,
            Function<? super Settled, ? extends A> settled,
            Function<? super Back, ? extends A> back,
            Function<? super WrittenOff, ? extends A> writtenOff) {
        return this instanceof Refused s
                ? refused.apply(s)
                : this instanceof ComingBack s
                        ? comingBack.apply(s)
                        : this instanceof Claimed s
                                ? claimed.apply(s)
                                : this instanceof Settled s
                                        ? settled.apply(s)
                                        : this instanceof Back s ? back.apply(s) : writtenOff.apply((WrittenOff) this);
    }

    /** No carrier has the goods. */
    record Planned() implements HandoverState {}

    /**
     * The carrier has the goods and is on his way to the buyer.
     *
     * @param file what is true whatever the state
     */
    record OnTheWay(HandoverFile file) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("OnTheWay").with("file", file).toString();
        }
    }

    /**
     * The goods are at the buyer's door, still loaded, and not paid in full.
     *
     * @param file what is true whatever the state
     * @param arrived when
     */
    record Arrived(HandoverFile file, Moment arrived) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Arrived")
                    .with("file", file)
                    .with("arrived", arrived)
                    .toString();
        }
    }

    /**
     * The buyer has paid in full, and the goods are still loaded.
     *
     * @param file what is true whatever the state
     * @param paid when he had paid all
     */
    record Paid(HandoverFile file, Moment paid) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Paid").with("file", file).with("paid", paid).toString();
        }
    }

    /**
     * The buyer has the goods and has paid; the carrier holds our money.
     *
     * @param file what is true whatever the state
     * @param remitBy until when he has time, if that is agreed
     */
    record Unremitted(HandoverFile file, Option<Moment> remitBy) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Unremitted")
                    .with("file", file)
                    .with("remitBy", remitBy)
                    .toString();
        }
    }

    /**
     * The buyer has the goods and has not paid for them in full. The file says of whom we may ask the money.
     *
     * @param file what is true whatever the state
     * @param unloaded when he got them
     */
    record Arrear(HandoverFile file, Moment unloaded) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Arrear")
                    .with("file", file)
                    .with("unloaded", unloaded)
                    .toString();
        }
    }

    /**
     * The buyer does not take the goods, and they wait for our order.
     *
     * @param file what is true whatever the state
     * @param why what he said
     */
    record Refused(HandoverFile file, String why) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Refused").with("file", file).with("why", why).toString();
        }
    }

    /**
     * The goods are on their way back to us.
     *
     * @param file what is true whatever the state
     */
    record ComingBack(HandoverFile file) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("ComingBack").with("file", file).toString();
        }
    }

    /**
     * The carrier's time is over, and we have claimed what he holds.
     *
     * @param file what is true whatever the state
     * @param claimed when
     */
    record Claimed(HandoverFile file, Moment claimed) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Claimed")
                    .with("file", file)
                    .with("claimed", claimed)
                    .toString();
        }
    }

    /**
     * The buyer has the goods, and all the money is here, less what the carrier kept.
     *
     * @param file what is true whatever the state
     */
    record Settled(HandoverFile file) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Settled").with("file", file).toString();
        }
    }

    /**
     * The goods are back with us, and the consignment is over. What the buyer has paid he may ask back.
     *
     * @param file what is true whatever the state
     * @param charged what the carrier charged for both ways, if he has said so
     */
    record Back(HandoverFile file, Option<Amount> charged) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("Back")
                    .with("file", file)
                    .with("charged", charged)
                    .toString();
        }
    }

    /**
     * We no longer pursue what is owed; what comes all the same is counted.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record WrittenOff(HandoverFile file, String why) implements HandoverState {
        @Override
        public String toString() {
            return Summary.of("WrittenOff").with("file", file).with("why", why).toString();
        }
    }
}
