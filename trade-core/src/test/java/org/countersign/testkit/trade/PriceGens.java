package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.price.Charge;
import org.countersign.trade.delivery.price.Cost;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.ExportAccount;
import org.countersign.trade.delivery.price.Freight;
import org.countersign.trade.delivery.price.ImportTax;
import org.countersign.trade.delivery.price.Ladder;
import org.countersign.trade.delivery.price.Offer;
import org.countersign.trade.delivery.price.Premium;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.delivery.price.PriceBasis;
import org.countersign.trade.delivery.price.PriceUnder;
import org.countersign.trade.delivery.price.Ranking;
import org.countersign.trade.delivery.price.Rival;
import org.countersign.trade.delivery.price.Route;
import org.countersign.trade.delivery.price.StageCost;
import org.countersign.trade.delivery.price.VatScheme;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.party.NamedPlace;

/** Values of the room {@code delivery.price}. */
public final class PriceGens {
    private static final Vector<Stage> AT_THE_END =
            Vector.of(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING);
    private static final Vector<Stage> CHARGEABLE =
            AT_THE_END.appendAll(Vector.of(Stage.IMPORT_CLEARANCE, Stage.ON_CARRIAGE, Stage.FINAL_UNLOADING));

    private PriceGens() {}

    /** Amounts of that currency as costs have them, in ten thousandths: from nothing to a million. */
    public static Gen<Amount> amount(IsoCurrency currency) {
        return source -> Amount.of(
                currency, Decimal.parse(source.between(0, 1_000_000) + "." + (1000 + source.between(0, 8999))));
    }

    /** Costs in dollars, yuan or euro of every kind. */
    public static Gen<Cost> cost() {
        return Gen.oneOf(sure(), sure(), estimate(), Gen.always(Cost.unknown()));
    }

    /** Costs that are known. */
    public static Gen<Cost> sure() {
        return source -> new Cost.Known(amount(currency().next(source)).next(source), per().next(source));
    }

    /** Costs that are estimates, some of them with a likely amount. */
    public static Gen<Cost> estimate() {
        return source -> {
            Vector<Amount> sorted = amount(currency().next(source))
                    .many(3, 3)
                    .next(source)
                    .toVector()
                    .sorted(Amount::compareTo);
            return new Cost.Estimated(
                    sorted.get(0),
                    Option.some(sorted.get(1)).filter(one -> source.percent(50)),
                    sorted.get(2),
                    per().next(source));
        };
    }

    /** Costs of one stage, with or without a source. */
    public static Gen<StageCost> stageCost() {
        Gen<Stage> stage = Gen.of(Stage.values());
        return source -> new StageCost(
                stage.next(source), cost().next(source), BaseGens.name().maybe().next(source));
    }

    /** Charges on any basis, up to a tenth. */
    public static Gen<Charge> charge() {
        return Gen.of(Charge.Basis.values()).flatMap(PriceGens::charge);
    }

    /** Charges on that basis, up to a tenth: four of them and a tax always leave something of a price. */
    public static Gen<Charge> charge(Charge.Basis basis) {
        return source -> new Charge(percent(0, 10).next(source), basis);
    }

    /** Premiums up to two percent, most of them on the customary multiple. */
    public static Gen<Premium> premium() {
        return Gen.of(Premium.Clauses.values()).flatMap(PriceGens::premium);
    }

    private static Gen<Premium> premium(Premium.Clauses clauses) {
        return source -> new Premium(
                percent(0, 2).next(source),
                Percentage.of(source.percent(70) ? 110 : source.between(100, 150)),
                clauses);
    }

    /** Both ways in which a tax comes back. */
    public static Gen<VatScheme> vatScheme() {
        return source -> {
            int vat = source.between(0, 25);
            return new VatScheme(
                    Gen.of(VatScheme.Exporter.values()).next(source),
                    Percentage.of(vat),
                    Percentage.of(source.between(0, vat)));
        };
    }

    /** Duty and tax on either base. */
    public static Gen<ImportTax> importTax() {
        return source -> new ImportTax(
                Gen.of(ImportTax.Base.values()).next(source),
                percent(0, 40).next(source),
                percent(0, 25).next(source),
                Gen.of(ImportTax.VatPayer.values()).next(source),
                CHARGEABLE.filter(stage -> source.percent(30)));
    }

    /** Ways of which any place may be unknown. */
    public static Gen<Route> route() {
        return source -> Route.builder()
                .premises(place("works").maybe().next(source))
                .departure(place("departure").maybe().next(source))
                .arrival(place("arrival").maybe().next(source))
                .destination(place("warehouse").maybe().next(source))
                .build();
    }

