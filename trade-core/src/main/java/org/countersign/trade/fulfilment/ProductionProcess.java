package org.countersign.trade.fulfilment;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of a production: held until the gate is open, released, running, stopped, finished. A fact that turns up late undoes no release; it
 * stands among the findings, and the history names the release as overtaken.
 */
@Evolving
public final class ProductionProcess implements Process<ProductionState, ProductionReport, ProductionDecision> {
    /** The process; it has no state of its own. */
    public static final ProductionProcess PRODUCTION = new ProductionProcess();

    private ProductionProcess() {}

    @Override
    public String name() {
        return "production";
    }

    @Override
    public ProductionState start() {
        return new ProductionState.Unplanned();
    }

    @Override
    public Class<ProductionReport> reports() {
        return ProductionReport.class;
    }

    @Override
    public Class<ProductionDecision> decisions() {
        return ProductionDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return ProductionActs.FAMILY;
    }

    @Override
    public Either<Reason, ProductionState> hear(ProductionState state, ProductionReport report, Moment happened) {
        return report.fold(new ProductionHearing(state, happened));
    }

    @Override
    public Either<Refusal, ProductionState> decide(
            ProductionState state, ProductionDecision decision, Moment happened) {
        return decision.fold(new ProductionDeciding(state, happened));
    }

    /** What was released was released, and the findings say what was missing; the rest stays as it was. */
    @Override
    public ProductionState carriedOut(ProductionState state, ProductionDecision decision, Moment happened) {
        return new ProductionDeciding(state, happened).carriedOut(decision);
    }
}
