package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.advice.Advice;
import org.countersign.trade.payment.advice.Advised;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Menu;
import org.countersign.trade.payment.advice.SetAside;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.Tariff;
import org.countersign.trade.payment.advice.TrustSteps;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Exposure;
import org.countersign.trade.payment.exposure.Point;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Step;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;

/** Values of the rooms {@code payment.exposure} and {@code payment.advice}. */
public final class ExposureGens {
    /** A calendar that knows every day a course can reach, and on which every day is a business day. */
    public static final BusinessCalendar EVERY_DAY = BusinessCalendar.builder()
            .name("every day")
            .from(LocalDate.of(2020, 1, 1))
            .until(LocalDate.of(2060, 12, 31))
            .build();

    private ExposureGens() {}

    /** Promises of third parties. */
    public static Gen<Backing> backing() {
        return source -> new Backing(Gen.of(Undertaking.values()).next(source), Percentage.of(source.between(0, 100)));
    }

    /** What goods are worth to whom. */
    public static Gen<Stakes> stakes() {
        return source -> new Stakes(
                Percentage.of(source.between(0, 70)),
                Percentage.of(source.between(0, 100)),
                Percentage.of(source.between(0, 30)),
                Percentage.of(source.between(0, 100)));
    }

    /** Days of every event of the way, in its order. */
    public static Gen<Milestones> way() {
        return source -> {
            LocalDate day = PaymentGens.day().next(source);
            Milestones milestones = Milestones.none();
            for (Trigger event : Course.WAY) {
                milestones = milestones.with(event, day);
                day = day.plusDays(source.between(0, 40));
            }
            return source.percent(30) ? milestones.with(Trigger.INSPECTED, day) : milestones;
        };
    }

    /** Plans of one to four instalments whose events lie on the way. */
    public static Gen<PaymentPlan> plan() {
        return PaymentGens.whole()
                .filter(plan -> plan.instalments().size() <= 4)
                .map(plan -> PaymentPlan.of(plan.instalments()))
                .flatMap(plan -> source -> onTheWay(plan, source.between(0, 1000)));
    }

    private static PaymentPlan onTheWay(PaymentPlan plan, int salt) {
        return PaymentPlan.parse(plan.instalments()
                .zipWithIndex()
                .map(part -> part._1
                        .toString()
                        .replaceFirst(
                                " (on|after) .*$", " on " + Course.WAY.get((salt + part._2 * 3) % Course.WAY.size())))
                .mkString("; "));
    }

    /** Deals as they are meant to run, with all days known. */
    public static Gen<Course> course() {
        return source -> new Course(
                PaymentGens.euros(100, 5_000_000).next(source),
                plan().next(source),
                DeliveryGens.contractTerm().next(source),
                Gen.of(Title.values()).next(source),
                stakes().next(source),
                backing().many(0, 2).next(source),
                source.percent(70) ? Vector.empty() : backing().many(1, 1).next(source),
                way().next(source));
    }

    /** The curves of such deals. */
    public static Gen<Curve> curves() {
        return course().map(ExposureGens::curve);
    }

    /** Deals for which a way of paying is sought; some costs and promises are unknown. */
    public static Gen<Situation> situation() {
        return source -> {
            Amount price = PaymentGens.euros(10_000, 5_000_000).next(source);
            return new Situation(
                    price,
                    DeliveryGens.contractTerm().next(source),
                    Gen.of(Title.values()).next(source),
                    source.percent(30),
                    stakes().next(source),
                    way().next(source),
                    backing().many(0, 6).next(source),
                    price.multiply(source.between(0, 12)).divide(10),
                    price.multiply(source.between(0, 12)).divide(10),
                    source.between(0, 12),
                    tariff().next(source));
        };
    }

    /** What ways of paying cost, for most of them. */
    public static Gen<Tariff> tariff() {
        return source -> Vector.of(Method.values())
                .filter(any -> source.percent(85))
                .foldLeft(Tariff.unknown(), (known, method) -> known.with(method, Percentage.of(source.between(0, 5))));
    }

    /** Steps of trust. */
    public static Gen<TrustSteps> trustSteps() {
        return source -> source.percent(50)
                ? TrustSteps.OURS
                : TrustSteps.parse("0:100% " + source.between(1, 9) + ":" + source.between(100, 900) + "%");
    }

    /** Advice for such deals among three ways of paying. */
    public static Gen<Advice> advice() {
        return source -> {
            Seq<Candidate> menu = Menu.usual(source.between(1, 120));
            Seq<Candidate> three = menu.drop(source.below(menu.size() - 3)).take(3);
            return Advice.of(situation().next(source), three, TrustSteps.OURS, EVERY_DAY);
        };
    }

    /** Points of curves: what happens at one moment, and what both sides stand to lose after it. */
    public static Gen<Point> point() {
        return source -> {
            Seq<Point> points = curves().next(source).points();
            return points.get(source.below(points.size()));
        };
    }

    /** What happens at a point. */
    public static Gen<Step> step() {
        return point().filter(point -> !point.steps().isEmpty())
                .map(point -> point.steps().last());
    }

    /** What the seller stands to lose at a point. */
    public static Gen<Exposure> exposure() {
        return point().map(Point::seller);
    }

    /** Ways of paying from the usual menu. */
    public static Gen<Candidate> candidate() {
        return source -> {
            Seq<Candidate> menu = Menu.usual(source.between(1, 120));
            return menu.get(source.below(menu.size()));
        };
    }

    /** Ways of paying that are advised. */
    public static Gen<Advised> advised() {
        return advice().filter(advice -> !advice.advised().isEmpty())
                .map(advice -> advice.advised().last());
    }

    /** Ways of paying that are not, and why. */
    public static Gen<SetAside> setAside() {
        return advice().filter(advice -> !advice.others().isEmpty())
                .map(advice -> advice.others().last());
    }

    /** Single steps of trust. */
    public static Gen<TrustSteps.Step> trustStep() {
        return trustSteps().map(trust -> trust.steps().last());
    }

    /** The curve of a course whose days are all known. */
    public static Curve curve(Course course) {
        return course.curve(EVERY_DAY).getOrElseThrow(() -> new AssertionError(course));
    }

    /** The same deal with one promise more. */
    public static Course with(Course course, Backing backing) {
        return made(course, course.backing().append(backing), course.milestones());
    }

    /** The same deal on these days. */
    public static Course with(Course course, Milestones milestones) {
        return made(course, course.backing(), milestones);
    }

    private static Course made(Course course, Seq<Backing> backing, Milestones milestones) {
        return new Course(
                course.price(),
                course.plan(),
                course.term(),
                course.title(),
                course.stakes(),
                backing,
                course.refund(),
                milestones);
    }
}
