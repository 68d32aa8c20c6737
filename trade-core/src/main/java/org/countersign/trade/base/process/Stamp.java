package org.countersign.trade.base.process;

import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.style.Evolving;

/**
 * When something happened, when we wrote it down, who did, and by which way it came or went.
 *
 * @param happened as the paper states it; the hour may be unknown
 * @param recorded when it was written down
 * @param recorder who wrote it down
 * @param channel by which way it came or went
 */
@Evolving
public record Stamp(Moment happened, Moment recorded, PersonRef recorder, Channel channel) {
    /** Something that was written down as it happened. */
    public static Stamp at(Moment happened, PersonRef recorder, Channel channel) {
        return new Stamp(happened, happened, recorder, channel);
    }

    /** The same, written down later. */
    public Stamp recorded(Moment later) {
        return new Stamp(happened, later, recorder, channel);
    }
}
