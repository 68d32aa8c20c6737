package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;

/** What the buyer of an inquiry says. */
@Evolving
public sealed interface InquiryReport extends Report {

    /** One answer for each kind of report. */
    <A> A fold(
            Function<? super Received, ? extends A> received,
            Function<? super Supplied, ? extends A> supplied,
            Function<? super Reminded, ? extends A> reminded,
            Function<? super Withdrew, ? extends A> withdrew);

    /**
     * His inquiry reached us, or a changed version of it.
     *
     * @param inquiry what he asks for
     */
    record Received(Inquiry inquiry) implements InquiryReport {
        @Override
        public <A> A fold(
                Function<? super Received, ? extends A> received,
                Function<? super Supplied, ? extends A> supplied,
                Function<? super Reminded, ? extends A> reminded,
                Function<? super Withdrew, ? extends A> withdrew) {
            return received.apply(this);
        }
    }

    /**
     * He supplied facts that the inquiry had left out, or changed some.
     *
     * @param facts at least one
     */
    record Supplied(Seq<Fact> facts) implements InquiryReport {
        /** Checks that there is a fact. */
        public Supplied {
            facts = Vector.ofAll(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("an answer must supply at least one fact");
            }
        }

        @Override
        public <A> A fold(
                Function<? super Received, ? extends A> received,
                Function<? super Supplied, ? extends A> supplied,
                Function<? super Reminded, ? extends A> reminded,
                Function<? super Withdrew, ? extends A> withdrew) {
            return supplied.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Supplied").with("facts", facts).toString();
        }
    }

    /**
     * He asked where our answer is, or showed in another way that he still wants one.
     *
     * @param words what he said
     */
    record Reminded(String words) implements InquiryReport {
        /** Checks the text. */
        public Reminded {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(
                Function<? super Received, ? extends A> received,
                Function<? super Supplied, ? extends A> supplied,
                Function<? super Reminded, ? extends A> reminded,
                Function<? super Withdrew, ? extends A> withdrew) {
            return reminded.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Reminded").with("words", words).toString();
        }
    }

    /**
     * He no longer wants an answer.
     *
     * @param words what he said
     */
    record Withdrew(String words) implements InquiryReport {
        /** Checks the text. */
        public Withdrew {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(
                Function<? super Received, ? extends A> received,
                Function<? super Supplied, ? extends A> supplied,
                Function<? super Reminded, ? extends A> reminded,
                Function<? super Withdrew, ? extends A> withdrew) {
            return withdrew.apply(this);
        }

        @Override
        public String toString() {
            return Summary.of("Withdrew").with("words", words).toString();
        }
    }
}
