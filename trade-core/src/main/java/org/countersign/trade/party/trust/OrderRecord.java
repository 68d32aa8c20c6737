package org.countersign.trade.party.trust;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * How one order went.
 *
 * @param order its number
 * @param last the last day on which anything happened about it
 * @param paid the day on which all of it was paid, if it was
 * @param daysLate how many days late that was, zero if it was not; none while it is not paid, or if nobody knows when it was due
 * @param claims how many claims were made
 * @param claimsFounded whether there was something in them; unknown while they are not settled, no if there were none
 * @param broken whether the buyer drew back, or we wrote something off
 */
@Evolving
public record OrderRecord(
        String order,
        LocalDate last,
        Option<LocalDate> paid,
        Option<Long> daysLate,
        int claims,
        Truth claimsFounded,
        boolean broken) {

    /** Of what happened about it, one thing at least, in the order of days. */
    static OrderRecord of(String order, Seq<Dealing> its) {
        Option<Dealing.Paid> paid = its.filter(Dealing.Paid.class::isInstance)
                .map(Dealing.Paid.class::cast)
                .lastOption();
        int claims = its.count(Dealing.Claimed.class::isInstance);
        return new OrderRecord(
                order,
                its.last().day(),
                paid.map(Dealing.Paid::day),
                paid.flatMap(all -> all.due().map(due -> Math.max(0L, ChronoUnit.DAYS.between(due, all.day())))),
                claims,
                claims == 0 ? Truth.NO : founded(its),
                its.exists(one -> one instanceof Dealing.DrewBack || one instanceof Dealing.WrittenOff));
    }

    private static Truth founded(Seq<Dealing> its) {
        return its.filter(one -> one instanceof Dealing.Claimed || one instanceof Dealing.ClaimsSettled)
                .lastOption()
                .filter(Dealing.ClaimsSettled.class::isInstance)
                .map(Dealing.ClaimsSettled.class::cast)
                .map(settled -> Truth.of(settled.founded()))
                .getOrElse(Truth.UNKNOWN);
    }

    /**
     * Whether the order went clean: paid in full, no later than so many days, no claim without ground, nothing broken. Unknown while it is not
     * paid, the due day is unknown, or a claim is open.
     */
    public Truth isClean(int graceDays) {
        Truth inTime = daysLate.map(late -> Truth.of(late <= graceDays)).getOrElse(Truth.UNKNOWN);
        Truth fair = claims == 0 ? Truth.YES : claimsFounded;
        return Truth.of(!broken).and(inTime).and(fair);
    }

    @Override
    public String toString() {
        return Summary.of("OrderRecord")
                .with("order", order)
                .with("last", last)
                .with("paid", paid)
                .with("daysLate", daysLate)
                .with("claims", claims)
                .with("claimsFounded", claimsFounded)
                .with("broken", broken)
                .toString();
    }
}
