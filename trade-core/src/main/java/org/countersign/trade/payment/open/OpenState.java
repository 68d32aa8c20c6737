package org.countersign.trade.payment.open;

import java.util.function.Function;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where an open account stands. What falls due needs no act: the file says what is overdue on a day. */
@Evolving
public sealed interface OpenState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unopened, ? extends A> unopened,
            Function<? super Open, ? extends A> open,
            Function<? super Reminded, ? extends A> reminded,
            Function<? super Disputed, ? extends A> disputed,
            Function<? super Stopped, ? extends A> stopped,
            Function<? super Clear, ? extends A> clear,
            Function<? super WrittenOff, ? extends A> writtenOff) {
        return this instanceof Unopened s
                ? unopened.apply(s)
                : this instanceof Open s
                        ? open.apply(s)
                        : this instanceof Reminded s
                                ? reminded.apply(s)
                                : this instanceof Disputed s
                                        ? disputed.apply(s)
                                        : this instanceof Stopped s
                                                ? stopped.apply(s)
                                                : this instanceof Clear s
                                                        ? clear.apply(s)
                                                        : writtenOff.apply((WrittenOff) this);
    }

    /** The buyer has no account with us. */
    record Unopened() implements OpenState {}

    /**
     * The buyer may be supplied up to his limit; what he owes may be due or not.
     *
     * @param file what is true whatever the state
     */
    record Open(OpenFile file) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("Open").with("file", file).toString();
        }
    }

    /**
     * We have reminded the buyer of something overdue, and it is still overdue.
     *
     * @param file what is true whatever the state
     */
    record Reminded(OpenFile file) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("Reminded").with("file", file).toString();
        }
    }

    /**
     * The buyer says that he does not owe part of it. The rest is owed as before.
     *
     * @param file what is true whatever the state
     */
    record Disputed(OpenFile file) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("Disputed").with("file", file).toString();
        }
    }

    /**
     * No more goods leave for this buyer until he has paid.
     *
     * @param file what is true whatever the state
     * @param why what we told him
     */
    record Stopped(OpenFile file, String why) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("Stopped").with("file", file).with("why", why).toString();
        }
    }

    /**
     * Everything that was invoiced is paid, set off or taken off as discount.
     *
     * @param file what is true whatever the state
     */
    record Clear(OpenFile file) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("Clear").with("file", file).toString();
        }
    }

    /**
     * We no longer pursue what is owed, and give no more credit; what comes all the same is counted.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record WrittenOff(OpenFile file, String why) implements OpenState {
        @Override
        public String toString() {
            return Summary.of("WrittenOff").with("file", file).with("why", why).toString();
        }
    }
}
