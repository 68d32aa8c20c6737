package org.countersign.testkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.countersign.testkit.Seed;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Report;
import org.junit.jupiter.api.Test;

/**
 * Thousands of random lives of a process replay, and reach every act that takes effect and every code of its table. A test of a process
 * extends this.
 *
 * @param <S> the family of states
 * @param <R> the family of reports
 * @param <D> the family of decisions
 */
public abstract class LivesLaws<S, R extends Report, D extends Decision> {
    private static final int SOME = 2_000;
    private static final int MANY = 5_000;

    private final Lives<S, R, D> lives;

    /** Holds these laws against this process. */
    protected LivesLaws(ProcessKit<S, R, D> kit) {
        this.lives = new Lives<>(kit);
    }

    @Test
    protected final void livesReplayWhateverTheSeed() {
        assertEquals(Vector.empty(), lives.live(Seed.of(getClass()), SOME).broken());
    }

    /** Rare corners are missed now and then by so few lives, so that the seed of this run is fixed. */
    @Test
    protected final void livesReachEveryCornerOfTheTable() {
        Lives.Tally tally = lives.live(2026, MANY);
        assertEquals(Vector.empty(), tally.broken());
        assertEquals(Vector.empty(), lives.missed(tally));
    }
}
