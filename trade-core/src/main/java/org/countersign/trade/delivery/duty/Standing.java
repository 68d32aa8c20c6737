package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * Where one duty stands at a moment.
 *
 * @param duty which
 * @param state where it stands
 * @param since since when: when it was set off, when it became late, when it was done
 * @param until until when it is, or was, to be done; none where that is not known
 * @param waitsFor what has to happen first
 * @param asks what somebody has to say first
 */
@Evolving
public record Standing(
        Duty duty,
        DutyState state,
        Option<Moment> since,
        Option<Moment> until,
        Option<Event> waitsFor,
        Option<Proviso> asks) {

    /** What follows now: all that the duty threatens while it is late, and what remains of it when it was done too late. */
    public Seq<Consequence> follows() {
        return switch (state) {
            case LATE -> duty.ifNot();
            case DONE_LATE -> duty.ifNot().filter(Consequence::outlasts);
            default -> Vector.empty();
        };
    }

    @Override
    public String toString() {
        return Summary.of("Standing")
                .with("duty", duty.code())
                .with("state", state)
                .with("since", since)
                .with("until", until)
                .with("waitsFor", waitsFor)
                .with("asks", asks)
                .toString();
    }
}
