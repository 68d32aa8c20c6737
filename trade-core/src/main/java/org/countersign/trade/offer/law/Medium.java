package org.countersign.trade.offer.law;

import io.vavr.collection.Vector;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** How a word gets to the other side, as far as it matters for when it counts. */
@Evolving
public enum Medium {
    /** Spoken, to somebody who hears it: it reaches at once, and is not in writing. */
    SPOKEN,
    /** In writing, and there as soon as it is sent: mail, platform, chat, a message from machine to machine. */
    INSTANT,
    /** On paper that travels: it reaches when it is delivered (CISG 24). */
    LETTER,
    /** No word at all: goods sent, money paid. It is known when somebody notices or is told. */
    CONDUCT;

    /** The lower-case words, both ways. */
    public static final Scalar<Medium> TEXT = Scalar.word("medium", Vector.of(values()));

    /** How a word travels by that channel; a channel that we do not know counts as instant writing. */
    public static Medium of(Channel channel) {
        if (channel.equals(Channel.LETTER)) {
            return LETTER;
        }
        return channel.equals(Channel.TELEPHONE) || channel.equals(Channel.MEETING) ? SPOKEN : INSTANT;
    }

    /** Whether time passes between sending and reaching. */
    public boolean travels() {
        return this == LETTER || this == CONDUCT;
    }
}
