package org.countersign.trade.payment.exposure;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;

/**
 * How a course stands between two steps.
 *
 * @param course the course
 * @param worth what of the course is the same at each step
 * @param parts what each instalment comes to
 * @param happened the events so far
 * @param paid the instalments paid so far, by number
 * @param released whether the buyer has the documents or the goods
 */
record Stand(
        Course course, Worth worth, Vector<Amount> parts, Set<Trigger> happened, Set<Integer> paid, boolean released) {
    static Stand before(Course course) {
        Vector<Amount> parts = course.plan()
                .split(course.price())
                .getOrElseThrow(() -> new IllegalStateException("a course has a plan that covers its price"))
                .toVector();
        return new Stand(course, Worth.of(course), parts, HashSet.empty(), HashSet.empty(), false);
    }

    Stand after(Step step) {
        if (step instanceof Step.Happened event) {
            return new Stand(course, worth, parts, happened.add(event.event()), paid, released);
        }
        if (step instanceof Step.Paid payment) {
            return new Stand(course, worth, parts, happened, paid.add(payment.instalment()), released);
        }
        return new Stand(course, worth, parts, happened, paid, true);
    }

    Point point(LocalDate day, Seq<Step> steps) {
        Amount spent = spent();
        Amount own = spent.subtract(received());
        boolean inUse = released && happened.contains(Trigger.ARRIVAL);
        return new Point(
                day,
                steps,
                new Exposure(released ? course.price() : spent, received(), sellersGoods(), sellersPromises()),
                new Exposure(sum(paid::contains), nothing(), buyersGoods(), buyersPromises()),
                own.signum() > 0 ? own : nothing(),
                inUse ? nothing() : sum(paid::contains));
    }

    /** What the seller has put into goods and carriage; what is on board was made before. */
    private Amount spent() {
        if (course.isCarriedBySeller() && happened.contains(Trigger.ON_BOARD)) {
            return worth.madeAndCarried();
        }
        return happened.contains(Trigger.GOODS_READY) ? worth.made() : nothing();
    }

    /** What nobody can take back from the seller. */
    private Amount received() {
        return sum(at -> paid.contains(at) && isFinal(at));
    }

    private boolean isFinal(int at) {
        boolean accepted = happened.contains(Trigger.ACCEPTANCE);
        if (by(at).equals(Instrument.CARD)) {
            return accepted;
        }
        return !by(at).equals(Instrument.ESCROW) || isFreed(accepted);
    }

    private boolean isFreed(boolean accepted) {
        return course.milestones().on(Trigger.RELEASE).isDefined() ? happened.contains(Trigger.RELEASE) : accepted;
    }

    private Amount sellersGoods() {
        if (released) {
            return nothing();
        }
        boolean shipped = happened.contains(Trigger.ON_BOARD);
        boolean controls = !shipped || course.effectiveTitle() == Title.ORDER_BILL || isHeldByCarrier();
        return controls ? worth.resale() : nothing();
    }

    private boolean isHeldByCarrier() {
        return Vector.range(0, parts.size()).exists(at -> !paid.contains(at) && by(at).equals(Instrument.ON_DELIVERY));
    }

    private Amount sellersPromises() {
        boolean presented = happened.contains(Trigger.ORIGINAL_DOCUMENTS);
        boolean shipped = happened.contains(Trigger.ON_BOARD);
        return sum(at -> !paid.contains(at) && presented && by(at).equals(Instrument.CREDIT), worth.banks())
                .add(sum(at -> !paid.contains(at) && shipped && !by(at).equals(Instrument.CREDIT), worth.others()))
                .add(sum(this::isHeld, worth.platform()));
    }

    private boolean isHeld(int at) {
        return paid.contains(at) && by(at).equals(Instrument.ESCROW) && !isFinal(at);
    }

    private Amount buyersGoods() {
        if (!released) {
            return nothing();
        }
        return happened.contains(Trigger.ACCEPTANCE) ? course.price() : worth.unseen();
    }

    private Amount buyersPromises() {
        if (happened.contains(Trigger.ACCEPTANCE)) {
            return nothing();
        }
        return sum(this::isHeld, worth.platform()).add(sum(at -> paid.contains(at) && !isHeld(at), worth.refund()));
    }

    private Instrument by(int at) {
        return course.plan().instalments().get(at).by();
    }

    private Amount sum(IntPredicate which) {
        Amount sum = nothing();
        for (int at = 0; at < parts.size(); at++) {
            sum = which.test(at) ? sum.add(parts.get(at)) : sum;
        }
        return sum;
    }

    private Amount sum(IntPredicate which, Ratio share) {
        return share.signum() == 0 ? nothing() : Worth.share(sum(which), share);
    }

    private Amount nothing() {
        return worth.nothing();
    }
}