    /** Ways of which every place is known. */
    public static Gen<Route> wholeRoute() {
        return source -> Route.of(
                place("works").next(source),
                place("departure").next(source),
                place("arrival").next(source),
                place("warehouse").next(source));
    }

    /** Sheets of which anything but currency and quantity may be unknown. */
    public static Gen<CostSheet> sheet() {
        return sheet(cost(), route());
    }

    /** Sheets with everything on them that a price can need, estimates among the costs. */
    public static Gen<CostSheet> wholeSheet() {
        return sheetOf(Gen.oneOf(sure(), estimate()), wholeRoute(), Vector.of(Stage.values()), 100);
    }

    /** Sheets with everything on them that a price can need, all of it sure. */
    public static Gen<CostSheet> sureSheet() {
        return sheetOf(sure(), wholeRoute(), Vector.of(Stage.values()), 100);
    }

    private static Gen<CostSheet> sheet(Gen<Cost> cost, Gen<Route> route) {
        return source -> sheetOf(cost, route, Vector.of(Stage.values()).filter(stage -> source.percent(80)), 60)
                .next(source);
    }

    private static Gen<CostSheet> sheetOf(Gen<Cost> cost, Gen<Route> route, Vector<Stage> stages, int rated) {
        return source -> {
            boolean flat = source.percent(20);
            Vector<Stage> inFreight = AT_THE_END.filter(stage -> source.percent(20));
            Vector<Stage> own = stages.removeAll(inFreight)
                    .removeAll(
                            flat
                                    ? Vector.<Stage>empty()
                                    : Vector.of(Stage.INSURANCE_OBLIGATION, Stage.IMPORT_DUTY_TAX));
            return CostSheet.builder()
                    .currency(IsoCurrency.USD)
                    .quantity(Quantity.of(source.between(1, 100_000), Unit.ONE))
                    .goods(cost.next(source))
                    .stages(own.map(stage -> new StageCost(
                            stage, cost.next(source), BaseGens.name().maybe().next(source))))
                    .inFreight(inFreight)
                    .route(route.next(source))
                    .profit(charge(onEither().next(source)).maybe().next(source))
                    .commission(charge().maybe().next(source))
                    .bank(charge(onEither().next(source)).maybe().next(source))
                    .discount(charge(Charge.Basis.PRICE).maybe().next(source))
                    .premiums(
                            flat || !source.percent(rated)
                                    ? Vector.empty()
                                    : premiums().next(source))
                    .vatScheme(vatScheme().maybe().next(source))
                    .importTax(Option.when(
                            !flat && source.percent(rated), () -> importTax().next(source)))
                    .rates(rates().next(source).filter(rate -> source.percent(rated)))
                    .note(BaseGens.text().maybe().next(source))
                    .extensions(BaseGens.extensions().next(source))
                    .build();
        };
    }

    /** Prices of every kind. */
    public static Gen<Price> price() {
        return Gen.oneOf(
                underAny(sheet()).map(PriceUnder::price),
                underAny(wholeSheet()).map(PriceUnder::price),
                underAny(sheet().map(PriceGens::greedy)).map(PriceUnder::price));
    }

    /** Prices of every kind and their terms. */
    public static Gen<PriceUnder> priceUnder() {
        return underAny(Gen.oneOf(sheet(), wholeSheet(), sureSheet()));
    }

    /** Ladders of every edition. */
    public static Gen<Ladder> ladder() {
        return source -> sheet().next(source).ladder(Gen.of(Edition.values()).next(source));
    }

    /** What prices stand on: any term of a contract, with or without commission and discount. */
    public static Gen<PriceBasis> priceBasis() {
        return basis(DeliveryGens.contractTerm());
    }

    /** What prices stand on, under one of these terms. */
    public static Gen<PriceBasis> basis(Gen<DeliveryTerm> term) {
        return source -> new PriceBasis(
                term.next(source),
                currency().next(source),
                charge().maybe().next(source),
                charge(Charge.Basis.PRICE).maybe().next(source));
    }

    /** The terms of the current edition at the places of that sheet's route. */
    public static Gen<DeliveryTerm> termOf(CostSheet sheet) {
        CostSheet blank = CostSheet.blank(sheet.currency(), sheet.quantity());
        Seq<PriceUnder> rungs = CostSheet.SHAPE
                .with(blank, CostSheet.ROUTE, sheet.route())
                .ladder(Edition.current())
                .rungs();
        return source -> rungs.get(source.below(rungs.size())).term();
    }

