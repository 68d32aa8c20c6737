package org.countersign.trade.catalogue;

import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Where a listing stands. */
@Evolving
public sealed interface ListingState {

    /** One answer for each state, in the order of a typical life. */
    default <A> A fold(
            Function<? super Unwritten, ? extends A> unwritten,
            Function<? super Draft, ? extends A> draft,
            Function<? super Published, ? extends A> published,
            Function<? super Shown, ? extends A> shown,
            Function<? super Withdrawn, ? extends A> withdrawn) {
        return this instanceof Unwritten s
                ? unwritten.apply(s)
                : this instanceof Draft s
                        ? draft.apply(s)
                        : this instanceof Published s
                                ? published.apply(s)
                                : this instanceof Shown s ? shown.apply(s) : withdrawn.apply((Withdrawn) this);
    }

    /** Nothing has been written. */
    record Unwritten() implements ListingState {}

    /**
     * Only we can see it.
     *
     * @param file what is true whatever the state
     */
    record Draft(ListingFile file) implements ListingState {
        @Override
        public String toString() {
            return Summary.of("Draft").with("file", file).toString();
        }
    }

    /**
     * Everybody can see it.
     *
     * @param file what is true whatever the state
     */
    record Published(ListingFile file) implements ListingState {
        @Override
        public String toString() {
            return Summary.of("Published").with("file", file).toString();
        }
    }

    /**
     * Everybody sees it first.
     *
     * @param file what is true whatever the state
     */
    record Shown(ListingFile file) implements ListingState {
        @Override
        public String toString() {
            return Summary.of("Shown").with("file", file).toString();
        }
    }

    /**
     * Nobody can see it any more; what was ordered from it before is not touched by that.
     *
     * @param file what is true whatever the state
     * @param why what we noted
     */
    record Withdrawn(ListingFile file, String why) implements ListingState {
        /** Checks what it holds. */
        public Withdrawn {
            PlainText.check(why);
        }

        @Override
        public String toString() {
            return Summary.of("Withdrawn").with("file", file).with("why", why).toString();
        }
    }
}
