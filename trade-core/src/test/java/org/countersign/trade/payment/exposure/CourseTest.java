package org.countersign.trade.payment.exposure;

import static org.countersign.trade.payment.method.Undertaking.CONFIRMING_BANK;
import static org.countersign.trade.payment.method.Undertaking.INSURER;
import static org.countersign.trade.payment.method.Undertaking.ISSUING_BANK_ON_DEFAULT;
import static org.countersign.trade.payment.method.Undertaking.PLATFORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Places;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.method.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each side loses if the other stops, in deals of 10,000 that cost the seller 80 % and fetch 30 % elsewhere. */
class CourseTest {
    private static final BusinessCalendar EVERY_DAY = BusinessCalendar.builder()
            .name("every day")
            .from(LocalDate.parse("2026-01-01"))
            .until(LocalDate.parse("2027-12-31"))
            .build();
    private static final Milestones DAYS =
            Milestones.parse("acceptance 2026-06-20; arrival 2026-06-10; copy-documents 2026-05-03;"
                    + " goods-ready 2026-04-20; on-board 2026-05-01; order 2026-03-01; original-documents 2026-05-08");
    private static final Stakes STAKES =
            new Stakes(Percentage.of(80), Percentage.of(30), Percentage.of(5), Percentage.of(70));

    /** The most that either side can lose under each way of paying, by sea with a bill to order, FOB. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% transfer on order                                   | 0    | 10000",
                "30% transfer on order; rest transfer on goods-ready      | 2000 | 10000",
                "30% transfer on order; rest transfer on copy-documents   | 2000 | 10000",
                "30% transfer on order; rest transfer 7 days after arrival | 7000 | 3000",
                "100% credit on original-documents                        | 5000 | 3000",
                "100% against-payment on original-documents               | 5000 | 3000",
                "100% against-acceptance 60 days after original-documents | 10000 | 0",
                "100% transfer 60 days after on-board                     | 10000 | 0",
                "100% on-delivery on arrival                              | 5000 | 3000"
            })
    void theWorstPointIsWhereTradeKnowsItToBe(String plan, int seller, int buyer) {
        Curve curve = curve(course(plan, Incoterm.FOB, Title.ORDER_BILL));
        assertEquals(eur(seller), curve.worstForSeller().seller().lost());
        assertEquals(eur(buyer), curve.worstForBuyer().buyer().lost());
    }

    /** "Against copy B/L" protects the seller with a bill to order only; with a waybill it is open account until paid. */
    @Test
    void withoutABillToOrderTheBalanceAgainstCopiesIsNotSecured() {
        String plan = "30% transfer on order; rest transfer 45 days after copy-documents";
        Curve held = curve(course(plan, Incoterm.FOB, Title.ORDER_BILL));
        Curve gone = curve(course(plan, Incoterm.FOB, Title.NOT_NEGOTIABLE));
        assertEquals(eur(2000), held.worstForSeller().seller().lost());
        assertEquals(eur(7000), gone.worstForSeller().seller().lost());
        assertEquals(LocalDate.parse("2026-06-10"), gone.worstForSeller().day());
    }

    @Test
    void underExWorksControlIsGoneWhenTheBuyersCarrierCollects() {
        Curve curve = curve(course("100% credit on original-documents", Incoterm.EXW, Title.ORDER_BILL));
        assertEquals(eur(10000), curve.worstForSeller().seller().lost());
        assertEquals(LocalDate.parse("2026-05-01"), curve.worstForSeller().day());
    }

    @Test
    void whoCarriesHasTheFreightAtStakeToo() {
        String plan = "100% against-payment on original-documents";
        Vector.of(Incoterm.CIF, Incoterm.DAP)
                .forEach(rule -> assertEquals(
                        eur(5500),
                        curve(course(plan, rule, Title.ORDER_BILL))
                                .worstForSeller()
                                .seller()
                                .lost()));
    }

    @Test
    void aPromiseIsCountedFromWhereItHoldsAndAsFarAsItGoes() {
        assertEquals(
                eur(5000),
                worst("100% credit 60 days after on-board", new Backing(CONFIRMING_BANK, Percentage.of(100))),
                "before documents are presented a credit promises nothing");
        assertEquals(
                eur(10000),
                worst("100% credit 60 days after on-board", new Backing(CONFIRMING_BANK, Percentage.of(0))),
                "and without its bank it is open account");
        assertEquals(
                eur(5000),
                worst("100% transfer 60 days after on-board", new Backing(INSURER, Percentage.of(90))),
                "before shipment the insurer stands behind nothing");
        assertEquals(
                eur(5000),
                worst(
                        "100% transfer 60 days after on-board",
                        new Backing(ISSUING_BANK_ON_DEFAULT, Percentage.of(100))));
    }

