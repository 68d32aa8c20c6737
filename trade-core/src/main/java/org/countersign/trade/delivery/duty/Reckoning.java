package org.countersign.trade.delivery.duty;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;

/**
 * Reckons where single duties stand.
 *
 * @param facts what is known
 * @param now the moment of looking
 */
record Reckoning(TermFacts facts, Moment now) {
    Standing standing(Duty duty) {
        return duty.doneBy()
                .flatMap(this::happened)
                .map(done -> done(duty, done))
                .getOrElse(() -> open(duty));
    }

    /** The moment of an event that does not certainly lie after now. */
    static Option<Moment> happened(TermFacts facts, Moment now, Event event) {
        return facts.at(event).filter(moment -> !moment.isAfter(now).isYes());
    }

    private Option<Moment> happened(Event event) {
        return happened(facts, now, event);
    }

    private Standing done(Duty duty, Moment done) {
        Option<Moment> until = until(duty);
        boolean late = until.exists(end -> done.isPast(end).isYes());
        return new Standing(
                duty,
                late ? DutyState.DONE_LATE : DutyState.DONE,
                Option.some(done),
                until,
                Option.none(),
                Option.none());
    }

    private Standing open(Duty duty) {
        Truth wanted = duty.onlyIf().fold(() -> Truth.YES, facts::is);
        Truth barred = duty.unless().fold(() -> Truth.NO, facts::is);
        Truth arises = wanted.and(barred.not());
        if (arises.isNo()) {
            return plain(duty, DutyState.OFF, Option.none());
        }
        Option<Moment> set = happened(duty.trigger());
        if (set.isEmpty()) {
            return new Standing(
                    duty, DutyState.WAITING, Option.none(), until(duty), Option.some(duty.trigger()), Option.none());
        }
        if (!arises.isYes()) {
            Option<Proviso> asks = wanted.isYes() ? duty.unless() : duty.onlyIf();
            return new Standing(duty, DutyState.OPEN, set, until(duty), Option.none(), asks);
        }
        return due(duty, set);
    }

    private Standing due(Duty duty, Option<Moment> set) {
        if (duty.doneBy().isEmpty()) {
            return plain(duty, DutyState.RUNS, set);
        }
        Option<Moment> broken = duty.brokenBy().flatMap(this::happened);
        if (broken.isDefined()) {
            return plain(duty, DutyState.LATE, broken);
        }
        Option<Event> missing = duty.needs().filter(event -> happened(event).isEmpty());
        if (missing.isDefined()) {
            return new Standing(duty, DutyState.HELD_UP, set, until(duty), missing, Option.none());
        }
        Option<Moment> over = until(duty).filter(end -> now.isPast(end).isYes());
        return over.isDefined() ? plain(duty, DutyState.LATE, over) : plain(duty, DutyState.OWED, set);
    }

    private Standing plain(Duty duty, DutyState state, Option<Moment> since) {
        return new Standing(duty, state, since, until(duty), Option.none(), Option.none());
    }

    /** The day of the first event of the limit that has one. */
    private Option<Moment> until(Duty duty) {
        return duty.limit().ends().flatMap(facts::at).headOption();
    }
}
