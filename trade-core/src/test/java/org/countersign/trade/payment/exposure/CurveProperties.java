package org.countersign.trade.payment.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.ExposureGens;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.method.Undertaking;

class CurveProperties {
    @Property
    void nothingIsLostBeforeTheOrderAndNothingAfterPaymentDeliveryAndAcceptance(@ForAll("courses") Course course) {
        Curve curve = ExposureGens.curve(course);
        Point first = curve.points().head();
        Point last = curve.points().last();
        assertEquals(0, first.seller().stake().signum());
        assertEquals(0, first.seller().lost().signum());
        assertEquals(course.price(), last.seller().stake());
        assertEquals(0, last.seller().lost().signum(), last::toString);
        assertEquals(course.price(), last.buyer().stake());
        assertEquals(0, last.buyer().lost().signum(), last::toString);
        assertEquals(0, last.buyerTied().signum());
        assertEquals(0, last.sellerTied().signum());
    }

    @Property
    void stakeIsWhatProtectsItAndWhatIsLost(@ForAll("courses") Course course) {
        ExposureGens.curve(course)
                .points()
                .forEach(point -> Vector.of(point.seller(), point.buyer()).forEach(side -> {
                    Amount left = side.stake()
                            .subtract(side.money())
                            .subtract(side.goods())
                            .subtract(side.promised());
                    assertEquals(left.signum() > 0 ? left : Amount.of(left.currency(), 0), side.lost());
                    assertEquals(side.stake(), side.lost().add(side.secured()));
                }));
    }

    @Property
    void everyInstalmentIsPaidOnceAndTheGoodsAreReleasedOnce(@ForAll("courses") Course course) {
        Vector<Step> steps =
                ExposureGens.curve(course).points().flatMap(Point::steps).toVector();
        assertEquals(
                Vector.range(0, course.plan().instalments().size()),
                steps.filter(step -> step instanceof Step.Paid)
                        .map(step -> ((Step.Paid) step).instalment())
                        .sorted());
        assertEquals(1, steps.count(step -> step instanceof Step.Released));
        Course.WAY.forEach(event -> assertEquals(1, steps.count(step -> step.equals(new Step.Happened(event)))));
    }

    @Property
    void aPromiseMoreNeverMakesTheSellerLoseMore(@ForAll("courses") Course course, @ForAll("promises") Undertaking by) {
        Course more = ExposureGens.with(course, new Backing(by, Percentage.of(100)));
        ExposureGens.curve(course)
                .points()
                .zip(ExposureGens.curve(more).points())
                .forEach(pair -> assertTrue(pair._2
                        .seller()
                        .lost()
                        .isLessThanOrEqualTo(pair._1.seller().lost())));
    }

    @Property
    void aLaterAcceptanceNeverTiesLessOfTheSellersMoney(@ForAll("courses") Course course) {
        Course later = ExposureGens.with(
                course,
                course.milestones()
                        .with(
                                Trigger.ACCEPTANCE,
                                course.milestones()
                                        .on(Trigger.ACCEPTANCE)
                                        .getOrElseThrow(AssertionError::new)
                                        .plusDays(20)));
        assertTrue(ExposureGens.curve(later)
                        .sellerTied()
                        .number()
                        .compareTo(ExposureGens.curve(course).sellerTied().number())
                >= 0);
    }

    @Property
    void aBackingIsReadAsItWasWritten(@ForAll("backings") Backing backing) {
        assertEquals(backing, Backing.parse(backing.toString()));
    }

    @Provide
    Arbitrary<Course> courses() {
        return Jqwik.arbitrary(ExposureGens.course());
    }

    @Provide
    Arbitrary<Backing> backings() {
        return Jqwik.arbitrary(ExposureGens.backing());
    }

    @Provide
    Arbitrary<Undertaking> promises() {
        return Jqwik.arbitrary(org.countersign.testkit.Gen.of(Undertaking.values()));
    }
}
