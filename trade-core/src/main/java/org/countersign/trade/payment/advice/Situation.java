package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Undertaking;

/**
 * A deal for which a way of paying is sought, with everything but the way of paying.
 *
 * @param price above zero
 * @param term who carries
 * @param title what paper will give the goods
 * @param remote whether the destination is remote or the goods are transhipped, so that the carrier who sold the carriage does not deliver
 * @param stakes what the goods are worth to whom
 * @param milestones the expected days
 * @param promises what each third party's promise is worth, where one can be had
 * @param sellerLimit the most that the seller is willing to lose on a first order
 * @param buyerLimit the most that the buyer is willing to lose
 * @param cleanOrders how many orders of this buyer have gone clean
 * @param tariff what each way of paying costs
 */
@Evolving
public record Situation(
        Amount price,
        DeliveryTerm term,
        Title title,
        boolean remote,
        Stakes stakes,
        Milestones milestones,
        Seq<Backing> promises,
        Amount sellerLimit,
        Amount buyerLimit,
        int cleanOrders,
        Tariff tariff) {
    /** Checks amounts and the number of orders. */
    public Situation {
        promises = Vector.ofAll(promises);
        if (price.signum() <= 0 || sellerLimit.signum() < 0 || buyerLimit.signum() < 0 || cleanOrders < 0) {
            throw new IllegalArgumentException("price must be above zero, limits and orders not below it: `" + price
                    + "`, `" + sellerLimit + "`, `" + buyerLimit + "`, `" + cleanOrders + "`");
        }
    }

    /** What that promise is worth, if somebody has said. */
    Option<Percentage> worth(Undertaking by) {
        return promises.find(promise -> promise.by() == by).map(Backing::share);
    }

    /** The deal as it runs if it is paid like that. */
    Course course(Candidate candidate) {
        return new Course(
                price,
                candidate.plan(),
                term,
                title,
                stakes,
                promises.filter(promise -> candidate.promises().contains(promise.by())),
                Vector.empty(),
                milestones);
    }

    @Override
    public String toString() {
        return Summary.of("Situation")
                .with("price", price)
                .with("term", term)
                .with("title", title)
                .with("sellerLimit", sellerLimit)
                .with("buyerLimit", buyerLimit)
                .with("cleanOrders", cleanOrders)
                .with("tariff", tariff)
                .toString();
    }
}
