package org.countersign.trade.payment.escrow;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of an order whose price a third party holds: ordered from a listing, confirmed, funded, shipped, accepted or disputed, and in
 * the end all money paid out to one side or the other. In every state, money in is money out, fees, and what is held.
 */
@Evolving
public final class EscrowProcess implements Process<EscrowState, EscrowReport, EscrowDecision> {
    /** The process; it has no state of its own. */
    public static final EscrowProcess ESCROW = new EscrowProcess();

    private EscrowProcess() {}

    @Override
    public String name() {
        return "escrow";
    }

    @Override
    public EscrowState start() {
        return new EscrowState.Unordered();
    }

    @Override
    public Class<EscrowReport> reports() {
        return EscrowReport.class;
    }

    @Override
    public Class<EscrowDecision> decisions() {
        return EscrowDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return EscrowActs.FAMILY;
    }

    @Override
    public Either<Reason, EscrowState> hear(EscrowState state, EscrowReport report, Moment happened) {
        return report.fold(new EscrowHearing(state, happened));
    }

    @Override
    public Either<Refusal, EscrowState> decide(EscrowState state, EscrowDecision decision, Moment happened) {
        return decision.fold(new EscrowDeciding(state, happened));
    }

    /** Goods that left too early have left, and an order that was not confirmed is accepted by sending them (CISG 18(3)). */
    @Override
    public EscrowState carriedOut(EscrowState state, EscrowDecision decision, Moment happened) {
        if (!(decision instanceof EscrowDecision.Ship sent)) {
            return state;
        }
        if (state instanceof EscrowState.Ordered ordered) {
            return new EscrowState.Shipped(ordered.file().shipped(sent.shipment()));
        }
        return state instanceof EscrowState.Confirmed confirmed
                ? new EscrowState.Shipped(confirmed.file().shipped(sent.shipment()))
                : state;
    }
}
