package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;

/** How the candidates are weighed: what is unknown first, then the limits, then each against each. */
final class Weighing {
    private static final Rounding COST = Rounding.halfUp("cost of a way of paying");
    private static final Rounding LIMIT = Rounding.halfUp("widened limit");

    private final Situation situation;
    private final BusinessCalendar calendar;
    private final Amount sellerLimit;

    Weighing(Situation situation, TrustSteps trust, BusinessCalendar calendar) {
        this.situation = situation;
        this.calendar = calendar;
        this.sellerLimit = situation
                .sellerLimit()
                .exact()
                .times(trust.after(situation.cleanOrders()).ratio())
                .rounded(LIMIT);
    }

    Advice advice(Seq<Candidate> candidates) {
        Vector<Either<SetAside, Advised>> weighed =
                candidates.map(this::weighed).toVector();
        Vector<Advised> within = weighed.flatMap(Either::toOption);
        Vector<Advised> front = within.reject(one -> within.exists(other -> other.dominates(one)));
        Vector<SetAside> beaten = within.reject(front::contains)
                .map(one -> new SetAside(
                        one.candidate(),
                        within.find(other -> other.dominates(one))
                                .map(other -> Says.dominated(other.candidate()))
                                .toVector()));
        return new Advice(
                sellerLimit,
                front.map(one -> reasoned(one, front)),
                weighed.flatMap(one -> one.swap().toOption()).appendAll(beaten));
    }

    private Either<SetAside, Advised> weighed(Candidate candidate) {
        Seq<Reason> unknown = unknown(candidate);
        if (unknown.nonEmpty()) {
            return Either.left(new SetAside(candidate, unknown));
        }
        Course course = situation.course(candidate);
        return course.curve(calendar)
                .mapLeft(waits -> new SetAside(candidate, waits))
                .flatMap(curve -> limited(measured(candidate, course, curve)));
    }

    private Seq<Reason> unknown(Candidate candidate) {
        Seq<Reason> promises =
                candidate.promises().filter(by -> situation.worth(by).isEmpty()).map(Says::promiseUnknown);
        Option<Percentage> rate = situation.tariff().rate(candidate.method());
        return rate.isDefined() ? promises : promises.append(Says.costUnknown(candidate));
    }

    private Advised measured(Candidate candidate, Course course, Curve curve) {
        Percentage rate = situation.tariff().rate(candidate.method()).getOrElse(() -> Percentage.of(0));
        return new Advised(
                candidate,
                curve.worstForSeller().seller().lost(),
                curve.worstForBuyer().buyer().lost(),
                situation.price().exact().times(rate.ratio()).rounded(COST),
                curve.sellerTied().plus(curve.buyerTied()),
                Vector.empty(),
                Traps.of(situation, candidate, course, curve));
    }

    private Either<SetAside, Advised> limited(Advised one) {
        Vector<Reason> over = Vector.empty();
        if (one.seller().isGreaterThan(sellerLimit)) {
            over = over.append(Says.overSeller(one.seller(), sellerLimit));
        }
        if (one.buyer().isGreaterThan(situation.buyerLimit())) {
            over = over.append(Says.overBuyer(one.buyer(), situation.buyerLimit()));
        }
        return over.isEmpty() ? Either.right(one) : Either.left(new SetAside(one.candidate(), over));
    }

    private Advised reasoned(Advised one, Vector<Advised> front) {
        Vector<Reason> best = Vector.empty();
        if (front.forAll(other -> one.seller().isLessThanOrEqualTo(other.seller()))) {
            best = best.append(Says.bestForSeller(one.seller()));
        }
        if (front.forAll(other -> one.buyer().isLessThanOrEqualTo(other.buyer()))) {
            best = best.append(Says.bestForBuyer(one.buyer()));
        }
        if (front.forAll(other -> one.cost().isLessThanOrEqualTo(other.cost()))) {
            best = best.append(Says.cheapest(one.cost()));
        }
        if (front.forAll(other -> one.tied().number().compareTo(other.tied().number()) <= 0)) {
            best = best.append(Says.leastTied());
        }
        Reason within = Says.within(one.seller(), sellerLimit, one.buyer(), situation.buyerLimit());
        return new Advised(
                one.candidate(),
                one.seller(),
                one.buyer(),
                one.cost(),
                one.tied(),
                (best.isEmpty() ? Vector.of(Says.balanced()) : best).prepend(within),
                one.traps());
    }
}
