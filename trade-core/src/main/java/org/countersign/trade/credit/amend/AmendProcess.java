package org.countersign.trade.credit.amend;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of a credit in the hands of its beneficiary: advised, amended with his consent or not at all, transferred. Silence is no
 * answer; a presentation that fits an amendment is one (UCP 600 arts. 10 and 38).
 */
@Evolving
public final class AmendProcess implements Process<AmendState, AmendReport, AmendDecision> {
    /** The process; it has no state of its own. */
    public static final AmendProcess CREDIT = new AmendProcess();

    private AmendProcess() {}

    @Override
    public String name() {
        return "documentary credit";
    }

    @Override
    public AmendState start() {
        return new AmendState.Unadvised();
    }

    @Override
    public Class<AmendReport> reports() {
        return AmendReport.class;
    }

    @Override
    public Class<AmendDecision> decisions() {
        return AmendDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return AmendActs.FAMILY;
    }

    @Override
    public Either<Reason, AmendState> hear(AmendState state, AmendReport report, Moment happened) {
        return report.fold(new AmendHearing(state));
    }

    @Override
    public Either<Refusal, AmendState> decide(AmendState state, AmendDecision decision, Moment happened) {
        return decision.fold(new AmendDeciding(state));
    }

    /**
     * Papers that were presented accept what they fit and what is still open; a transfer that the bank has made is made; an answer that came too
     * late for its amendment answers nothing.
     */
    @Override
    public AmendState carriedOut(AmendState state, AmendDecision decision, Moment happened) {
        if (decision instanceof AmendDecision.Present papers) {
            return AmendHearing.changed(state, file -> AmendDeciding.presented(file, papers.fits()));
        }
        return decision instanceof AmendDecision.TransferTo made
                ? AmendDeciding.transferred(state, made.transfer())
                : state;
    }

    /** The state of a credit that is not transferred. */
    static AmendState standing(CreditFile file) {
        return file.amendments().exists(one -> one.answer() == Answer.OPEN)
                ? new AmendState.Amending(file)
                : new AmendState.InForce(file);
    }
}
