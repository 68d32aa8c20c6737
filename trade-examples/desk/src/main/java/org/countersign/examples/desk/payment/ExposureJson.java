package org.countersign.examples.desk.payment;

import static org.countersign.examples.desk.report.Json.array;
import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;
import static org.countersign.examples.desk.report.Json.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Reason;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Exposure;
import org.countersign.trade.payment.exposure.Point;
import org.countersign.trade.payment.exposure.Step;

/** What both sides could lose, for programs; the fields are described in {@code docs/clerk.md}. */
final class ExposureJson {
    private static final String FORMAT = "countersign-desk-exposure/1";

    private ExposureJson() {}

    static ObjectNode of(Course course, Either<Seq<Reason>, Curve> curve, Language language) {
        Say say = new Say(language.texts());
        ObjectNode root = Json.root(FORMAT, language.name());
        root.put("price", course.price().toString());
        root.put("plan", course.plan().toString());
        root.put("term", course.term().toString());
        root.put("title", course.effectiveTitle().name());
        root.set("events", PlanJson.events(course.milestones()));
        root.set(
                "waitsFor",
                array(curve.fold(reasons -> reasons, known -> Vector.<Reason>empty())
                        .map(reason -> PlanJson.reason(reason, say))));
        Option<Curve> known = curve.toOption();
        root.set("points", array(known.toVector().flatMap(Curve::points).map(ExposureJson::point)));
        put(root, "worstForSeller", known.map(c -> c.worstForSeller().seller().lost()));
        put(root, "worstForSellerOn", known.map(c -> c.worstForSeller().day()));
        put(root, "worstForBuyer", known.map(c -> c.worstForBuyer().buyer().lost()));
        put(root, "worstForBuyerOn", known.map(c -> c.worstForBuyer().day()));
        put(root, "sellerTiedDays", known.map(Curve::sellerTied));
        put(root, "buyerTiedDays", known.map(Curve::buyerTied));
        return root;
    }

    private static ObjectNode point(Point point) {
        ObjectNode node = node().put("day", point.day().toString());
        node.set("steps", texts(point.steps().map(ExposureJson::step)));
        node.set("seller", exposure(point.seller()));
        node.set("buyer", exposure(point.buyer()));
        return node.put("sellerTied", point.sellerTied().toString())
                .put("buyerTied", point.buyerTied().toString());
    }

    /** {@code on-board}, {@code instalment 1} or {@code released}. */
    private static String step(Step step) {
        if (step instanceof Step.Happened happened) {
            return happened.event().code();
        }
        return step instanceof Step.Paid paid ? "instalment " + (paid.instalment() + 1) : "released";
    }

    private static ObjectNode exposure(Exposure exposure) {
        return node().put("stake", exposure.stake().toString())
                .put("money", exposure.money().toString())
                .put("goods", exposure.goods().toString())
                .put("promised", exposure.promised().toString())
                .put("lost", exposure.lost().toString());
    }
}
