package org.countersign.trade.payment.advice;

import io.vavr.Tuple;
import io.vavr.Tuple2;
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

/** How the candidates are weighed: what is unknown first, then the limits, then who beats whom. */
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
        Front front = new Front(within);
        Vector<Tuple2<Integer, Option<Advised>>> places =
                Vector.range(0, within.size()).map(at -> Tuple.of(at, front.beating(at)));
        Vector<Advised> advised = places.filter(place -> place._2.isEmpty())
                .map(place -> reasoned(within.get(place._1), front, place._1));
        Vector<SetAside> beaten = places.flatMap(place -> place._2.map(by -> beaten(within.get(place._1), by)));
        return new Advice(
                sellerLimit,
                advised,
                weighed.flatMap(one -> one.swap().toOption()).appendAll(beaten));
    }

    private static SetAside beaten(Advised one, Advised by) {
        return new SetAside(one.candidate(), Vector.of(Says.dominated(by.candidate())));
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

    private Advised reasoned(Advised one, Front front, int at) {
        Vector<Reason> best = Vector.of(Front.Measure.values())
                .filter(measure -> front.isBest(measure, at))
                .map(measure -> Says.best(measure, one));
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
