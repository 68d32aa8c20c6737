package org.countersign.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.PaymentTexts;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.escrow.EscrowDecision;
import org.countersign.trade.payment.escrow.EscrowOrder;
import org.countersign.trade.payment.escrow.EscrowProcess;
import org.countersign.trade.payment.escrow.EscrowReport;
import org.countersign.trade.payment.escrow.EscrowState;
import org.countersign.trade.payment.escrow.FeeBearer;
import org.junit.jupiter.api.Test;

/**
 * Clauses of the Accord Project's template library (accordproject/cicero-template-library, Apache License 2.0), re-told in our own words with what the
 * rooms of this library know: acceptance of delivery, volume discount, full payment upon signature, payment upon delivery, instalment sale, interest on
 * what is paid late.
 *
 * <p>Not told, because the room that would know it does not stand yet: late delivery and penalty, and supply agreements (contract and fulfilment: a
 * penalty for each week of delay up to a cap); perishable and fragile goods (shipment: temperature, humidity and shocks on the way). Licences, loans,
 * service levels and company papers of that library are no trade in goods.
 */
class AccordClausesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.builder()
            .name("weekdays of 2026")
            .from(LocalDate.of(2026, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
            .build();
    private static final Digest SHOWN = Digest.of("listing L-12");

    /** The receiver has some days to look at the goods; what he says in time counts, what he says later does not, and silence accepts. */
    @Test
    void acceptanceOfDelivery() {
        assertInstanceOf(
                EscrowState.Closing.class,
                delivered().hear(at("2026-05-18"), new EscrowReport.Accepted()).state());
        assertInstanceOf(
                EscrowState.Disputed.class,
                delivered()
                        .hear(at("2026-05-24"), new EscrowReport.Disputed(eur("500"), "not as in attachment X"))
                        .state());
        assertInstanceOf(
                EscrowState.Closing.class,
                delivered()
                        .decide(at("2026-05-25"), new EscrowDecision.ClaimRelease())
                        .getOrElseThrow(why -> new AssertionError(why))
                        .hear(at("2026-05-26"), new EscrowReport.Disputed(eur("500"), "not as in attachment X"))
                        .state());
    }

    /** The more is bought, the less one costs: three rates, the next from its threshold on. */
    @Test
    void volumeDiscount() {
        Listing listing = Listing.builder()
                .number("L-1")
                .product(Product.builder()
                        .articleNumber("A60-9W")
                        .names(Vector.of(LocalName.of("en", "LED lamp")))
                        .build())
                .prices(Vector.of(step("1", "1.00"), step("1000", "0.95"), step("10000", "0.90")))
                .build();
        assertEquals(Option.some(UnitPrice.parse("USD 1.00 per 1 C62")), price(listing, "999"));
        assertEquals(Option.some(UnitPrice.parse("USD 0.95 per 1 C62")), price(listing, "1000"));
        assertEquals(Option.some(UnitPrice.parse("USD 0.95 per 1 C62")), price(listing, "9999"));
        assertEquals(Option.some(UnitPrice.parse("USD 0.90 per 1 C62")), price(listing, "10000"));
    }

    /** All of it is due on the day of the contract, and nothing before there is one. */
    @Test
    void fullPaymentUponSignature() {
        PaymentPlan plan = PaymentPlan.parse("100% transfer on order");
        assertEquals(Option.none(), plan.resolve(Milestones.none(), WEEKDAYS).last());
        assertEquals(
                Option.some(LocalDate.of(2026, 5, 4)),
                plan.resolve(Milestones.parse("order 2026-05-04"), WEEKDAYS).last());
    }

    /** All of it is due when the goods are there; until then it is known what is waited for. */
    @Test
    void paymentUponDelivery() {
        PaymentPlan plan = PaymentPlan.parse("100% transfer on arrival");
        DatedPlan waiting = plan.resolve(Milestones.parse("order 2026-05-04"), WEEKDAYS);
        assertEquals(
                Vector.of("the due date counts from the event `arrival`, of which no date is known yet"),
                waiting.waitsFor().map(PaymentTexts.english()::say).toVector());
        assertEquals(
                Option.some(LocalDate.of(2026, 6, 10)),
                plan.resolve(Milestones.parse("arrival 2026-06-10"), WEEKDAYS).last());
    }

    /** Part at once, parts month by month, the rest at the end: to the cent, and each on its day. */
    @Test
    void instalmentSale() {
        PaymentPlan plan = PaymentPlan.parse("EUR 3000.00 transfer on order; EUR 1000.00 transfer 30 days after order;"
                + " EUR 1000.00 transfer 60 days after order; rest transfer 90 days after order");
        DatedPlan dated = plan.resolve(Milestones.parse("order 2026-03-02"), WEEKDAYS);
        assertEquals(
                Option.some(Vector.of(eur("3000"), eur("1000"), eur("1000"), eur("4999.99"))),
                dated.split(eur("9999.99"))
                        .map(parts -> parts.map(part -> part._2).toVector()));
        assertEquals(Option.some(LocalDate.of(2026, 5, 31)), dated.last());
        assertEquals(Option.none(), plan.split(eur("5000")), "nothing is left for the last one");
    }

    /** A rate that is fixed in the contract runs on what is open after its day, and on nothing that is paid in time. */
    @Test
    void fixedInterestOnWhatIsPaidLate() {
        Account account = Account.builder()
                .number("SC-1")
                .total(eur("10000"))
                .plan(PaymentPlan.parse("100% transfer 30 days after invoice"))
                .milestones(Milestones.parse("invoice 2026-03-01"))
                .interest(Option.some(Interest.parse("8% a year, 30E/360")))
                .build();
        assertEquals(eur("0"), account.on(LocalDate.of(2026, 3, 31), WEEKDAYS).interest());
        assertEquals(eur("200"), account.on(LocalDate.of(2026, 6, 30), WEEKDAYS).interest());
        Account paid = account.with(Posting.Receipt.of(LocalDate.of(2026, 3, 31), "advice 1", eur("10000")));
        assertEquals(eur("0"), paid.on(LocalDate.of(2026, 6, 30), WEEKDAYS).interest());
    }

    private static History<EscrowState, EscrowReport, EscrowDecision> delivered() {
        EscrowOrder order = EscrowOrder.builder()
                .number("ESC-7")
                .buyer("Nordlicht GmbH")
                .seller("Ningbo Example Lighting")
                .holder("Harbour Escrow")
                .listing("L-12")
                .content(SHOWN)
                .price(eur("500"))
                .feeFrom(FeeBearer.SELLER)
                .inspectionDays(10)
                .build();
        return History.of(EscrowProcess.ESCROW)
                .hear(at("2026-05-04"), new EscrowReport.Ordered(order))
                .decide(at("2026-05-05"), new EscrowDecision.Confirm(SHOWN))
                .map(history -> history.hear(at("2026-05-06"), new EscrowReport.Funded(eur("500"))))
                .flatMap(history -> history.decide(at("2026-05-08"), new EscrowDecision.Ship("AWB-1")))
                .map(history -> history.hear(at("2026-05-14"), new EscrowReport.Delivered()))
                .getOrElseThrow(why -> new AssertionError(why));
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.PLATFORM);
    }

    private static PriceStep step(String from, String price) {
        return new PriceStep(Quantity.parse(from + " C62"), UnitPrice.parse("USD " + price + " per 1 C62"));
    }

    private static Option<UnitPrice> price(Listing listing, String quantity) {
        return listing.priceOf(Quantity.parse(quantity + " C62"));
    }

    private static Amount eur(String amount) {
        return Amount.parse("EUR " + amount);
    }
}
