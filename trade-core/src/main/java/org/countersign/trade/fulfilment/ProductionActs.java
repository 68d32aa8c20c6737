package org.countersign.trade.fulfilment;

import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.fulfilment.ProductionDecision.Cancel;
import org.countersign.trade.fulfilment.ProductionDecision.Plan;
import org.countersign.trade.fulfilment.ProductionDecision.Release;
import org.countersign.trade.fulfilment.ProductionDecision.Stop;
import org.countersign.trade.fulfilment.ProductionDecision.Waive;
import org.countersign.trade.fulfilment.ProductionReport.Asserted;
import org.countersign.trade.fulfilment.ProductionReport.Completed;
import org.countersign.trade.fulfilment.ProductionReport.Started;

/** How the acts on a production are written. */
final class ProductionActs {
    private static final Field<Asserted, GateFacts> ASSERTED_FACTS =
            Field.one("facts", new Codec.Nested<>(GateFacts.SHAPE), Asserted::facts);
    private static final Field<Plan, String> PLAN_ORDER = Field.one("order", Scalar.NAME, Plan::order);
    private static final Field<Waive, Waiver> WAIVE_WAIVER =
            Field.one("waiver", new Codec.Nested<>(Waiver.SHAPE), Waive::waiver);
    private static final Field<Stop, String> STOP_WHY = Field.one("why", Scalar.TEXT, Stop::why);
    private static final Field<Cancel, String> CANCEL_WHY = Field.one("why", Scalar.TEXT, Cancel::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("production.asserted", 1, Asserted.class, v -> new Asserted(v.of(ASSERTED_FACTS)), ASSERTED_FACTS),
            Shape.of("production.started", 1, Started.class, v -> new Started()),
            Shape.of("production.completed", 1, Completed.class, v -> new Completed()),
            Shape.of("production.plan", 1, Plan.class, v -> new Plan(v.of(PLAN_ORDER)), PLAN_ORDER),
            Shape.of("production.waive", 1, Waive.class, v -> new Waive(v.of(WAIVE_WAIVER)), WAIVE_WAIVER),
            Shape.of("production.release", 1, Release.class, v -> new Release()),
            Shape.of("production.stop", 1, Stop.class, v -> new Stop(v.of(STOP_WHY)), STOP_WHY),
            Shape.of("production.cancel", 1, Cancel.class, v -> new Cancel(v.of(CANCEL_WHY)), CANCEL_WHY));

    private ProductionActs() {}
}
