package org.countersign.trade.catalogue;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of a listing: written, published, shown among the first, withdrawn; and what buyers make of it. It binds nobody: an order
 * from it is an offer (CISG 14(2)).
 */
@Evolving
public final class ListingProcess implements Process<ListingState, ListingReport, ListingDecision> {
    /** The process; it has no state of its own. */
    public static final ListingProcess LISTING = new ListingProcess();

    private ListingProcess() {}

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public ListingState start() {
        return new ListingState.Unwritten();
    }

    @Override
    public Class<ListingReport> reports() {
        return ListingReport.class;
    }

    @Override
    public Class<ListingDecision> decisions() {
        return ListingDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return ListingActs.FAMILY;
    }

    @Override
    public Either<Reason, ListingState> hear(ListingState state, ListingReport report, Moment happened) {
        return report.fold(new ListingHearing(state));
    }

    @Override
    public Either<Refusal, ListingState> decide(ListingState state, ListingDecision decision, Moment happened) {
        return decision.fold(new ListingDeciding(state));
    }

    /** What buyers can see they have seen, whether it was ready for them or not; the rest stays as it was. */
    @Override
    public ListingState carriedOut(ListingState state, ListingDecision decision, Moment happened) {
        return new ListingDeciding(state).carriedOut(decision);
    }
}
