package org.countersign.trade.payment.exposure;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.method.Undertaking;

/**
 * What the goods and promises of a course are worth, whatever has happened; reckoned once for all its steps.
 *
 * @param nothing nothing, in the currency of the price
 * @param made what the goods have cost
 * @param madeAndCarried what goods and carriage have cost, rounded as one, or together they might pass the price by a cent
 * @param resale what the seller gets for the goods elsewhere
 * @param unseen what the buyer counts them for before he has accepted them
 * @param banks how much of a credit is counted
 * @param others how much is counted of what insurer, factor and standby stand behind
 * @param platform how much is counted of what a platform holds
 * @param refund how much is counted of what the buyer has paid
 */
record Worth(
        Amount nothing,
        Amount made,
        Amount madeAndCarried,
        Amount resale,
        Amount unseen,
        Ratio banks,
        Ratio others,
        Ratio platform,
        Ratio refund) {
    private static final Rounding SHARE = Rounding.halfUp("share of the price");

    static Worth of(Course course) {
        Amount price = course.price();
        Ratio made = course.stakes().production().ratio();
        Ratio carried = course.stakes().freight().ratio();
        return new Worth(
                Amount.of(price.currency(), 0),
                share(price, made),
                share(price, made.plus(carried)),
                share(price, course.stakes().resale()),
                share(price, course.stakes().unseen()),
                backed(course.backing(), Undertaking.ISSUING_BANK, Undertaking.CONFIRMING_BANK),
                backed(course.backing(), Undertaking.INSURER, Undertaking.FACTOR, Undertaking.ISSUING_BANK_ON_DEFAULT),
                backed(course.backing(), Undertaking.PLATFORM),
                backed(course.refund(), Undertaking.values()));
    }

    /** So much of an amount, in whole minor units. */
    static Amount share(Amount of, Ratio share) {
        return of.exact().times(share).rounded(SHARE);
    }

    private static Amount share(Amount of, Percentage share) {
        return share(of, share.ratio());
    }

    /** The largest share of any of these promises; they stand beside each other and are not added. */
    private static Ratio backed(Seq<Backing> backing, Undertaking... kinds) {
        return backing.filter(one -> Vector.of(kinds).contains(one.by()))
                .map(one -> one.share().ratio())
                .maxBy(Comparator.naturalOrder())
                .getOrElse(Ratio.ZERO);
    }
}
