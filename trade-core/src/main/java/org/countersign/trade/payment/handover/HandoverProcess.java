package org.countersign.trade.payment.handover;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of goods that the buyer pays for where he gets them: cash on delivery, or collection by the carrier. Goods that are unloaded
 * before they are paid for are an arrear, and the process says of whom we may ask it; money that the carrier holds is ours and may be late.
 */
@Evolving
public final class HandoverProcess implements Process<HandoverState, HandoverReport, HandoverDecision> {
    /** The process; it has no state of its own. */
    public static final HandoverProcess HANDOVER = new HandoverProcess();

    private HandoverProcess() {}

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public HandoverState start() {
        return new HandoverState.Planned();
    }

    @Override
    public Class<HandoverReport> reports() {
        return HandoverReport.class;
    }

    @Override
    public Class<HandoverDecision> decisions() {
        return HandoverDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return HandoverActs.FAMILY;
    }

    @Override
    public Either<Reason, HandoverState> hear(HandoverState state, HandoverReport report, Moment happened) {
        return report.fold(new HandoverHearing(state, happened));
    }

    @Override
    public Either<Refusal, HandoverState> decide(HandoverState state, HandoverDecision decision, Moment happened) {
        return decision.fold(new HandoverDeciding(state, happened));
    }

    /** Goods that were handed over are under way, and a claim that went out early is out; the rest stays as it was. */
    @Override
    public HandoverState carriedOut(HandoverState state, HandoverDecision decision, Moment happened) {
        if (state instanceof HandoverState.Planned && decision instanceof HandoverDecision.HandOver given) {
            return new HandoverState.OnTheWay(HandoverFile.of(given.order()));
        }
        return state instanceof HandoverState.Unremitted late && decision instanceof HandoverDecision.ClaimRemittance
                ? new HandoverState.Claimed(late.file(), happened)
                : state;
    }
}
