package org.countersign.trade.sample.life;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.spec.AttributeRef;

/** What the buyer and the world tell us about a specification and its samples. */
@Evolving
public sealed interface SampleReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A handled(Handled act);

        /** To this kind. */
        A answered(Answered act);

        /** To this kind. */
        A proposed(Proposed act);

        /** To this kind. */
        A agreed(Agreed act);

        /** To this kind. */
        A declined(Declined act);

        /** To this kind. */
        A began(Began act);

        /** To this kind. */
        A proved(Proved act);
    }

    /**
     * Something happened to a copy of a sample that is not in our hands.
     *
     * @param step what happened
     */
    record Handled(CustodyStep step) implements SampleReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.handled(this);
        }

        @Override
        public String toString() {
            return Summary.of("Handled").with("step", step).toString();
        }
    }

    /**
     * Somebody said something to what was put to the buyer.
     *
     * @param answer what he said, as we read it
     */
    record Answered(SampleAnswer answer) implements SampleReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.answered(this);
        }

        @Override
        public String toString() {
            return Summary.of("Answered").with("answer", answer).toString();
        }
    }

    /**
     * The buyer wants a change.
     *
     * @param request what he wants
     */
    record Proposed(ChangeRequest request) implements SampleReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.proposed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Proposed").with("request", request).toString();
        }
    }

    /**
     * The buyer says yes to a change that we asked for.
     *
     * @param change its number
     * @param content the digest of exactly what he agrees to
     * @param statement his yes
     */
    record Agreed(String change, Digest content, Statement statement) implements SampleReport {
        /** Checks what it holds. */
        public Agreed {
            PlainText.checkName(change);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.agreed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Agreed")
                    .with("change", change)
                    .with("content", content)
                    .with("statement", statement)
                    .toString();
        }
    }

    /**
     * The buyer does not want a change, or no longer.
     *
     * @param change its number
     * @param words what he said
     */
    record Declined(String change, String words) implements SampleReport {
        /** Checks what it holds. */
        public Declined {
            PlainText.checkName(change);
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.declined(this);
        }

        @Override
        public String toString() {
            return Summary.of("Declined")
                    .with("change", change)
                    .with("words", words)
                    .toString();
        }
    }

    /**
     * Production began.
     *
     * @param order the number of the order or of its release
     */
    record Began(String order) implements SampleReport {
        /** Checks what it holds. */
        public Began {
            PlainText.checkName(order);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.began(this);
        }

        @Override
        public String toString() {
            return Summary.of("Began").with("order", order).toString();
        }
    }

    /**
     * First pieces or an inspection show a content as required.
     *
     * @param of the content
     * @param proving what shows it
     * @param reference the number of the report or of the pieces
     */
    record Proved(AttributeRef of, Proving proving, String reference) implements SampleReport {
        /** Checks what it holds. */
        public Proved {
            PlainText.checkName(reference);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.proved(this);
        }

        @Override
        public String toString() {
            return Summary.of("Proved")
                    .with("of", of)
                    .with("proving", proving)
                    .with("reference", reference)
                    .toString();
        }
    }
}