    /** Offers on any basis, some of them with no end in decimals. */
    public static Gen<Offer> offer() {
        return priceBasis().flatMap(PriceGens::offer);
    }

    /** Offers on that basis. */
    public static Gen<Offer> offer(PriceBasis basis) {
        return source -> new Offer(
                amount(basis.currency()).next(source).exact().dividedBy(Ratio.of(source.between(1, 9), 1)),
                Gen.of(Unit.ONE, Unit.ONE, Unit.ONE, Unit.KILOGRAM).next(source),
                basis);
    }

    /** Offers of named sellers. */
    public static Gen<Rival> rival() {
        return source -> new Rival(BaseGens.name().next(source), offer().next(source));
    }

    /** Offers with their place. */
    public static Gen<Ranking.Place> place() {
        return ranking()
                .filter(ranking -> !ranking.ranked().isEmpty())
                .map(ranking -> ranking.ranked().last());
    }

    /** Offers without one, and why. */
    public static Gen<Ranking.Unranked> unranked() {
        return ranking()
                .filter(ranking -> !ranking.unranked().isEmpty())
                .map(ranking -> ranking.unranked().last());
    }

    /** Rankings of one to five offers on terms of one sheet, with places and without. */
    public static Gen<Ranking> ranking() {
        return source -> {
            CostSheet sheet = Gen.oneOf(sheet(), wholeSheet()).next(source);
            Gen<PriceBasis> basis = basis(termOf(sheet));
            Gen<Rival> rival = one -> new Rival(
                    BaseGens.name().next(one), basis.flatMap(PriceGens::offer).next(one));
            return Ranking.of(sheet, basis.next(source), rival.many(1, 5).next(source));
        };
    }

    /** Exports that earn or lose money. */
    public static Gen<ExportAccount> exportAccount() {
        return source -> {
            LockedRate rate = rates().next(source).head();
            return new ExportAccount(
                    ExactAmount.of(rate.to(), Ratio.of(source.between(1, 1_000_000), source.between(1, 100))),
                    ExactAmount.of(rate.from(), Ratio.of(source.between(1, 1_000_000), source.between(1, 100))),
                    rate);
        };
    }

    /** Tariffs in dollars with up to five surcharges. */
    public static Gen<Freight> freight() {
        return source -> new Freight(
                amount(IsoCurrency.USD).next(source),
                percent(0, 40).many(0, 5).next(source),
                amount(IsoCurrency.USD).next(source));
    }

    /** The same sheet with an agent who wants all of the price. */
    private static CostSheet greedy(CostSheet sheet) {
        return CostSheet.SHAPE.with(sheet, CostSheet.COMMISSION, Option.some(Charge.onPrice(Percentage.of(100))));
    }

    private static Gen<PriceUnder> underAny(Gen<CostSheet> sheet) {
        return source -> {
            Seq<PriceUnder> rungs = sheet.next(source).ladder(Edition.current()).rungs();
            return rungs.get(source.below(rungs.size()));
        };
    }

    private static Gen<Seq<Premium>> premiums() {
        return source -> Vector.of(
                premium(Premium.Clauses.ICC_A).next(source),
                premium(Premium.Clauses.ICC_C).next(source));
    }

    private static Gen<Seq<LockedRate>> rates() {
        return source -> Vector.of(IsoCurrency.CNY, IsoCurrency.EUR)
                .map(from -> LockedRate.builder()
                        .from(from)
                        .to(IsoCurrency.USD)
                        .rate(Ratio.of(source.between(1, 1_000_000), source.between(1, 1_000_000)))
                        .source(BaseGens.name().next(source))
                        .at(BaseGens.moment().next(source))
                        .build());
    }

    private static Gen<Percentage> percent(int least, int most) {
        return source -> Percentage.of(
                Decimal.parse(source.between(least, most - 1) + "." + source.between(0, 9) + source.between(0, 9)));
    }

    private static Gen<Charge.Basis> onEither() {
        return Gen.of(Charge.Basis.PRICE, Charge.Basis.COST);
    }

    private static Gen<Cost.Per> per() {
        return Gen.of(Cost.Per.values());
    }

    private static Gen<IsoCurrency> currency() {
        return Gen.of(IsoCurrency.USD, IsoCurrency.CNY, IsoCurrency.EUR);
    }

    private static Gen<NamedPlace> place(String name) {
        return PartyGens.place().map(place -> NamedPlace.of(name + " " + place.name()));
    }
}
