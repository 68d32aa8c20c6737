package org.countersign.trade.base.process;

import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What an act did, at its place in the order of happening.
 *
 * @param <S> the family of states
 */
@Evolving
public sealed interface Outcome<S> {
    /** The state after the act. */
    S state();

    /**
     * The act took effect.
     *
     * @param state the state after it
     * @param <S> the family of states
     */
    record Effect<S>(S state) implements Outcome<S> {
        @Override
        public String toString() {
            return Summary.of("Effect").with("state", state).toString();
        }
    }

    /**
     * The act is kept and changes nothing.
     *
     * @param state the state before and after it
     * @param why the reason
     * @param <S> the family of states
     */
    record NoEffect<S>(S state, Reason why) implements Outcome<S> {
        @Override
        public String toString() {
            return Summary.of("NoEffect").with("state", state).with("why", why).toString();
        }
    }

    /**
     * A decision was carried out which, as we know now, should not have been. It is not undone; somebody has to look at it.
     *
     * @param state the state after it
     * @param refusal what would have been said, had we known
     * @param <S> the family of states
     */
    record Overtaken<S>(S state, Refusal refusal) implements Outcome<S> {
        @Override
        public String toString() {
            return Summary.of("Overtaken")
                    .with("state", state)
                    .with("refusal", refusal)
                    .toString();
        }
    }
}
