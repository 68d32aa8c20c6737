package org.countersign.trade.payment.collection;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of documents that banks are to hand over against payment or acceptance (URC 522), seen by the principal. Banks and drawee
 * report; we instruct. Documents are with us, with a bank, or with the drawee, and he gets them for nothing only by a fault that the process
 * names.
 */
@Evolving
public final class CollectionProcess implements Process<CollectionState, CollectionReport, CollectionDecision> {
    /** The process; it has no state of its own. */
    public static final CollectionProcess COLLECTION = new CollectionProcess();

    /**
     * So many days after its advice of a refusal the presenting bank may send the documents back if it has no fresh instructions (URC
     * 522 26(c), 1995; from memory, no page that we could read confirms the number).
     */
    public static final int DAYS_FOR_FRESH_INSTRUCTIONS = 60;

    private CollectionProcess() {}

    @Override
    public String name() {
        return "collection";
    }

    @Override
    public CollectionState start() {
        return new CollectionState.Uninstructed();
    }

    @Override
    public Class<CollectionReport> reports() {
        return CollectionReport.class;
    }

    @Override
    public Class<CollectionDecision> decisions() {
        return CollectionDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return CollectionActs.FAMILY;
    }

    @Override
    public Either<Reason, CollectionState> hear(CollectionState state, CollectionReport report, Moment happened) {
        return report.fold(new CollectionHearing(state, happened));
    }

    @Override
    public Either<Refusal, CollectionState> decide(
            CollectionState state, CollectionDecision decision, Moment happened) {
        return decision.fold(new CollectionDeciding(state, happened));
    }

    /** An instruction that went out is out; documents that were presented again are with the bank; the rest stays as it was. */
    @Override
    public CollectionState carriedOut(CollectionState state, CollectionDecision decision, Moment happened) {
        if (state instanceof CollectionState.Uninstructed && decision instanceof CollectionDecision.Instruct sent) {
            return new CollectionState.Instructed(CollectionFile.of(sent.instruction()));
        }
        if (state instanceof CollectionState.Refused refused
                && decision instanceof CollectionDecision.PresentAgain again) {
            return CollectionDeciding.again(refused, again.reduced());
        }
        return state;
    }
}
