package org.countersign.trade.payment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * A plan with the days that follow from what is known of its events. It is computed whenever it is needed and never takes the place of
 * the plan that was signed: a bill of lading that is dated later makes another one.
 *
 * @param instalments the instalments of the plan in order, each with its day or with what it waits for
 */
@Evolving
public record DatedPlan(Seq<DatedInstalment> instalments) {
    /**
     * Keeps the instalments in a sequence of our own.
     *
     * @throws IllegalArgumentException if these are not the instalments of a plan
     */
    public DatedPlan {
        instalments = Vector.ofAll(instalments);
        Objects.requireNonNull(PaymentPlan.of(instalments.map(DatedInstalment::part)));
    }

    /** The plan with the days that follow. */
    static DatedPlan of(PaymentPlan plan, Milestones milestones, BusinessCalendar calendar) {
        return new DatedPlan(
                plan.instalments().map(part -> new DatedInstalment(part, due(part, milestones, calendar))));
    }

    /** The plan as it was signed. */
    public PaymentPlan plan() {
        return PaymentPlan.of(instalments.map(DatedInstalment::part));
    }

    private static Due due(Instalment part, Milestones milestones, BusinessCalendar calendar) {
        Option<LocalDate> event = milestones.on(part.on());
        return event.fold(
                () -> new Due.Awaits(part.on()),
                day -> part.deadline()
                        .due(day, calendar)
                        .fold(() -> (Due) new Due.BeyondCalendar(calendar.name(), day), Due.On::new));
    }

    /** Whether every instalment has its day. */
    public boolean isDated() {
        return instalments.forAll(part -> part.due().day().isDefined());
    }

    /** What the instalments without a day wait for, each once, in the order of the plan. */
    public Seq<Reason> waitsFor() {
        return instalments.flatMap(part -> part.due().waitsFor()).distinct();
    }

    /** The last day on which something falls due; none while any day is unknown. */
    public Option<LocalDate> last() {
        return isDated()
                ? instalments.flatMap(part -> part.due().day()).maxBy(Comparator.naturalOrder())
                : Option.none();
    }

    /**
     * What each instalment comes to, beside it, adding up to the total exactly; none if the plan does not cover that total.
     *
     * @throws IllegalArgumentException if the currency has no minor unit, as gold has none
     */
    public Option<Seq<Tuple2<DatedInstalment, Amount>>> split(MonetaryAmount total) {
        return plan().split(total).map(amounts -> instalments.zipWith(amounts, Tuple::of));
    }

    @Override
    public String toString() {
        return Summary.of("DatedPlan").with("instalments", instalments).toString();
    }
}
