package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * The way of the goods under one rule, stage by stage, with cost and risk apart: under the rules of group C the seller pays for legs
 * on which the buyer bears the risk, and a picture that draws one line for both hides just that.
 *
 * @param sheet the rule
 * @param legs every stage, in its order
 */
@Evolving
public record RouteStrip(RuleSheet sheet, Seq<Leg> legs) {
    /** Keeps the legs in a sequence of our own. */
    public RouteStrip {
        legs = Vector.ofAll(legs);
    }

    /**
     * One stage of the way.
     *
     * @param stage which
     * @param cost who does and pays it
     * @param risk who bears the risk of the goods in it; none where they neither move nor are handled: papers, duty, insurance
     */
    public record Leg(Stage stage, Bearer cost, Option<RiskOn> risk) {}

    /** The strip of this rule. */
    public static RouteStrip of(RuleSheet sheet) {
        return new RouteStrip(
                sheet,
                Vector.of(Stage.values())
                        .map(stage -> new Leg(
                                stage,
                                sheet.bearer(stage),
                                Option.when(
                                        stage.isHandling(), () -> sheet.point().risk(stage)))));
    }

    /** The legs on which one side bears the risk while the other pays: what the parties of a group C rule have to know. */
    public Seq<Leg> apart() {
        return legs.filter(leg -> leg.risk().contains(RiskOn.BUYER) && leg.cost() != Bearer.BUYER);
    }

    @Override
    public String toString() {
        return Summary.of("RouteStrip")
                .with("rule", sheet.rule())
                .with("edition", sheet.edition())
                .with("handover", sheet.handover())
                .with("legs", legs)
                .toString();
    }
}
