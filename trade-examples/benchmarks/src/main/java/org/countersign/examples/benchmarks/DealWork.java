package org.countersign.examples.benchmarks;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.TimeUnit;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.check.Presentation;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.advice.Advice;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.TrustSteps;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Point;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Prices, days, stakes, advice and a credit check, reckoned by this library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DealWork {
    private static final Rounding CENT = Rounding.halfUp("unit price");

    private final CostSheet sheet = Deals.sheet();
    private final PaymentPlan twelve = Deals.twelve();
    private final Milestones milestones = Deals.milestones();
    private final BusinessCalendar calendar = Deals.calendar();
    private final Course course = Deals.course();
    private final Situation situation = Deals.situation();
    private final Seq<Candidate> candidates = Deals.tenThousand();
    private final Credit credit = CreditPapers.credit();
    private final DocumentSet papers = CreditPapers.papers();
    private final Presentation presentation = CreditPapers.presentation();
    private final BusinessCalendar banks = CreditPapers.banks();

    /** The price of one under all rules at all places of the way, from a sheet of twenty costs. */
    @Benchmark
    public Seq<Amount> prices() {
        return sheet.ladder(Edition.current())
                .rungs()
                .flatMap(rung -> rung.price().rounded(CENT));
    }

    /** The due days of twelve instalments, moved to business days. */
    @Benchmark
    public DatedPlan resolve() {
        return twelve.resolve(milestones, calendar);
    }

    /** What both could lose on each day of a year. */
    @Benchmark
    public Seq<Point> exposureOverAYear() {
        Curve curve = course.curve(calendar).getOrElseThrow(waits -> new IllegalStateException(waits.toString()));
        return Vector.range(0, DealNumbers.DAYS_OF_YEAR).flatMap(day -> curve.on(DealNumbers.FIRST_DAY.plusDays(day)));
    }

    /** The plans among ten thousand that no other beats. */
    @Benchmark
    public Advice adviseTenThousand() {
        return Advice.of(situation, candidates, TrustSteps.OURS, calendar);
    }

    /** What a bank would find in seven papers presented under a credit. */
    @Benchmark
    public Examination checkCredit() {
        return Examination.of(credit, papers, presentation, banks);
    }
}