    @Test
    void moneyInEscrowIsNobodysUntilItIsReleased() {
        Course course = course("100% escrow on order", Incoterm.FOB, Title.NOT_NEGOTIABLE);
        Curve held = curve(with(course, new Backing(PLATFORM, Percentage.of(100))));
        assertEquals(eur(0), held.worstForSeller().seller().lost());
        assertEquals(eur(0), held.worstForBuyer().buyer().lost());
        assertEquals(
                eur(10000), curve(course).worstForBuyer().buyer().lost(), "without a platform that keeps its word");
        assertEquals(
                eur(10000),
                held.on(LocalDate.parse("2026-06-20"))
                        .getOrElseThrow(AssertionError::new)
                        .seller()
                        .money(),
                "on acceptance it is the seller's");
    }

    @Test
    void aRefundGuaranteeCoversTheDeposit() {
        Course course =
                course("30% transfer on order; rest transfer 7 days after arrival", Incoterm.FOB, Title.ORDER_BILL);
        Course covered = new Course(
                course.price(),
                course.plan(),
                course.term(),
                course.title(),
                course.stakes(),
                course.backing(),
                Vector.of(new Backing(Undertaking.ISSUING_BANK_ON_DEFAULT, Percentage.of(100))),
                course.milestones());
        assertEquals(eur(0), curve(covered).worstForBuyer().buyer().lost());
    }

    @Test
    void tiedMoneyIsSummedOverTheDays() {
        Curve curve = curve(course("100% transfer on goods-ready", Incoterm.FOB, Title.ORDER_BILL));
        assertEquals("EUR 0", curve.sellerTied().toString());
        assertEquals("EUR 510000", curve.buyerTied().toString(), "10,000 from 20 April to 10 June");
    }

    @Test
    void whileADayIsUnknownThereIsNoCurveAndEveryMissingDayIsNamed() {
        Course course = course("100% transfer 10 days after invoice", Incoterm.FOB, Title.ORDER_BILL);
        Course vague = new Course(
                course.price(),
                course.plan(),
                course.term(),
                course.title(),
                course.stakes(),
                course.backing(),
                course.refund(),
                DAYS.without(Trigger.ARRIVAL));
        Seq<Reason> waits = vague.curve(EVERY_DAY).swap().getOrElseThrow(() -> new AssertionError());
        assertEquals(
                "arrival invoice",
                waits.flatMap(reason -> reason.arguments().get("event")).mkString(" "));
    }

