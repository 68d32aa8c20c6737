package org.countersign.trade.payment.exposure;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Due;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * A deal as it is meant to run: price, plan, delivery term, expected days, and what stands behind it. {@link #curve} says what each side
 * would lose at each point if the other stopped performing there.
 *
 * <p>Reckoned so: what is due is paid on its due day. Production counts as spent when the goods are ready, freight when they are on board, and
 * from the moment the buyer has the goods the seller has the whole price at stake. A credit is worth something once documents are
 * presented, not before; insurer, factor and standby stand behind what is unpaid from shipment on. Money in escrow is nobody's until
 * it is released, on acceptance if no other day is known.
 *
 * @param price above zero; the plan has to cover it
 * @param plan how the buyer pays
 * @param term who carries, by the group of its rule
 * @param title what paper gives the goods
 * @param stakes what the goods are worth to whom
 * @param backing what third parties have promised the seller
 * @param refund what stands behind the buyer's payments before he has the goods: a refund guarantee, a card scheme
 * @param milestones the expected days
 */
@Evolving
public record Course(
        Amount price,
        PaymentPlan plan,
        DeliveryTerm term,
        Title title,
        Stakes stakes,
        Seq<Backing> backing,
        Seq<Backing> refund,
        Milestones milestones) {
    /** The events without whose days nothing can be reckoned, in their order. */
    public static final Seq<Trigger> WAY = Vector.of(
            Trigger.ORDER,
            Trigger.GOODS_READY,
            Trigger.ON_BOARD,
            Trigger.COPY_DOCUMENTS,
            Trigger.ORIGINAL_DOCUMENTS,
            Trigger.ARRIVAL,
            Trigger.ACCEPTANCE);

    /** Checks that the plan covers the price, and that the days follow each other. */
    public Course {
        backing = Vector.ofAll(backing);
        refund = Vector.ofAll(refund);
        if (price.signum() <= 0 || !price.isPayable() || !plan.covers(price)) {
            throw new IllegalArgumentException(
                    "plan must cover a price above zero: `" + price + "`, `" + PlainText.shown(plan.toString()) + "`");
        }
        checkOrder(milestones);
    }

    private static void checkOrder(Milestones milestones) {
        Seq<Tuple2<Trigger, LocalDate>> dated =
                WAY.flatMap(event -> milestones.on(event).map(day -> Tuple.of(event, day)));
        dated.zip(dated.drop(1)).find(pair -> pair._2._2.isBefore(pair._1._2)).forEach(pair -> {
            throw new IllegalArgumentException("`" + pair._2._1 + "` must not lie before `" + pair._1._1 + "`: `"
                    + pair._2._2 + "` and `" + pair._1._2 + "`");
        });
    }

    /** Whether the seller pays the main carriage. */
    public boolean isCarriedBySeller() {
        return term.rule().group() == RuleGroup.C || term.rule().group() == RuleGroup.D;
    }

    /** What paper gives the goods, seen together with the term: under a rule of group E the buyer's carrier collects them. */
    public Title effectiveTitle() {
        return term.rule().group() == RuleGroup.E ? Title.COLLECTED : title;
    }

    /** The curve; on the left what is still waited for, if a day is unknown. */
    public Either<Seq<Reason>, Curve> curve(BusinessCalendar calendar) {
        DatedPlan dated = plan.resolve(milestones, calendar);
        Seq<Reason> events =
                WAY.filter(event -> milestones.on(event).isEmpty()).flatMap(event -> new Due.Awaits(event).waitsFor());
        Seq<Reason> waits = events.appendAll(dated.waitsFor()).distinct();
        return waits.isEmpty() ? Either.right(new Walk(this, dated).curve()) : Either.left(waits);
    }

    @Override
    public String toString() {
        return Summary.of("Course")
                .with("price", price)
                .with("plan", plan)
                .with("term", term)
                .with("title", title)
                .with("stakes", stakes)
                .with("backing", backing)
                .with("refund", refund)
                .with("milestones", milestones)
                .toString();
    }
}
