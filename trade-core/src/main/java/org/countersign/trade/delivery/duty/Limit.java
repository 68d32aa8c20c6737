package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;

/** Until when a duty is to be done. The rules name events and no numbers of days. */
@Evolving
public enum Limit {
    /** No time is set. */
    NONE,
    /** Without delay; no number of days is named, so that it is never late for certain. */
    AT_ONCE,
    /** On the agreed day or within the agreed period. */
    IN_PERIOD(Event.CHOSEN_DAY, Event.PERIOD_ENDS),
    /** So that the other side can do its part; too late for certain when the time for delivery is over. */
    IN_GOOD_TIME(Event.CHOSEN_DAY, Event.PERIOD_ENDS),
    /** Before the goods are delivered. */
    BEFORE_DELIVERY(Event.DELIVERED),
    /** Before the goods arrive. */
    BEFORE_ARRIVAL(Event.ARRIVED),
    /** When the contract wants the price paid. */
    WHEN_PRICE_DUE(Event.PRICE_DUE);

    private final Seq<Event> ends;

    Limit(Event... ends) {
        this.ends = Vector.of(ends);
    }

    /** The events after which it is too late; the first that has a day counts. Empty where no event settles it. */
    public Seq<Event> ends() {
        return ends;
    }
}
