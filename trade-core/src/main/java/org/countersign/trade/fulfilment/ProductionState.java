package org.countersign.trade.fulfilment;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where a production stands. */
@Evolving
public sealed interface ProductionState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unplanned, ? extends A> unplanned,
            Function<? super Held, ? extends A> held,
            Function<? super Released, ? extends A> released,
            Function<? super Running, ? extends A> running,
            Function<? super Stopped, ? extends A> stopped,
            Function<? super Finished, ? extends A> finished,
            Function<? super Cancelled, ? extends A> cancelled) {
        return this instanceof Unplanned s
                ? unplanned.apply(s)
                : this instanceof Held s
                        ? held.apply(s)
                        : this instanceof Released s
                                ? released.apply(s)
                                : this instanceof Running s
                                        ? running.apply(s)
                                        : this instanceof Stopped s
                                                ? stopped.apply(s)
                                                : this instanceof Finished s
                                                        ? finished.apply(s)
                                                        : cancelled.apply((Cancelled) this);
    }

    /** Nobody has planned it. */
    record Unplanned() implements ProductionState {}

    /**
     * It is planned and waits for its release.
     *
     * @param file what is true whatever the state
     */
    record Held(ProductionFile file) implements ProductionState {
        @Override
        public String toString() {
            return Summary.of("Held").with("file", file).toString();
        }
    }

    /**
     * It may start.
     *
     * @param file what is true whatever the state
     * @param since when it was released
     * @param gate the open gate through which it went; none if it was released although the gate was closed
     */
    record Released(ProductionFile file, Moment since, Option<Gate.Open> gate) implements ProductionState {
        @Override
        public String toString() {
            return Summary.of("Released")
                    .with("file", file)
                    .with("since", since)
                    .with("gate", gate)
                    .toString();
        }
    }

    /**
     * Goods are being made.
     *
     * @param file what is true whatever the state
     * @param since when it started
     */
    record Running(ProductionFile file, Moment since) implements ProductionState {
        @Override
        public String toString() {
            return Summary.of("Running").with("file", file).with("since", since).toString();
        }
    }

    /**
     * We have stopped it; what is made is made, and it waits for another release.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record Stopped(ProductionFile file, String why) implements ProductionState {
        /** Checks what it holds. */
        public Stopped {
            PlainText.check(why);
        }

        @Override
        public String toString() {
            return Summary.of("Stopped").with("file", file).with("why", why).toString();
        }
    }

    /**
     * All of it is made.
     *
     * @param file what is true whatever the state
     */
    record Finished(ProductionFile file) implements ProductionState {
        @Override
        public String toString() {
            return Summary.of("Finished").with("file", file).toString();
        }
    }

    /**
     * It is called off.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record Cancelled(ProductionFile file, String why) implements ProductionState {
        /** Checks what it holds. */
        public Cancelled {
            PlainText.check(why);
        }

        @Override
        public String toString() {
            return Summary.of("Cancelled").with("file", file).with("why", why).toString();
        }
    }
}
