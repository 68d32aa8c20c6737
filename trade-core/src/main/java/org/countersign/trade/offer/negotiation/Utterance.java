package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Speaker;

/** Who speaks, how, and when it went out and reached the other side. */
record Utterance(Speaker by, Medium medium, Option<Moment> sent, Moment reached) {
    static Utterance theirs(Medium medium, Option<Moment> sent, Moment reached) {
        return new Utterance(Speaker.THEY, medium, sent, reached);
    }

    static Utterance theirs(Moment reached) {
        return theirs(Medium.INSTANT, Option.none(), reached);
    }

    static Utterance ours(Medium medium, Moment sent, Moment reached) {
        return new Utterance(Speaker.WE, medium, Option.some(sent), reached);
    }

    static Utterance ours(Moment happened) {
        return ours(Medium.INSTANT, happened, happened);
    }

    boolean isBy(Speaker speaker) {
        return by == speaker;
    }

    /** When it went out: what travels no time went out when it arrived; of what does, it has to be told. */
    Option<Moment> dispatched() {
        return sent.orElse(() -> Option.when(!medium.travels(), reached));
    }

    /** Whether it travels and has not arrived: what is looked at is what it would do if it had. */
    boolean isOnlySent() {
        return by == Speaker.WE && medium.travels() && sent.contains(reached);
    }

    /** Whether it went out after that moment; unknown if nobody knows when it did. */
    Truth isSentAfter(Moment other) {
        return dispatched().fold(() -> Truth.UNKNOWN, out -> out.isAfter(other));
    }
}
