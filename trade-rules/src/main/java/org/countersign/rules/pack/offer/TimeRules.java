package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.cisg;
import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Quoted.ISSUED;
import static org.countersign.rules.pack.offer.Quoted.SHIPMENT;
import static org.countersign.rules.pack.offer.Quoted.VALID_UNTIL;
import static org.countersign.rules.pack.offer.Quoted.test;
import static org.countersign.rules.rule.Condition.after;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.dayOf;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.past;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.payment.Trigger;

/** Rules over the dates of a quotation: issue, validity, shipment. */
final class TimeRules {
    /** A buyer in another time zone has to read, ask his own customer and answer. */
    static final Parameter<Integer> SHORTEST_VALIDITY = new Parameter<>(
            "shortest-validity",
            3,
            "practice: less than three days leaves a buyer in another time zone no time to answer",
            LocalDate.of(2026, 11, 25));
    /** Freight and exchange rates are seldom held longer than a quarter of a year. */
    static final Parameter<Integer> LONGEST_VALIDITY = new Parameter<>(
            "longest-validity",
            90,
            "practice: carriers and suppliers seldom hold their prices longer than a quarter of a year",
            LocalDate.of(2026, 11, 25));

    /** What does not happen before the goods are shipped. */
    private static final Vector<Trigger> AFTER_SHIPMENT = Vector.of(
            Trigger.ON_BOARD, Trigger.COPY_DOCUMENTS, Trigger.ORIGINAL_DOCUMENTS, Trigger.ARRIVAL, Trigger.ACCEPTANCE);

    private static final Readable<Quotation, LocalDate> LAST_DAY = Aspect.<ShipmentTime, LocalDate>maybe(
                    "lastDay", Scalar.DAY.print(), TimeRules::day)
            .changedBy((time, day) -> ShipmentTime.by(day))
            .of(SHIPMENT);
    private static final Readable<Quotation, Trigger> EVENT = Aspect.<ShipmentTime, Trigger>maybe(
                    "event", Trigger::code, TimeRules::event)
            .of(SHIPMENT);
    private static final Condition<Quotation> BY_A_DAY = test("namesADay", SHIPMENT, ShipmentTime.By.class::isInstance);

    private static final Rule<Quotation> VALID_AFTER_ISSUE = Rule.error("QUO-TIME-E01")
            .about(VALID_UNTIL)
            .when(present(VALID_UNTIL))
            .require(not(past(ISSUED, VALID_UNTIL)))
            .accordingTo(practice("an offer does not lapse before it is written"));

    private static final Rule<Quotation> SHIPS_AFTER_ISSUE = Rule.error("QUO-TIME-E02")
            .about(SHIPMENT)
            .when(all(present(SHIPMENT), BY_A_DAY))
            .require(atLeast(LAST_DAY, dayOf(ISSUED)))
            .accordingTo(practice("nobody ships before he offers"));

    private static final Rule<Quotation> SHIPMENT_AWAITS_NO_SHIPMENT = Rule.error("QUO-TIME-E03")
            .about(SHIPMENT)
            .when(all(present(SHIPMENT), not(BY_A_DAY)))
            .require(not(in(EVENT, AFTER_SHIPMENT)))
            .accordingTo(practice("shipment cannot wait for what follows from it"));

    private static final Rule<Quotation> SHIPS_AFTER_VALIDITY = Rule.warning("QUO-TIME-W01")
            .about(SHIPMENT)
            .when(all(present(SHIPMENT), BY_A_DAY, present(VALID_UNTIL)))
            .require(atLeast(LAST_DAY, dayOf(VALID_UNTIL)))
            .accordingTo(cisg("18(2)"));

    private static final Rule<Quotation> LONG_ENOUGH_TO_ANSWER = Rule.warning("QUO-TIME-W02")
            .about(VALID_UNTIL)
            .when(all(present(VALID_UNTIL), not(past(ISSUED, VALID_UNTIL))))
            .require(atLeast(dayOf(VALID_UNTIL), after(SHORTEST_VALIDITY, dayOf(ISSUED))))
            .accordingTo(practice("an offer leaves the buyer time to answer"), cisg("18(2)"));

    private static final Rule<Quotation> SHORT_ENOUGH_TO_HOLD = Rule.advice("QUO-TIME-A01")
            .about(VALID_UNTIL)
            .when(present(VALID_UNTIL))
            .require(atMost(dayOf(VALID_UNTIL), after(LONGEST_VALIDITY, dayOf(ISSUED))))
            .accordingTo(practice("who offers with a fixed time carries its changes of cost"), cisg("16(2)(a)"));

    private TimeRules() {}

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                VALID_AFTER_ISSUE,
                SHIPS_AFTER_ISSUE,
                SHIPMENT_AWAITS_NO_SHIPMENT,
                SHIPS_AFTER_VALIDITY,
                LONG_ENOUGH_TO_ANSWER,
                SHORT_ENOUGH_TO_HOLD);
    }

    private static Option<LocalDate> day(ShipmentTime time) {
        return time instanceof ShipmentTime.By by ? Option.some(by.day()) : Option.none();
    }

    private static Option<Trigger> event(ShipmentTime time) {
        return time instanceof ShipmentTime.After after ? Option.some(after.event()) : Option.none();
    }
}
