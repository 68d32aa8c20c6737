package org.countersign.trade.payment.exposure;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.IntPredicate;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.method.Undertaking;

/**
 * How a course stands between two steps.
 *
 * @param course the course
 * @param parts what each instalment comes to
 * @param happened the events so far
 * @param paid the instalments paid so far, by number
 * @param released whether the buyer has the documents or the goods
 */
record Stand(Course course, Vector<Amount> parts, Set<Trigger> happened, Set<Integer> paid, boolean released) {
    private static final Rounding SHARE = Rounding.halfUp("share of the price");

    static Stand before(Course course) {
        Vector<Amount> parts = course.plan()
                .split(course.price())
                .getOrElseThrow(() -> new IllegalStateException("a course has a plan that covers its price"))
                .toVector();
        return new Stand(course, parts, HashSet.empty(), HashSet.empty(), false);
    }

    Stand after(Step step) {
        if (step instanceof Step.Happened event) {
            return new Stand(course, parts, happened.add(event.event()), paid, released);
        }
        if (step instanceof Step.Paid payment) {
            return new Stand(course, parts, happened, paid.add(payment.instalment()), released);
        }
        return new Stand(course, parts, happened, paid, true);
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

    /** What the seller has put into goods and carriage; both are rounded as one, or together they might pass the price by a cent. */
    private Amount spent() {
        Ratio made = happened.contains(Trigger.GOODS_READY)
                ? course.stakes().production().ratio()
                : Ratio.ZERO;
        boolean carried = course.isCarriedBySeller() && happened.contains(Trigger.ON_BOARD);
        return share(carried ? made.plus(course.stakes().freight().ratio()) : made);
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
        boolean shipped = happened.contains(Trigger.ON_BOARD);
        boolean carrierHolds = indices().exists(at -> !paid.contains(at) && by(at).equals(Instrument.ON_DELIVERY));
        boolean controls = !released && (!shipped || course.effectiveTitle() == Title.ORDER_BILL || carrierHolds);
        return controls ? share(course.stakes().resale()) : nothing();
    }

    private Amount sellersPromises() {
        Ratio bank = backed(course.backing(), Undertaking.ISSUING_BANK, Undertaking.CONFIRMING_BANK);
        Ratio others =
                backed(course.backing(), Undertaking.INSURER, Undertaking.FACTOR, Undertaking.ISSUING_BANK_ON_DEFAULT);
        return sum(
                        at -> !paid.contains(at)
                                && by(at).equals(Instrument.CREDIT)
                                && happened.contains(Trigger.ORIGINAL_DOCUMENTS),
                        bank)
                .add(sum(
                        at -> !paid.contains(at)
                                && !by(at).equals(Instrument.CREDIT)
                                && happened.contains(Trigger.ON_BOARD),
                        others))
                .add(sum(this::isHeld, backed(course.backing(), Undertaking.PLATFORM)));
    }

    private boolean isHeld(int at) {
        return paid.contains(at) && by(at).equals(Instrument.ESCROW) && !isFinal(at);
    }

    private Amount buyersGoods() {
        if (!released) {
            return nothing();
        }
        return happened.contains(Trigger.ACCEPTANCE)
                ? course.price()
                : share(course.stakes().unseen());
    }

    private Amount buyersPromises() {
        if (happened.contains(Trigger.ACCEPTANCE)) {
            return nothing();
        }
        Ratio refund = backed(course.refund(), Undertaking.values());
        return sum(this::isHeld, backed(course.backing(), Undertaking.PLATFORM))
                .add(sum(at -> paid.contains(at) && !isHeld(at), refund));
    }

    /** The largest share of any of these promises; they stand beside each other and are not added. */
    private static Ratio backed(Seq<Backing> backing, Undertaking... kinds) {
        return backing.filter(one -> Vector.of(kinds).contains(one.by()))
                .map(one -> one.share().ratio())
                .maxBy(Comparator.naturalOrder())
                .getOrElse(Ratio.ZERO);
    }

    private Vector<Integer> indices() {
        return Vector.range(0, parts.size());
    }

    private Instrument by(int at) {
        return course.plan().instalments().get(at).by();
    }

    private Amount sum(IntPredicate which) {
        return Amount.sum(
                course.price().currency(), indices().filter(which::test).map(parts::get));
    }

    private Amount sum(IntPredicate which, Ratio share) {
        return sum(which).exact().times(share).rounded(SHARE);
    }

    private Amount share(Percentage of) {
        return share(of.ratio());
    }

    private Amount share(Ratio of) {
        return course.price().exact().times(of).rounded(SHARE);
    }

    private Amount nothing() {
        return Amount.of(course.price().currency(), 0);
    }
}
