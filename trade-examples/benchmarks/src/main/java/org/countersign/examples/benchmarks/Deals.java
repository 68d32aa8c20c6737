package org.countersign.examples.benchmarks;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.price.Charge;
import org.countersign.trade.delivery.price.Cost;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.Premium;
import org.countersign.trade.delivery.price.Route;
import org.countersign.trade.delivery.price.StageCost;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.Tariff;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Method;

/** The deals of the benchmarks as this library has them, from the numbers of {@link DealNumbers}. */
final class Deals {
    private static final Unit PIECE = Unit.of("H87");

    private Deals() {}

    /** Goods, thirteen stages, two premiums and four charges: twenty costs of which the prices are made. */
    static CostSheet sheet() {
        return CostSheet.builder()
                .currency(IsoCurrency.USD)
                .quantity(Quantity.of(DealNumbers.QUANTITY, PIECE))
                .goods(known(DealNumbers.GOODS, IsoCurrency.CNY, Cost.Per.UNIT))
                .stages(Vector.of(Stage.values())
                        .filter(stage -> stage != Stage.INSURANCE_OBLIGATION)
                        .map(stage -> new StageCost(
                                stage,
                                known(DealNumbers.STAGES.get(stage.ordinal()), IsoCurrency.CNY, Cost.Per.LOT),
                                Option.none())))
                .route(Route.of(
                        NamedPlace.of("Works"),
                        NamedPlace.of("Ningbo", "CNNGB"),
                        NamedPlace.of("Rotterdam", "NLRTM"),
                        NamedPlace.of("Utrecht")))
                .profit(Option.some(Charge.onPrice(Percentage.parse(DealNumbers.PROFIT + "%"))))
                .commission(Option.some(Charge.onPrice(Percentage.parse(DealNumbers.COMMISSION + "%"))))
                .bank(Option.some(Charge.onPrice(Percentage.parse(DealNumbers.BANK + "%"))))
                .discount(Option.some(Charge.onPrice(Percentage.parse(DealNumbers.DISCOUNT + "%"))))
                .premiums(Vector.of(
                        Premium.parse(DealNumbers.PREMIUM_C + "% of 110% under icc-c"),
                        Premium.parse(DealNumbers.PREMIUM_A + "% of 110% under icc-a")))
                .rates(Vector.of(LockedRate.builder()
                        .from(IsoCurrency.CNY)
                        .to(IsoCurrency.USD)
                        .rate(Ratio.from(Decimal.parse(DealNumbers.RATE)))
                        .source("bank")
                        .at(Moment.parse("2026-01-02"))
                        .build()))
                .build();
    }

    private static Cost known(String number, IsoCurrency currency, Cost.Per per) {
        return new Cost.Known(Amount.of(currency, Decimal.parse(number)), per);
    }

    /** Twelve instalments, each so many days after one of four events, moved to the next business day. */
    static PaymentPlan twelve() {
        return PaymentPlan.parse(DealNumbers.TWELVE.stream()
                .map(part -> part.share() + "% transfer " + part.days() + " days after " + part.event() + " following")
                .collect(Collectors.joining("; ")));
    }

    static Milestones milestones() {
        return Milestones.of(LinkedHashMap.ofAll(DealNumbers.EVENTS).mapKeys(Trigger::of));
    }

    static BusinessCalendar calendar() {
        return BusinessCalendar.builder()
                .name("bank")
                .from(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2027, 12, 31))
                .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .holidays(Vector.ofAll(DealNumbers.HOLIDAYS))
                .build();
    }

    /** A deposit, and the balance so many days after arrival. */
    static PaymentPlan deposit(int percent, int days) {
        return PaymentPlan.parse(percent + "% transfer on order; rest transfer " + days + " days after arrival");
    }

    static Course course() {
        return new Course(
                price(),
                deposit(DealNumbers.PERCENT, DealNumbers.DAYS),
                term(),
                Title.ORDER_BILL,
                stakes(),
                Vector.empty(),
                Vector.empty(),
                milestones());
    }

    static Situation situation() {
        return new Situation(
                price(),
                term(),
                Title.ORDER_BILL,
                false,
                stakes(),
                milestones(),
                Vector.empty(),
                Amount.of(IsoCurrency.USD, DealNumbers.SELLER_LIMIT),
                Amount.of(IsoCurrency.USD, DealNumbers.BUYER_LIMIT),
                0,
                Tariff.unknown().with(Method.DEPOSIT_ARRIVAL, Percentage.parse(DealNumbers.COST + "%")));
    }

    /** A deposit of each percentage up to 100, with a balance due after each number of days up to 100. */
    static Seq<Candidate> tenThousand() {
        return Vector.rangeClosed(1, 99)
                .flatMap(percent -> Vector.rangeClosed(1, 101)
                        .map(days -> new Candidate(Method.DEPOSIT_ARRIVAL, deposit(percent, days), Vector.empty())))
                .append(new Candidate(
                        Method.DEPOSIT_ARRIVAL, PaymentPlan.parse("100% transfer on order"), Vector.empty()));
    }

    private static Amount price() {
        return Amount.of(IsoCurrency.USD, DealNumbers.PRICE);
    }

    private static DeliveryTerm term() {
        return DeliveryTerm.of(Incoterm.CIF, Option.none(), Option.some(Edition.current()));
    }

    private static Stakes stakes() {
        return new Stakes(
                Percentage.of(DealNumbers.PRODUCTION),
                Percentage.of(DealNumbers.RESALE),
                Percentage.of(DealNumbers.FREIGHT),
                Percentage.of(DealNumbers.UNSEEN));
    }
}
