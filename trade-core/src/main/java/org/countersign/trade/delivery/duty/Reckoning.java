package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;

/**
 * Reckons where single duties stand.
 *
 * @param all every duty of the rule
 * @param facts what is known
 * @param now the moment of looking
 */
record Reckoning(Seq<Duty> all, TermFacts facts, Moment now) {
    Standing standing(Duty duty) {
        Truth arises = arises(duty);
        if (arises.isNo()) {
            return plain(duty, DutyState.OFF, Option.none());
        }
        Option<Moment> broken = duty.brokenBy().flatMap(this::happened);
        Option<Moment> done = duty.doneBy()
                .flatMap(this::happened)
                .headOption()
                .filter(moment -> broken.forAll(failed -> moment.isAfter(failed).isYes()));
        boolean late = done.exists(
                moment -> until(duty).exists(end -> moment.isPast(end).isYes()));
        if (done.isDefined() && (arises.isYes() || !late)) {
            return plain(duty, late ? DutyState.DONE_LATE : DutyState.DONE, done);
        }
        return open(duty, arises, broken);
    }

    private Truth arises(Duty duty) {
        Truth wanted = duty.onlyIf().fold(() -> Truth.YES, facts::is);
        Truth barred = duty.unless().fold(() -> Truth.NO, facts::is);
        return wanted.and(barred.not());
    }

    /** The moment of an event that does not certainly lie after now. */
    static Option<Moment> happened(TermFacts facts, Moment now, Event event) {
        return facts.at(event).filter(moment -> !moment.isAfter(now).isYes());
    }

    private Option<Moment> happened(Event event) {
        return happened(facts, now, event);
    }

    private Standing open(Duty duty, Truth arises, Option<Moment> broken) {
        Option<Moment> set = happened(duty.trigger());
        if (set.isEmpty()) {
            return new Standing(
                    duty, DutyState.WAITING, Option.none(), until(duty), Option.some(duty.trigger()), Option.none());
        }
        if (!arises.isYes()) {
            Option<Proviso> asks = duty.onlyIf()
                    .filter(proviso -> facts.is(proviso) == Truth.UNKNOWN)
                    .orElse(duty.unless());
            return new Standing(duty, DutyState.OPEN, set, until(duty), Option.none(), asks);
        }
        return broken.isDefined() ? plain(duty, DutyState.LATE, broken) : due(duty, set);
    }

    private Standing due(Duty duty, Option<Moment> set) {
        if (duty.doneBy().isEmpty()) {
            return plain(duty, DutyState.RUNS, set);
        }
        Option<Event> missing = duty.needs().filter(event -> isHeldUpBy(duty, event));
        if (missing.isDefined()) {
            return new Standing(duty, DutyState.HELD_UP, set, until(duty), missing, Option.none());
        }
        Option<Moment> over = until(duty).filter(end -> now.isPast(end).isYes());
        return over.isDefined() ? plain(duty, DutyState.LATE, over) : plain(duty, DutyState.OWED, set);
    }

    /** Whether the other side owes that event, has owed it while there was time, and has not brought it about. */
    private boolean isHeldUpBy(Duty duty, Event event) {
        return happened(event).isEmpty()
                && all.exists(other -> other.by() != duty.by()
                        && other.doneBy().headOption().contains(event)
                        && !arises(other).isNo()
                        && happened(other.trigger()).exists(set -> isInTime(set, duty)));
    }

    private boolean isInTime(Moment moment, Duty duty) {
        return until(duty).forAll(end -> !moment.isPast(end).isYes());
    }

    private Standing plain(Duty duty, DutyState state, Option<Moment> since) {
        return new Standing(duty, state, since, until(duty), Option.none(), Option.none());
    }

    /** The day of the first event of the limit that has one; none where it was over before the duty was set off. */
    private Option<Moment> until(Duty duty) {
        return duty.limit()
                .ends()
                .flatMap(facts::at)
                .headOption()
                .filter(end ->
                        facts.at(duty.trigger()).forAll(set -> !set.isPast(end).isYes()));
    }
}
