package org.countersign.trade.fulfilment.dispute;

import static org.countersign.trade.fulfilment.dispute.DisputeReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;

/** What is known of the buyer's notice. Whether the time was reasonable is for people to say; only the two years are counted. */
record Notice(DisputeFacts facts) {
    /** CISG 39(2): the right to rely on a lack of conformity ends two years after the goods were actually handed over. */
    private static final int YEARS = 2;

    private static final int LAST_YEAR = 9999;

    Seq<Reason> reasons() {
        return facts.handedOver()
                .toVector()
                .flatMap(over -> facts.noticed()
                        .map(notice -> Vector.of(given(over, notice)))
                        .getOrElse(() -> Vector.of(NO_NOTICE.reason().with("since", over))));
    }

    private static Reason given(Moment over, Moment notice) {
        boolean tooLate = over.day().getYear() <= LAST_YEAR - YEARS
                && notice.isPast(Moment.on(over.day().plusYears(YEARS))).isYes();
        long days = ChronoUnit.DAYS.between(over.day(), notice.day());
        return (tooLate ? NOTICE_TOO_LATE : NOTICE).reason().with("days", days);
    }
}
