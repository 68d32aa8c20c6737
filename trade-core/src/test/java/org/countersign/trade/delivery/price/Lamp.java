package org.countersign.trade.delivery.price;

import static org.countersign.trade.delivery.Stage.DESTINATION_TERMINAL_HANDLING;
import static org.countersign.trade.delivery.Stage.DISCHARGE_MAIN_VESSEL;
import static org.countersign.trade.delivery.Stage.EXPORT_CLEARANCE;
import static org.countersign.trade.delivery.Stage.FINAL_UNLOADING;
import static org.countersign.trade.delivery.Stage.IMPORT_CLEARANCE;
import static org.countersign.trade.delivery.Stage.LOADING_AT_ORIGIN_PREMISES;
import static org.countersign.trade.delivery.Stage.LOADING_ON_MAIN_VESSEL;
import static org.countersign.trade.delivery.Stage.MAIN_CARRIAGE;
import static org.countersign.trade.delivery.Stage.ON_CARRIAGE;
import static org.countersign.trade.delivery.Stage.ORIGIN_TERMINAL_HANDLING;
import static org.countersign.trade.delivery.Stage.PACKAGING_MARKING;
import static org.countersign.trade.delivery.Stage.PRE_CARRIAGE;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.party.NamedPlace;

/** A thousand desk lamps from a workshop near Ningbo to a warehouse in Hamburg, bought with 13% tax in the price, 9% refunded. */
final class Lamp {
    static final NamedPlace WORKS = NamedPlace.of("Lamp works, Yuyao");
    static final NamedPlace WAREHOUSE = NamedPlace.of("Warehouse Billbrook, Hamburg");
    static final Rounding ONCE = Rounding.halfUp("unit price");

    static final LockedRate CNY = LockedRate.builder()
            .from(IsoCurrency.CNY)
            .to(IsoCurrency.USD)
            .rate(Ratio.of(10, 71))
            .source("bank buying rate of the house bank")
            .at(Moment.parse("2026-05-04T09:30:00+08:00"))
            .build();

    private Lamp() {}

    static CostSheet sheet() {
        return filled(STAGES);
    }

    static final Seq<StageCost> STAGES = Vector.of(
            stage(PACKAGING_MARKING, "CNY 2.13 per unit"),
            stage(LOADING_AT_ORIGIN_PREMISES, "CNY 355.00 per lot"),
            stage(PRE_CARRIAGE, "CNY 1420.00 per lot"),
            stage(EXPORT_CLEARANCE, "CNY 213.00 per lot"),
            stage(ORIGIN_TERMINAL_HANDLING, "CNY 852.00 per lot"),
            stage(LOADING_ON_MAIN_VESSEL, "USD 40.00 per lot"),
            stage(MAIN_CARRIAGE, "USD 1800.00 per lot"),
            stage(DISCHARGE_MAIN_VESSEL, "USD 90.00 per lot"),
            stage(DESTINATION_TERMINAL_HANDLING, "USD 210.00 per lot"),
            stage(IMPORT_CLEARANCE, "USD 80.00 per lot"),
            stage(ON_CARRIAGE, "USD 300.00 per lot"),
            stage(FINAL_UNLOADING, "USD 60.00 per lot"));

    static CostSheet filled(Seq<StageCost> stages) {
        return CostSheet.builder()
                .currency(IsoCurrency.USD)
                .quantity(Quantity.parse("1000 C62"))
                .goods(Cost.parse("CNY 80.23 per unit"))
                .stages(stages)
                .route(Route.of(WORKS, NINGBO, HAMBURG, WAREHOUSE))
                .profit(Option.some(Charge.parse("10% on price")))
                .premiums(Vector.of(Premium.parse("0.3% of 110% under icc-a")))
                .vatScheme(Option.some(VatScheme.parse("trading-company 13% refund 9%")))
                .importTax(Option.some(ImportTax.onCif(Percentage.parse("4.7%"), Percentage.of(19))))
                .rates(Vector.of(CNY))
                .build();
    }

    static <F> CostSheet with(Field<CostSheet, F> field, F content) {
        return CostSheet.SHAPE.with(sheet(), field, content);
    }

    static StageCost stage(Stage stage, String cost) {
        return StageCost.of(stage, Cost.parse(cost));
    }

    static CostSheet without(Stage... stages) {
        return filled(STAGES.reject(one -> Vector.of(stages).contains(one.stage())));
    }
}
