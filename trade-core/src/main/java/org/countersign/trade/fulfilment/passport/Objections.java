package org.countersign.trade.fulfilment.passport;

import org.countersign.trade.sample.WeighedWord;
import org.countersign.trade.sample.answer.Verdict;

/** Which words are a no to what was shown, and what they say. */
final class Objections {
    private Objections() {}

    /** An instruction is a yes to another value, and so a no to the one shown. */
    static boolean isAgainst(Verdict verdict) {
        return verdict.isAgainst() || verdict instanceof Verdict.Instructed;
    }

    static String words(WeighedWord word) {
        return word.word()
                .verdict()
                .fold(
                        approved -> word.word().statement().words(),
                        Verdict.Instructed::words,
                        Verdict.Resubmit::words,
                        Verdict.Rejected::words,
                        Verdict.Waived::words);
    }
}
