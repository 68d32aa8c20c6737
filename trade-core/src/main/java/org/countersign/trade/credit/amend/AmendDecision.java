package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide as the beneficiary of a credit. */
@Evolving
public sealed interface AmendDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A accept(Accept act);

        /** To this kind. */
        A acceptPart(AcceptPart act);

        /** To this kind. */
        A reject(Reject act);

        /** To this kind. */
        A present(Present act);

        /** To this kind. */
        A transfer(TransferTo act);
    }

    /**
     * To accept the whole of an amendment.
     *
     * @param number its number
     */
    record Accept(int number) implements AmendDecision {
        /** Checks the number. */
        public Accept {
            check(number);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.accept(this);
        }

        @Override
        public String toString() {
            return Summary.of("Accept").with("number", number).toString();
        }
    }

    /**
     * To accept a part of an amendment, which rejects it (UCP 600 art. 10 e).
     *
     * @param number its number
     * @param words what we wrote
     */
    record AcceptPart(int number, String words) implements AmendDecision {
        /** Checks what it holds. */
        public AcceptPart {
            check(number);
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.acceptPart(this);
        }

        @Override
        public String toString() {
            return Summary.of("AcceptPart")
                    .with("number", number)
                    .with("words", words)
                    .toString();
        }
    }

    /**
     * To reject an amendment.
     *
     * @param number its number
     */
    record Reject(int number) implements AmendDecision {
        /** Checks the number. */
        public Reject {
            check(number);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.reject(this);
        }

        @Override
        public String toString() {
            return Summary.of("Reject").with("number", number).toString();
        }
    }

    /**
     * To present documents. Those that comply with the credit as an open amendment would make it accept that amendment (art. 10 c).
     *
     * @param fits the numbers of the open amendments with whose terms they comply, in the order of their advice
     */
    record Present(Seq<Integer> fits) implements AmendDecision {
        /** Keeps the numbers in a vector of our own, each once. */
        public Present {
            fits = Vector.ofAll(fits);
            fits.forEach(AmendDecision::check);
            if (fits.distinct().size() != fits.size()) {
                throw new IllegalArgumentException(
                        "numbers of amendments must be named once: `" + PlainText.shown(fits.mkString(", ")) + "`");
            }
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.present(this);
        }

        @Override
        public String toString() {
            return Summary.of("Present").with("fits", fits).toString();
        }
    }

    /**
     * To have the credit transferred to second beneficiaries (art. 38).
     *
     * @param transfer what each of them gets
     */
    record TransferTo(Transfer transfer) implements AmendDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.transfer(this);
        }

        @Override
        public String toString() {
            return Summary.of("TransferTo").with("transfer", transfer).toString();
        }
    }

    /** Amendments are numbered from one. */
    static void check(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("amendments are numbered from 1: `" + number + "`");
        }
    }
}
