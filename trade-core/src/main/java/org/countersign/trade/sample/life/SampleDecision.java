package org.countersign.trade.sample.life;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleSpecification;

/** What we decide about a specification and its samples. */
@Evolving
public sealed interface SampleDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A specify(Specify act);

        /** To this kind. */
        A revise(Revise act);

        /** To this kind. */
        A prepare(Prepare act);

        /** To this kind. */
        A handle(Handle act);

        /** To this kind. */
        A ask(Ask act);

        /** To this kind. */
        A adopt(Adopt act);

        /** To this kind. */
        A carry(Carry act);

        /** To this kind. */
        A deem(Deem act);

        /** To this kind. */
        A propose(Propose act);

        /** To this kind. */
        A agree(Agree act);

        /** To this kind. */
        A decline(Decline act);

        /** To this kind. */
        A hold(Hold act);

        /** To this kind. */
        A resume(Resume act);

        /** To this kind. */
        A close(Close act);
    }

    /**
     * To lay down what the thing has to be, and what the parties agreed about approving it.
     *
     * @param specification the specification
     * @param terms what was agreed
     */
    record Specify(SampleSpecification specification, SampleTerms terms) implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.specify(this);
        }

        @Override
        public String toString() {
            return Summary.of("Specify")
                    .with("specification", specification)
                    .with("terms", terms)
                    .toString();
        }
    }

    /**
     * To lay down a new revision of one attribute.
     *
     * @param content the new revision
     * @param why what we note
     */
    record Revise(AttributeContent content, String why) implements SampleDecision {
        /** Checks what it holds. */
        public Revise {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.revise(this);
        }

        @Override
        public String toString() {
            return Summary.of("Revise")
                    .with("content", content)
                    .with("why", why)
                    .toString();
        }
    }

    /**
     * To make a sample.
     *
     * @param sample the sample
     */
    record Prepare(PreparedSample sample) implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.prepare(this);
        }

        @Override
        public String toString() {
            return Summary.of("Prepare").with("sample", sample).toString();
        }
    }

    /**
     * To photograph, seal, send, keep or destroy a copy.
     *
     * @param step what we do with it
     */
    record Handle(CustodyStep step) implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.handle(this);
        }

        @Override
        public String toString() {
            return Summary.of("Handle").with("step", step).toString();
        }
    }

    /**
     * To put a sheet to the buyer: a request, or a recap of a call.
     *
     * @param sheet the sheet
     */
    record Ask(ConfirmationSheet sheet) implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ask(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ask").with("sheet", sheet).toString();
        }
    }

    /**
     * To make the value that the buyer instructed the next revision.
     *
     * @param statement the number of the statement with the instruction
     * @param content the revision that it makes
     */
    record Adopt(String statement, AttributeContent content) implements SampleDecision {
        /** Checks what it holds. */
        public Adopt {
            PlainText.checkName(statement);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.adopt(this);
        }

        @Override
        public String toString() {
            return Summary.of("Adopt")
                    .with("statement", statement)
                    .with("content", content)
                    .toString();
        }
    }

    /**
     * To take the confirmation of an earlier revision to count for the present one, which requires the same.
     *
     * @param from the revision that was confirmed
     * @param why the reason
     */
    record Carry(AttributeRef from, String why) implements SampleDecision {
        /** Checks what it holds. */
        public Carry {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.carry(this);
        }

        @Override
        public String toString() {
            return Summary.of("Carry").with("from", from).with("why", why).toString();
        }
    }

    /**
     * To rely on a clause that makes silence an approval.
     *
     * @param sheet the number of the sheet that nobody answered
     */
    record Deem(String sheet) implements SampleDecision {
        /** Checks what it holds. */
        public Deem {
            PlainText.checkName(sheet);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.deem(this);
        }

        @Override
        public String toString() {
            return Summary.of("Deem").with("sheet", sheet).toString();
        }
    }

    /**
     * To ask the buyer for a change.
     *
     * @param request what we want
     */
    record Propose(ChangeRequest request) implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.propose(this);
        }

        @Override
        public String toString() {
            return Summary.of("Propose").with("request", request).toString();
        }
    }

    /**
     * To say yes to a change that the buyer wants.
     *
     * @param change its number
     * @param content the digest of exactly what we agree to
     */
    record Agree(String change, Digest content) implements SampleDecision {
        /** Checks what it holds. */
        public Agree {
            PlainText.checkName(change);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.agree(this);
        }

        @Override
        public String toString() {
            return Summary.of("Agree")
                    .with("change", change)
                    .with("content", content)
                    .toString();
        }
    }

    /**
     * To say no to a change, or to take back our own.
     *
     * @param change its number
     * @param why what we say
     */
    record Decline(String change, String why) implements SampleDecision {
        /** Checks what it holds. */
        public Decline {
            PlainText.checkName(change);
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.decline(this);
        }

        @Override
        public String toString() {
            return Summary.of("Decline").with("change", change).with("why", why).toString();
        }
    }

    /**
     * To let production stand still for a change.
     *
     * @param change its number
     */
    record Hold(String change) implements SampleDecision {
        /** Checks what it holds. */
        public Hold {
            PlainText.checkName(change);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.hold(this);
        }

        @Override
        public String toString() {
            return Summary.of("Hold").with("change", change).toString();
        }
    }

    /** To let production go on. */
    record Resume() implements SampleDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.resume(this);
        }
    }

    /**
     * To close the file: delivered, or given up.
     *
     * @param why what we note
     */
    record Close(String why) implements SampleDecision {
        /** Checks what it holds. */
        public Close {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.close(this);
        }

        @Override
        public String toString() {
            return Summary.of("Close").with("why", why).toString();
        }
    }
}
