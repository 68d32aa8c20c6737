package org.countersign.trade.payment.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.testkit.trade.ExposureGens;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Places;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.method.Undertaking;
import org.junit.jupiter.api.Test;

/**
 * What each side stands to lose at every event, by each means of payment, under each paper for the goods, and with each promise of a third
 * party, as a table that was read once and is held since. A deal of 1,000 that costs the seller 800 and fetches 300 elsewhere; freight 50;
 * goods that the buyer has not seen count 700 for him.
 */
class ExposureTableTest {
    private static final Path TABLE =
            Path.of("src/test/resources/org/countersign/trade/payment/exposure/exposure-table.txt");
    private static final Milestones DAYS =
            Milestones.parse("acceptance 2026-06-20; arrival 2026-06-10; copy-documents 2026-05-03;"
                    + " goods-ready 2026-04-20; on-board 2026-05-01; order 2026-03-01; original-documents 2026-05-08");
    private static final Stakes STAKES =
            new Stakes(Percentage.of(80), Percentage.of(30), Percentage.of(5), Percentage.of(70));
    private static final Vector<String> PLANS = Vector.of(
            "100% transfer on order",
            "30% transfer on order; rest transfer on goods-ready",
            "30% transfer on order; rest transfer on copy-documents",
            "30% transfer on order; rest transfer 7 days after arrival",
            "100% transfer 60 days after on-board",
            "100% card on order",
            "100% escrow on order",
            "100% escrow 5 days after goods-ready",
            "100% credit on original-documents",
            "100% credit 60 days after on-board",
            "100% against-payment on original-documents",
            "100% against-acceptance 60 days after original-documents",
            "100% on-delivery on arrival",
            "50% on-delivery on arrival; rest on-delivery 5 days after arrival",
            "100% on-delivery on copy-documents",
            "50% credit on original-documents; rest credit 60 days after on-board",
            "40% against-payment on original-documents; rest against-payment on original-documents",
            "40% against-payment on original-documents; 10% transfer on original-documents; rest against-payment 9 days after original-documents");

    @Test
    void whatIsLostAtEachEventIsAsItWasRead() {
        Vector<String> papers = PLANS.flatMap(plan -> Vector.of(Title.values())
                .flatMap(title -> Vector.of(Incoterm.EXW, Incoterm.FOB, Incoterm.CIF)
                        .map(rule -> line(plan, rule, title, Vector.empty(), Vector.empty()))));
        Vector<String> promises = PLANS.flatMap(plan -> Vector.of(Undertaking.values())
                .flatMap(by -> Vector.of(
                        line(plan, Incoterm.FOB, Title.NOT_NEGOTIABLE, Vector.of(half(by)), Vector.empty()),
                        line(plan, Incoterm.FOB, Title.ORDER_BILL, Vector.empty(), Vector.of(half(by))))));
        Vector<String> released = Vector.of("2026-06-15", "2026-06-25")
                .flatMap(day -> PLANS.map(plan -> "released on "
                        + day + " | "
                        + line(
                                plan,
                                Incoterm.FOB,
                                Title.ORDER_BILL,
                                Vector.of(half(Undertaking.PLATFORM)),
                                Vector.of(half(Undertaking.ISSUING_BANK_ON_DEFAULT)),
                                Milestones.parse("release " + day + "; " + DAYS.spelling()))));
        Committed.check(
                TABLE,
                "# plan | rule | title | for the seller / for the buyer | what happens: seller's loss/buyer's loss, seller's money/buyer's money tied\n"
                        + papers.appendAll(promises).appendAll(released).mkString("", "\n", "\n"));
    }

    /** Two promises for one amount are not added, and of one promise no more is counted than it is worth. */
    @Test
    void theBestOfSeveralPromisesCounts() {
        String plan = "100% transfer 60 days after on-board";
        Vector<Backing> both = Vector.of(
                new Backing(Undertaking.INSURER, Percentage.of(90)),
                new Backing(Undertaking.FACTOR, Percentage.of(60)));
        assertEquals(
                points(line(plan, Incoterm.FOB, Title.ORDER_BILL, both.take(1), Vector.empty())),
                points(line(plan, Incoterm.FOB, Title.ORDER_BILL, both, Vector.empty())));
    }

    private static String points(String line) {
        return line.substring(line.lastIndexOf('|'));
    }

    private static Backing half(Undertaking by) {
        return new Backing(by, Percentage.of(50));
    }

    private static String line(String plan, Incoterm rule, Title title, Seq<Backing> backing, Seq<Backing> refund) {
        return line(plan, rule, title, backing, refund, DAYS);
    }

    private static String line(
            String plan, Incoterm rule, Title title, Seq<Backing> backing, Seq<Backing> refund, Milestones days) {
        DeliveryTerm term = DeliveryTerm.of(rule, Option.some(Places.NINGBO), Option.none());
        Course course = new Course(
                Amount.parse("EUR 1000"), PaymentPlan.parse(plan), term, title, STAKES, backing, refund, days);
        Curve curve = course.curve(ExposureGens.EVERY_DAY).getOrElseThrow(() -> new AssertionError(plan));
        return Vector.of(
                        plan,
                        rule.name(),
                        title.name(),
                        backing.mkString("+") + "/" + refund.mkString("+"),
                        curve.points().map(ExposureTableTest::shown).mkString(", "))
                .mkString(" | ");
    }

    private static String shown(Point point) {
        return point.steps().map(ExposureTableTest::shown).mkString("+") + ": "
                + number(point.seller().lost()) + "/" + number(point.buyer().lost()) + " " + number(point.sellerTied())
                + "/" + number(point.buyerTied());
    }

    private static String shown(Step step) {
        return step instanceof Step.Happened happened
                ? happened.event().toString()
                : step instanceof Step.Paid paid ? "paid " + (paid.instalment() + 1) : "released";
    }

    private static String number(Amount amount) {
        return amount.toString().replaceFirst("EUR ", "").replaceFirst("\\.00$", "");
    }
}
