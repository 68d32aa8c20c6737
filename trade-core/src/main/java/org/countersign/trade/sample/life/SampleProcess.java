package org.countersign.trade.sample.life;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of a specification and its samples: laid down, put to the buyer, answered, revised as he instructs, changed only with both sides once it was
 * approved or is being made. What was agreed about approving stands in its first act, so that the journal alone tells everything.
 */
@Evolving
public final class SampleProcess implements Process<SampleState, SampleReport, SampleDecision> {
    /** The process; it has no state of its own. */
    public static final SampleProcess SAMPLE = new SampleProcess();

    private SampleProcess() {}

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public SampleState start() {
        return new SampleState.Unspecified();
    }

    @Override
    public Class<SampleReport> reports() {
        return SampleReport.class;
    }

    @Override
    public Class<SampleDecision> decisions() {
        return SampleDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return SampleActs.FAMILY;
    }

    @Override
    public Either<Reason, SampleState> hear(SampleState state, SampleReport report, Moment happened) {
        return report.fold(new SampleHearing(state, happened));
    }

    @Override
    public Either<Refusal, SampleState> decide(SampleState state, SampleDecision decision, Moment happened) {
        return decision.fold(new SampleDeciding(state, happened));
    }

    /** What was laid down otherwise, made, sent or stopped all the same is so; a word that nobody said is not. */
    @Override
    public SampleState carriedOut(SampleState state, SampleDecision decision, Moment happened) {
        return decision.fold(new SampleCarriedOut(state, happened));
    }
}
