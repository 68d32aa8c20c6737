package org.countersign.examples.desk.payment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;

/**
 * Terms of payment with the days that follow from what is known.
 *
 * @param terms the terms as they are read
 * @param milestones the days of events
 * @param calendar which days are business days, if somebody has said
 */
public record DatedTerms(TermsRead terms, Milestones milestones, Option<BusinessCalendar> calendar) {
    /** Knows no day, so that nothing is counted by it. */
    private static final BusinessCalendar NONE = BusinessCalendar.builder()
            .name("none")
            .from(LocalDate.of(1, 1, 1))
            .until(LocalDate.of(1, 1, 1))
            .build();

    /** These terms, every day without a convention moved by that one. */
    public static DatedTerms of(
            TermsRead terms, Convention convention, Milestones milestones, Option<BusinessCalendar> calendar) {
        return new DatedTerms(terms.with(convention), milestones, calendar);
    }

    /** The calendar, or one that knows nothing. */
    BusinessCalendar known() {
        return calendar(calendar);
    }

    static BusinessCalendar calendar(Option<BusinessCalendar> said) {
        return said.getOrElse(NONE);
    }

    /** Each reading with its days. */
    Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated() {
        return terms.readings().map(reading -> Tuple.of(reading, reading.plan().resolve(milestones, known())));
    }

    /** The day as it is counted, before a convention moves it. */
    Option<LocalDate> counted(Instalment part) {
        return milestones.on(part.on()).flatMap(day -> part.deadline().counted(day, known()));
    }

    /** The events of the plan that have a day, each once. */
    Seq<Trigger> events(PaymentPlan plan) {
        return Vector.ofAll(plan.instalments())
                .map(Instalment::on)
                .distinct()
                .filter(event -> milestones.on(event).isDefined());
    }
}
