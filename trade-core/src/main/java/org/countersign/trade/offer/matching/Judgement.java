package org.countersign.trade.offer.matching;

import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * What became of one criterion; of the attributes one for each that the line lays down.
 *
 * @param criterion by what
 * @param met whether it is met; unknown is neither yes nor no
 * @param points what that counts; nothing if it is unknown
 * @param why in a sentence of {@link MatchTexts}
 * @param ask what would settle it; only where it is unknown
 */
@Evolving
public record Judgement(Criterion criterion, Truth met, int points, Reason why, Option<Ask> ask) {
    /** Checks that what is unknown counts nothing, and that nothing else is asked. */
    public Judgement {
        if (met == Truth.UNKNOWN && points != 0) {
            throw new IllegalArgumentException("what is unknown must count nothing: `" + points + "`");
        }
        if (met != Truth.UNKNOWN && ask.isDefined()) {
            throw new IllegalArgumentException("what is known must not be asked: `" + why.code() + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("Judgement")
                .with("criterion", criterion)
                .with("met", met)
                .with("points", points)
                .with("why", why)
                .with("ask", ask)
                .toString();
    }
}
