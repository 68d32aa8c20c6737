package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.payment.date.BusinessCalendar;

class DatedPlanProperties {
    @Property
    void unknownStaysUnknown(
            @ForAll("plans") PaymentPlan plan,
            @ForAll("milestones") Milestones milestones,
            @ForAll("calendars") BusinessCalendar calendar) {
        DatedPlan dated = plan.resolve(milestones, calendar);
        dated.instalments().forEach(part -> {
            assertTrue(part.due().day().isDefined() != part.due().waitsFor().isDefined(), "either a day or a reason");
            if (milestones.on(part.part().on()).isEmpty()) {
                assertEquals(new Due.Awaits(part.part().on()), part.due());
            }
        });
        assertEquals(dated.isDated(), dated.last().isDefined());
        assertEquals(dated.isDated(), dated.waitsFor().isEmpty());
    }

    @Property
    void forgettingAnEventMakesUnknownExactlyWhatCountsFromIt(
            @ForAll("plans") PaymentPlan plan,
            @ForAll("milestones") Milestones milestones,
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("events") Trigger event) {
        DatedPlan before = plan.resolve(milestones, calendar);
        DatedPlan after = plan.resolve(milestones.without(event), calendar);
        before.instalments().zip(after.instalments()).forEach(both -> {
            boolean counts = both._1.part().on().equals(event);
            assertEquals(counts ? new Due.Awaits(event) : both._1.due(), both._2.due());
        });
    }

    @Property
    void aLaterBillOfLadingNeverMakesADueDateEarlier(
            @ForAll("plans") PaymentPlan plan,
            @ForAll("milestones") Milestones milestones,
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll("delays") int delay) {
        DatedPlan early = plan.resolve(milestones.with(Trigger.ON_BOARD, day), calendar);
        DatedPlan late = plan.resolve(milestones.with(Trigger.ON_BOARD, day.plusDays(delay)), calendar);
        early.instalments()
                .zip(late.instalments())
                .forEach(both -> both._1
                        .due()
                        .day()
                        .forEach(was -> both._2.due().day().forEach(is -> {
                            assertFalse(is.isBefore(was));
                            assertTrue(both._1.part().on().equals(Trigger.ON_BOARD) || is.equals(was));
                        })));
    }

    @Property
    void milestonesAreReadAsTheyWereWritten(@ForAll("milestones") Milestones milestones) {
        assertEquals(milestones, Milestones.parse(milestones.spelling()));
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return Jqwik.arbitrary(PaymentGens.plan());
    }

    @Provide
    Arbitrary<Milestones> milestones() {
        return Jqwik.arbitrary(PaymentGens.milestones());
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Jqwik.arbitrary(PaymentGens.calendar());
    }

    @Provide
    Arbitrary<Trigger> events() {
        return Jqwik.arbitrary(PaymentGens.trigger());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Jqwik.arbitrary(PaymentGens.day());
    }

    @Provide
    Arbitrary<Integer> delays() {
        return Jqwik.arbitrary(Gen.between(0, 90));
    }
}
