package org.countersign.trade.offer.matching;

import io.vavr.control.Option;
import java.util.function.Supplier;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;

/** What became of one criterion, with its words still to be made: most answers are only counted. */
record Answer(Criterion criterion, Truth met, int points, Supplier<Reason> why, Option<Supplier<Ask>> ask) {
    static Answer known(Criterion criterion, boolean met, MatchWeights.Weight weight, Supplier<Reason> why) {
        return new Answer(criterion, Truth.of(met), met ? weight.met() : weight.missed(), why, Option.none());
    }

    static Answer unknown(Criterion criterion, Supplier<Reason> why, Supplier<Ask> ask) {
        return new Answer(criterion, Truth.UNKNOWN, 0, why, Option.some(ask));
    }

    Judgement judgement() {
        return new Judgement(criterion, met, points, why.get(), ask.map(Supplier::get));
    }
}
