package org.countersign.trade.base.process;

import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * An earlier entry was wrong. The entry stays in the journal; from here on the state is as if it had been recorded right, in its old
 * place in the order of recording. The latest correction of an entry counts.
 */
@Evolving
public sealed interface Correction extends Act {
    /** Number of the entry that was wrong. */
    int entry();

    /** Why, in the words of whoever corrects. */
    String why();

    /**
     * What really happened, and when.
     *
     * @param entry number of the entry that was wrong
     * @param happened when it really happened
     * @param act what really happened
     * @param why in the words of whoever corrects
     */
    record Corrected(int entry, Moment happened, Act act, String why) implements Correction {
        /** Checks that a report or decision takes the place. */
        public Corrected {
            PlainText.check(why);
            if (act instanceof Correction) {
                throw new IllegalArgumentException(
                        "a correction puts a report or a decision in the place of entry " + entry);
            }
        }

        @Override
        public String toString() {
            return Summary.of("Corrected")
                    .with("entry", entry)
                    .with("happened", happened)
                    .with("act", act)
                    .with("why", why)
                    .toString();
        }
    }

    /**
     * It never happened.
     *
     * @param entry number of the entry that was wrong
     * @param why in the words of whoever corrects
     */
    record Struck(int entry, String why) implements Correction {
        /** Checks the text. */
        public Struck {
            PlainText.check(why);
        }

        @Override
        public String toString() {
            return Summary.of("Struck").with("entry", entry).with("why", why).toString();
        }
    }
}
