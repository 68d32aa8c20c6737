package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;

/**
 * The price under each rule as a {@link Form}. With K for what the seller pays, k for the charges on cost, s for those on the price and
 * m r for the premium, P (1 - m r - s) = K (1 + k). Three parts of K rest on another price of the same sheet: what a producer is not
 * refunded on the value under FOB, duty and tax on the value under CIF or FOB. A commission on the value under FOB is put on top.
 */
final class Forms {
    private static final RuleSheet FOB =
            RuleSheet.of(Incoterm.FOB, Edition.current()).head();
    private static final RuleSheet CIF =
            RuleSheet.of(Incoterm.CIF, Edition.current()).head();

    private final CostSheet sheet;
    private final Ratio markup;
    private final Ratio shares;

    /** The forms of that sheet, whose costs are not looked at here. */
    Forms(CostSheet sheet) {
        this.sheet = sheet;
        this.markup = sum(Charge.Basis.COST).plus(Ratio.ONE);
        this.shares = sum(Charge.Basis.PRICE);
    }

    CostSheet sheet() {
        return sheet;
    }

    /** The price under that rule with its place at that point. */
    Form price(RuleSheet rule, Point point) {
        Form plain = divided(cost(rule, point).times(markup), rule);
        return sheet.commission()
                .filter(charge -> charge.basis() == Charge.Basis.FOB)
                .fold(
                        () -> plain,
                        charge -> plain.plus(fobValue().times(charge.rate().ratio())));
    }

    /** The price under FOB without a commission on itself; the producer's part that is not refunded is in it and counted on it. */
    private Form fobValue() {
        Ratio lost = scheme(s -> s.costOfFob(true));
        return share(
                own(FOB, Point.DEPARTURE).times(markup), Ratio.ONE.minus(shares).minus(lost.times(markup)));
    }

    private Form cost(RuleSheet rule, Point point) {
        Ratio lost = scheme(s -> s.costOfFob(exports(rule)));
        Form exported = lost.signum() == 0
                ? own(rule, point)
                : own(rule, point).plus(fobValue().times(lost));
        return rule.bearer(Stage.IMPORT_DUTY_TAX) == Bearer.SELLER
                ? sheet.importTax().map(this::duties).fold(() -> exported, exported::plus)
                : exported;
    }

    /** Goods and stages, each once. */
    private Form own(RuleSheet rule, Point point) {
        Ratio goods = sheet.vatScheme().fold(() -> Ratio.ONE, s -> s.goodsFactor(exports(rule)));
        return Form.goodsTimes(goods).with(paid(point.stages(rule)));
    }

    private Form duties(ImportTax tax) {
        Form customsValue =
                tax.base() == ImportTax.Base.FOB_TYPE ? price(FOB, Point.DEPARTURE) : price(CIF, Point.ARRIVAL);
        return customsValue
                .times(tax.dutyAndVat())
                .plus(Form.of(paid(tax.alsoTaxed())).times(tax.vatShare()));
    }

    private Seq<Stage> paid(Seq<Stage> stages) {
        return stages.reject(sheet.inFreight()::contains)
                .reject(stage -> stage == Stage.INSURANCE_OBLIGATION && !sheet.isPremiumFlat())
                .reject(stage ->
                        stage == Stage.IMPORT_DUTY_TAX && sheet.importTax().isDefined());
    }

    private Form divided(Form cost, RuleSheet rule) {
        Ratio left = Ratio.ONE.minus(shares).minus(scheme(s -> s.taxInPrice(exports(rule))));
        Option<Premium.Clauses> cover = rule.insurance()
                .filter(least -> !sheet.isPremiumFlat())
                .map(least -> Premium.Clauses.valueOf(least.clauses()));
        return cover.fold(
                () -> share(cost, left),
                least -> sheet.premium(least)
                        .fold(
                                () -> share(cost, left).lacking(Gaps.premium(least)),
                                premium -> share(cost, left.minus(premium.share()))));
    }

    private static Form share(Form cost, Ratio left) {
        return left.isPositive() ? cost.times(left.inverse()) : cost.refused(Gaps.nothingLeft(left));
    }

    private Ratio sum(Charge.Basis basis) {
        return Vector.of(sheet.profit(), sheet.commission(), sheet.bank(), sheet.discount())
                .flatMap(charge -> charge)
                .filter(charge -> charge.basis() == basis)
                .map(charge -> charge.rate().ratio())
                .foldLeft(Ratio.ZERO, Ratio::plus);
    }

    private Ratio scheme(Function<VatScheme, Ratio> share) {
        return sheet.vatScheme().map(share).getOrElse(Ratio.ZERO);
    }

    private static boolean exports(RuleSheet rule) {
        return rule.bearer(Stage.EXPORT_CLEARANCE) == Bearer.SELLER;
    }
}
