package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.SampleLifeSamples.*;

import io.vavr.collection.Vector;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.spec.AttributeContent;

/** Acts of which longer lives of a sample are made, so that they meet in the right order now and then. */
public final class SampleActGens {
    private SampleActGens() {}

    /** Answers of Anna's on the sampled contents, each kind of verdict in each of some forms. */
    public static Gen<Act> said() {
        return source -> {
            Moment moment = ProcessGens.busyMoment().next(source);
            String number = "S-" + (20 + source.below(60));
            Statement said = source.percent(60) ? mail(number, moment, "see below") : call(number, moment, "well");
            AttributeContent about = Gen.of(LOGO_A, COLOUR_A, LOGO_A, LOGO_B).next(source);
            Verdict verdict = Gen.<Verdict>oneOf(
                            Gen.always(new Verdict.Approved()), Gen.always(LOWER), SampleLifeGens.verdict())
                    .next(source);
            return new SampleReport.Answered(SampleAnswer.of(said, Vector.of(AnswerItem.of(about.ref(), verdict))));
        };
    }

    /** The acts of which longer lives are made, one as likely as the other, so that they meet in the right order now and then. */
    public static Gen<Act> story() {
        return Gen.of(
                new SampleDecision.Specify(BOTTLE, CLAUSE),
                new SampleDecision.Ask(SHEET),
                YES,
                instructed("S-2"),
                new SampleDecision.Adopt("S-2", LOGO_B),
                new SampleDecision.Revise(LOGO_A2, "renamed"),
                new SampleDecision.Carry(LOGO_A.ref(), "only renamed"),
                new SampleDecision.Propose(OURS),
                agreed(OURS, "CH-2"),
                new SampleReport.Proposed(THEIRS),
                new SampleDecision.Agree("CH-1", THEIRS.digest()),
                new SampleDecision.Decline("CH-1", "no"),
                new SampleReport.Declined("CH-2", "no"),
                new SampleReport.Began("PO-4711"),
                new SampleDecision.Hold("CH-1"));
    }
}
