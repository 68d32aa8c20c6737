package org.countersign.testkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    private static final int OF_THESE = 5;

    private final Lives<S, R, D> lives;
    private final int many;

    /** Holds these laws against this process; so many lives reach every corner, and a fifth of them replays whatever the seed. */
    protected LivesLaws(ProcessKit<S, R, D> kit, int many) {
        this.lives = new Lives<>(kit);
        this.many = many;
    }

    @Test
    protected final void livesReplayWhateverTheSeed() {
        assertEquals(
                Vector.empty(), lives.live(Seed.of(getClass()), many / OF_THESE).broken());
    }

    /**
     * Rare corners are missed now and then by so few lives, so that the seed of this run is fixed. A run that caps its tries does without: these
     * lives are the same on every Java, and a full run has seen them.
     */
    @Test
    protected final void livesReachEveryCornerOfTheTable() {
        assumeTrue(Seed.mostTries().isEmpty(), "a run with few tries");
        Lives.Tally tally = lives.live(2026, many);
        assertEquals(Vector.empty(), tally.broken());
        assertEquals(Vector.empty(), lives.missed(tally));
    }
}
