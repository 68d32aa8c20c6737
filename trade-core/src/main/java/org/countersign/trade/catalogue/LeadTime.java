package org.countersign.trade.catalogue;

import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;

/**
 * How long an order of some size takes from order to goods ready.
 *
 * @param upTo the largest quantity that takes no longer
 * @param days days of the calendar, 1 to {@link #MOST_DAYS}
 */
@Evolving
public record LeadTime(Quantity upTo, int days) {
    /** Ten years: beyond it lies no delivery but a typing error. */
    public static final int MOST_DAYS = 3650;

    /** The largest quantity. */
    public static final Field<LeadTime, Quantity> UP_TO = Field.one("upTo", Quantity.TEXT, LeadTime::upTo);
    /** Days of the calendar. */
    public static final Field<LeadTime, Integer> DAYS = Field.one("days", Scalar.COUNT, LeadTime::days);

    /** The fields and how a lead time is made of them. */
    public static final Shape<LeadTime> SHAPE =
            Shape.of("lead-time", 1, LeadTime.class, v -> new LeadTime(v.of(UP_TO), v.of(DAYS)), UP_TO, DAYS);

    /** Checks the days. */
    public LeadTime {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("lead time must be 1 to " + MOST_DAYS + " days: `" + days + "`");
        }
    }
}
