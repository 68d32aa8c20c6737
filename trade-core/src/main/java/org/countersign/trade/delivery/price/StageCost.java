package org.countersign.trade.delivery.price;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Stage;

/**
 * What one stage costs, and who says so.
 *
 * @param stage the stage
 * @param cost what it costs
 * @param source who quoted it, and when, on one line; none if nobody wrote it down
 */
@Evolving
public record StageCost(Stage stage, Cost cost, Option<String> source) {
    /** The stage. */
    public static final Field<StageCost, Stage> STAGE =
            Field.one("stage", Words.scalar("stage", Stage.values()), StageCost::stage);
    /** What it costs. */
    public static final Field<StageCost, Cost> COST = Field.one("cost", Cost.TEXT, StageCost::cost);
    /** Who says so. */
    public static final Field<StageCost, Option<String>> SOURCE = Field.maybe("source", Scalar.NAME, StageCost::source);
    /** The fields and how one is made of them. */
    public static final Shape<StageCost> SHAPE = Shape.of(
            "stage-cost",
            1,
            StageCost.class,
            v -> new StageCost(v.of(STAGE), v.of(COST), v.of(SOURCE)),
            STAGE,
            COST,
            SOURCE);

    /** Checks the source. */
    public StageCost {
        source.forEach(PlainText::checkName);
    }

    /** What a stage costs, by nobody in particular. */
    public static StageCost of(Stage stage, Cost cost) {
        return new StageCost(stage, cost, Option.none());
    }
}
