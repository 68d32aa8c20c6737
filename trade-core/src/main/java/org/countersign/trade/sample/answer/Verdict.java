package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.Requirement;

/** What an answer says of one attribute. */
@Evolving
public sealed interface Verdict {
    /** How each kind is written. */
    Family<Verdict> FAMILY = VerdictShapes.FAMILY;

    /** One answer for each kind. */
    default <A> A fold(
            Function<? super Approved, ? extends A> approved,
            Function<? super Instructed, ? extends A> instructed,
            Function<? super Resubmit, ? extends A> resubmit,
            Function<? super Rejected, ? extends A> rejected,
            Function<? super Waived, ? extends A> waived) {
        return this instanceof Approved v
                ? approved.apply(v)
                : this instanceof Instructed v
                        ? instructed.apply(v)
                        : this instanceof Resubmit v
                                ? resubmit.apply(v)
                                : this instanceof Rejected v ? rejected.apply(v) : waived.apply((Waived) this);
    }

    /** Whether it says no to what was shown. */
    default boolean isAgainst() {
        return this instanceof Resubmit || this instanceof Rejected;
    }

    /** Approved as shown. */
    record Approved() implements Verdict {}

    /**
     * Approved with an instruction: not what was shown is confirmed, but the instructed value. Adopted, it makes the next revision; the first pieces
     * or the inspection prove it.
     *
     * @param words the instruction as he gave it
     * @param value what is required instead
     * @param proving what shows that it was made
     */
    record Instructed(String words, Requirement value, Proving proving) implements Verdict {
        /** Checks the words. */
        public Instructed {
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Instructed")
                    .with("words", words)
                    .with("value", value)
                    .with("proving", proving)
                    .toString();
        }
    }

    /**
     * To be corrected and shown again.
     *
     * @param words what is to be corrected, as he said it
     */
    record Resubmit(String words) implements Verdict {
        /** Checks the words. */
        public Resubmit {
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Resubmit").with("words", words).toString();
        }
    }

    /**
     * Rejected.
     *
     * @param words why, as he said it
     */
    record Rejected(String words) implements Verdict {
        /** Checks the words. */
        public Rejected {
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Rejected").with("words", words).toString();
        }
    }

    /**
     * He does not judge it and goes without.
     *
     * @param words why and how far, as he said it
     * @param until the last day on which that counts; none if he named none
     */
    record Waived(String words, Option<LocalDate> until) implements Verdict {
        /** Checks the words. */
        public Waived {
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Waived")
                    .with("words", words)
                    .with("until", until)
                    .toString();
        }
    }
}