    @Test
    void daysThatRunBackwardsAreRefused() {
        assertEquals(
                "`on-board` must not lie before `goods-ready`: `2026-04-19` and `2026-04-20`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Course(
                                        eur(10000),
                                        PaymentPlan.parse("100% transfer on order"),
                                        term(Incoterm.FOB),
                                        Title.ORDER_BILL,
                                        STAKES,
                                        Vector.empty(),
                                        Vector.empty(),
                                        DAYS.with(Trigger.ON_BOARD, LocalDate.parse("2026-04-19"))))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> course("30% transfer on order", Incoterm.FOB, Title.ORDER_BILL));
        assertThrows(IllegalArgumentException.class, () -> new Backing(INSURER, Percentage.of(101)));
        assertThrows(IllegalArgumentException.class, () -> Backing.parse("insurer"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Stakes(Percentage.of(-1), Percentage.of(0), Percentage.of(0), Percentage.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new Exposure(eur(2), eur(-1), eur(0), eur(0)));
        assertTrue(Backing.parse("issuing-bank-on-default 12.5%").toString().startsWith("issuing-bank-on-default"));
    }

    /** The bill to order is handed over against documents, and not before the last payment that it is held back for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% credit on original-documents                        | 2026-05-08",
                "100% credit 60 days after original-documents             | 2026-05-08",
                "100% credit on invoice                                   | 2026-05-08",
                "100% against-acceptance 60 days after original-documents | 2026-05-08",
                "100% against-acceptance on invoice                       | 2026-05-08",
                "100% against-payment on original-documents               | 2026-05-08",
                "100% against-payment 30 days after on-board              | 2026-05-31",
                "100% on-delivery 3 days after arrival                    | 2026-06-13",
                "100% transfer 10 days after original-documents           | 2026-05-18",
                "100% transfer 45 days after copy-documents               | 2026-06-17",
                "100% transfer on invoice                                 | 2026-05-20",
                "100% transfer 30 days after invoice                      | 2026-05-08",
                "100% transfer 60 days after on-board                     | 2026-05-08",
                "100% transfer on arrival                                 | 2026-05-08"
            })
    void theBillToOrderIsHeldBackForWhatIsPaidBeforeIt(String plan, LocalDate day) {
        Milestones invoiced = DAYS.with(Trigger.INVOICE, LocalDate.parse("2026-05-20"));
        Course course = new Course(
                eur(10000),
                PaymentPlan.parse(plan),
                term(Incoterm.FOB),
                Title.ORDER_BILL,
                STAKES,
                Vector.empty(),
                Vector.empty(),
                invoiced);
        assertEquals(
                Vector.of(day),
                curve(course)
                        .points()
                        .filter(point -> point.steps().exists(Step.Released.class::isInstance))
                        .map(Point::day));
    }

    private static Amount worst(String plan, Backing backing) {
        return curve(with(course(plan, Incoterm.FOB, Title.ORDER_BILL), backing))
                .worstForSeller()
                .seller()
                .lost();
    }

    private static Course with(Course course, Backing backing) {
        return new Course(
                course.price(),
                course.plan(),
                course.term(),
                course.title(),
                course.stakes(),
                Vector.of(backing),
                course.refund(),
                course.milestones());
    }

    @Test
    void whatIsHeldByAThirdPartyIsTheSellersWhenItIsReleased() {
        String plan = "100% escrow on order";
        Course untilAccepted = course(plan, Incoterm.FOB, Title.NOT_NEGOTIABLE);
        Milestones released = DAYS.with(Trigger.RELEASE, LocalDate.parse("2026-07-05"));
        Course untilReleased = new Course(
                eur(10000),
                PaymentPlan.parse(plan),
                term(Incoterm.FOB),
                Title.NOT_NEGOTIABLE,
                STAKES,
                Vector.empty(),
                Vector.empty(),
                released);
        assertEquals(eur(0), lost(untilAccepted, "2026-06-20"));
        assertTrue(lost(untilReleased, "2026-06-20").signum() > 0, "accepted, and not released yet");
        assertEquals(eur(0), lost(untilReleased, "2026-07-05"));
    }

    private static Amount lost(Course course, String day) {
        return curve(course)
                .on(LocalDate.parse(day))
                .map(point -> point.seller().lost())
                .getOrElseThrow(AssertionError::new);
    }

    /** 70 % and 30 % of 14,641.95 end in half a cent each; rounded one by one they come to a cent more than the price. */
    @Test
    void whatTheSellerSpendsIsNeverMoreThanThePriceByRounding() {
        Course course = new Course(
                Amount.parse("EUR 14641.95"),
                PaymentPlan.parse("100% card on acceptance"),
                term(Incoterm.DAP),
                Title.ORDER_BILL,
                new Stakes(Percentage.of(70), Percentage.of(51), Percentage.of(30), Percentage.of(5)),
                Vector.empty(),
                Vector.empty(),
                DAYS);
        assertEquals(0, curve(course).points().last().sellerTied().signum());
    }

    @Test
    void beforeItsFirstDayACurveSaysNothing() {
        Curve curve = curve(course("100% transfer on order", Incoterm.FOB, Title.ORDER_BILL));
        assertEquals(Option.none(), curve.on(LocalDate.parse("2026-02-28")));
        assertEquals(
                Option.some(curve.points().last()),
                curve.on(LocalDate.parse("2026-12-31")),
                "and what came last stays");
    }

    @Test
    void aCurveHasPointsWhoseDaysDoNotRunBackwards() {
        String rule = "a curve must have points, and their days must not run backwards";
        Seq<Point> points = curve(course("100% transfer on order", Incoterm.FOB, Title.ORDER_BILL))
                .points();
        Refused.with(rule, () -> new Curve(Vector.empty()));
        Refused.with(rule, () -> new Curve(points.reverse()));
        assertEquals(points, new Curve(points).points());
    }

    @Test
    void aCourseHasAPriceThatCanBePaidAndAPlanThatCoversIt() {
        String rule = "plan must cover a price above zero: `";
        Refused.with(rule + "EUR 0.00`, `100% transfer on order`", () -> priced("EUR 0.00", "100% transfer on order"));
        Refused.with(
                rule + "EUR 1.005`, `100% transfer on order`", () -> priced("EUR 1.005", "100% transfer on order"));
        Refused.with(rule + "EUR 1.00`, `90% transfer on order`", () -> priced("EUR 1.00", "90% transfer on order"));
    }

    private static Course priced(String price, String plan) {
        return new Course(
                Amount.parse(price),
                PaymentPlan.parse(plan),
                term(Incoterm.FOB),
                Title.ORDER_BILL,
                STAKES,
                Vector.empty(),
                Vector.empty(),
                DAYS);
    }

    @Test
    void aPromiseIsCountedFromNothingToWhole() {
        Refused.with("share must be from 0 % to 100 %: `-1%`", () -> new Backing(INSURER, Percentage.of(-1)));
        Refused.with("share must be from 0 % to 100 %: `101%`", () -> new Backing(INSURER, Percentage.of(101)));
        Refused.with("number of an instalment must not be below zero: `-1`", () -> new Step.Paid(-1));
    }

    private static Course course(String plan, Incoterm rule, Title title) {
        return new Course(
                eur(10000), PaymentPlan.parse(plan), term(rule), title, STAKES, Vector.empty(), Vector.empty(), DAYS);
    }

    private static DeliveryTerm term(Incoterm rule) {
        return DeliveryTerm.of(rule, Option.some(Places.NINGBO), Option.none());
    }

    private static Curve curve(Course course) {
        return course.curve(EVERY_DAY).getOrElseThrow(() -> new AssertionError());
    }

    private static Amount eur(int number) {
        return Amount.parse("EUR " + number);
    }
}
