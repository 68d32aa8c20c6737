package org.countersign.trade.base.process;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * One process of trade as pure functions of its state: what a report does to it, whether a decision may be taken, and what is true
 * once a decision was carried out that, as we now know, should not have been.
 *
 * <p>Nothing here knows the time of day: {@code happened} is when the act happened, and nothing else moves a state.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
@Evolving
public interface Process<S, R extends Report, D extends Decision> {
    /** What the process is called in texts and tables. */
    String name();

    /** The state before anything happened. */
    S start();

    /** The root of the family of reports. */
    Class<R> reports();

    /** The root of the family of decisions. */
    Class<D> decisions();

    /** The shapes of all reports and decisions. */
    Family<Act> acts();

    /** The state after a report, or why the report changes nothing. */
    Either<Reason, S> hear(S state, R report, Moment happened);

    /** The state after a decision, or why it may not be taken, and what would let it pass. */
    Either<Refusal, S> decide(S state, D decision, Moment happened);

    /**
     * The state after a decision that was carried out although {@link #decide} would refuse it in this state: what we did is done,
     * whatever we learn later. Asked only where {@code decide} refuses.
     */
    S carriedOut(S state, D decision, Moment happened);
}
