package org.countersign.trade.sample.life;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where the work on a specification stands. Where each of its attributes stands follows from the file and is told by the passport. */
@Evolving
public sealed interface SampleState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unspecified, ? extends A> unspecified,
            Function<? super Specified, ? extends A> specified,
            Function<? super Submitted, ? extends A> submitted,
            Function<? super Producing, ? extends A> producing,
            Function<? super Held, ? extends A> held,
            Function<? super Closed, ? extends A> closed) {
        return this instanceof Unspecified s
                ? unspecified.apply(s)
                : this instanceof Specified s
                        ? specified.apply(s)
                        : this instanceof Submitted s
                                ? submitted.apply(s)
                                : this instanceof Producing s
                                        ? producing.apply(s)
                                        : this instanceof Held s ? held.apply(s) : closed.apply((Closed) this);
    }

    /** The file, once something was laid down. */
    default Option<SampleFile> known() {
        return fold(
                unspecified -> Option.none(),
                specified -> Option.some(specified.file()),
                submitted -> Option.some(submitted.file()),
                producing -> Option.some(producing.file()),
                held -> Option.some(held.file()),
                closed -> Option.some(closed.file()));
    }

    /** Nothing has been laid down. */
    record Unspecified() implements SampleState {}

    /**
     * It is laid down, and the buyer has seen nothing of it.
     *
     * @param file what is true whatever the state
     */
    record Specified(SampleFile file) implements SampleState {
        @Override
        public String toString() {
            return Summary.of("Specified").with("file", file).toString();
        }
    }

    /**
     * A sheet or a sample is with the buyer or on its way to him.
     *
     * @param file what is true whatever the state
     */
    record Submitted(SampleFile file) implements SampleState {
        @Override
        public String toString() {
            return Summary.of("Submitted").with("file", file).toString();
        }
    }

    /**
     * Production runs: what changes now costs somebody something.
     *
     * @param file what is true whatever the state
     */
    record Producing(SampleFile file) implements SampleState {
        @Override
        public String toString() {
            return Summary.of("Producing").with("file", file).toString();
        }
    }

    /**
     * Production stands still for a change.
     *
     * @param file what is true whatever the state
     * @param change the number of the change
     */
    record Held(SampleFile file, String change) implements SampleState {
        /** Checks the number. */
        public Held {
            PlainText.checkName(change);
        }

        @Override
        public String toString() {
            return Summary.of("Held").with("file", file).with("change", change).toString();
        }
    }

    /**
     * The file is closed; what is said afterwards is still kept, because a dispute comes late.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record Closed(SampleFile file, String why) implements SampleState {
        /** Checks what it holds. */
        public Closed {
            PlainText.check(why);
        }

        @Override
        public String toString() {
            return Summary.of("Closed").with("file", file).with("why", why).toString();
        }
    }
}
