package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.money.LockedRate;

/** What keeps a bad cost sheet from being born. */
final class SheetChecks {
    private static final Vector<Stage> AT_THE_END =
            Vector.of(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING);

    private SheetChecks() {}

    static void check(CostSheet sheet) {
        Bounds.checkQuantity(sheet.quantity());
        checkStages(sheet);
        checkBasis("profit", sheet.profit(), Charge.Basis.PRICE, Charge.Basis.COST);
        checkBasis("bank", sheet.bank(), Charge.Basis.PRICE, Charge.Basis.COST);
        checkBasis("discount", sheet.discount(), Charge.Basis.PRICE);
        checkOnce("premium", sheet.premiums().map(Premium::clauses));
        checkRates(sheet);
    }

    private static void checkStages(CostSheet sheet) {
        Seq<Stage> stages = sheet.stages().map(StageCost::stage);
        if (!stages.equals(stages.sorted().distinct())) {
            throw new IllegalArgumentException(
                    "stages must stand in their order, each once: `" + stages.mkString(", ") + "`");
        }
        checkOnce("stage in the freight", sheet.inFreight());
        sheet.inFreight()
                .find(stage -> !AT_THE_END.contains(stage) || stages.contains(stage))
                .forEach(stage -> {
                    throw new IllegalArgumentException("freight may cover " + AT_THE_END.mkString(" and ")
                            + ", which then have no cost of their own: `" + stage + "`");
                });
        checkEither(stages, Stage.INSURANCE_OBLIGATION, !sheet.premiums().isEmpty());
        checkEither(stages, Stage.IMPORT_DUTY_TAX, sheet.importTax().isDefined());
    }

    private static void checkEither(Seq<Stage> stages, Stage stage, boolean hasRate) {
        if (hasRate && stages.contains(stage)) {
            throw new IllegalArgumentException("a stage must have a cost or a rate, not both: `" + stage + "`");
        }
    }

    static void checkBasis(String what, Option<Charge> charge, Charge.Basis... allowed) {
        charge.filter(one -> !Vector.of(allowed).contains(one.basis())).forEach(one -> {
            throw new IllegalArgumentException(
                    what + " must be on " + Vector.of(allowed).map(Words::word).mkString(" or ") + ": `" + one + "`");
        });
    }

    private static void checkRates(CostSheet sheet) {
        Seq<LockedRate> rates = sheet.rates();
        rates.forEach(Bounds::checkRate);
        checkOnce("rate", rates.map(LockedRate::from));
        if (rates.size() > Bounds.RATES) {
            throw new IllegalArgumentException(
                    "a sheet must have at most " + Bounds.RATES + " rates of exchange, it has " + rates.size());
        }
        rates.find(rate -> !rate.to().equals(sheet.currency())).forEach(rate -> {
            throw new IllegalArgumentException(
                    "a rate must lead to `" + sheet.currency() + "`: `" + rate.from() + "` to `" + rate.to() + "`");
        });
    }

    private static void checkOnce(String what, Seq<?> values) {
        if (values.distinct().size() != values.size()) {
            throw new IllegalArgumentException(what + " must stand once: `" + values.mkString(", ") + "`");
        }
    }
}
