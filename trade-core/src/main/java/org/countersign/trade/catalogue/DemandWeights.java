package org.countersign.trade.catalogue;

import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * How much an order and an inquiry count for a place in the showcase, and how complete a listing has to be for it.
 *
 * @param order points of an order, zero to {@link #MOST}
 * @param inquiry points of an inquiry, zero to {@link #MOST}
 * @param leastPoints of completeness, 0 to 100
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record DemandWeights(int order, int inquiry, int leastPoints, String source, LocalDate effective) {
    /** Most points of one order or inquiry. */
    public static final int MOST = 1000;

    /** Our judgement of 2026, UNCONFIRMED: one order says as much as five inquiries. */
    public static final DemandWeights BY_JUDGEMENT =
            new DemandWeights(5, 1, 70, "judgement of this library", LocalDate.of(2026, 11, 25));

    private static final int ALL = 100;

    /** Checks points and names. */
    public DemandWeights {
        PlainText.checkName(source);
        Moment.on(effective);
        if (order < 0 || order > MOST || inquiry < 0 || inquiry > MOST) {
            throw new IllegalArgumentException("an order and an inquiry must count 0 to " + MOST + " points: `" + order
                    + "` and `" + inquiry + "`");
        }
        if (leastPoints < 0 || leastPoints > ALL) {
            throw new IllegalArgumentException("least points must be from 0 to " + ALL + ": `" + leastPoints + "`");
        }
    }

    /** What has come from that listing, in points. */
    public long of(ListingFile file) {
        return (long) order * file.orders().size()
                + (long) inquiry * file.inquiries().size();
    }
}
