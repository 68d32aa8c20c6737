package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.immutables.value.Value;

/**
 * What a quantity of goods costs, stage by stage from the works to the last place, and what comes on top: from this the price follows under
 * every delivery term. A stage that is not on the sheet is unknown, never free; a charge that is not on it is not made.
 *
 * <p>The cost of the goods is what leaves the works, without export packing: for a trading company the purchase price with the tax in it, for
 * a producer the cost without it.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class CostSheet permits ImmutableCostSheet {
    private static final Scalar<Stage> STAGE = Words.scalar("stage", Stage.values());

    /** The currency of the prices. */
    public static final Field<CostSheet, IsoCurrency> CURRENCY =
            Field.one("currency", IsoCurrency.TEXT, CostSheet::currency);
    /** How much is shipped. */
    public static final Field<CostSheet, Quantity> QUANTITY = Field.one("quantity", Quantity.TEXT, CostSheet::quantity);
    /** What the goods cost. */
    public static final Field<CostSheet, Cost> GOODS = Field.one("goods", Cost.TEXT, CostSheet::goods);
    /** What the stages cost. */
    public static final Field<CostSheet, Seq<StageCost>> STAGES =
            Field.many("stages", new Codec.Nested<>(StageCost.SHAPE), CostSheet::stages);
    /** What the freight covers. */
    public static final Field<CostSheet, Seq<Stage>> IN_FREIGHT = Field.many("inFreight", STAGE, CostSheet::inFreight);
    /** From where to where. */
    public static final Field<CostSheet, Route> ROUTE =
            Field.one("route", new Codec.Nested<>(Route.SHAPE), CostSheet::route);
    /** The profit. */
    public static final Field<CostSheet, Option<Charge>> PROFIT = Field.maybe("profit", Charge.TEXT, CostSheet::profit);
    /** The agent's commission. */
    public static final Field<CostSheet, Option<Charge>> COMMISSION =
            Field.maybe("commission", Charge.TEXT, CostSheet::commission);
    /** What the bank takes. */
    public static final Field<CostSheet, Option<Charge>> BANK = Field.maybe("bank", Charge.TEXT, CostSheet::bank);
    /** What the buyer may deduct. */
    public static final Field<CostSheet, Option<Charge>> DISCOUNT =
            Field.maybe("discount", Charge.TEXT, CostSheet::discount);
    /** What insurance costs. */
    public static final Field<CostSheet, Seq<Premium>> PREMIUMS =
            Field.many("premiums", Premium.TEXT, CostSheet::premiums);
    /** How tax on exports comes back. */
    public static final Field<CostSheet, Option<VatScheme>> VAT_SCHEME =
            Field.maybe("vatScheme", VatScheme.TEXT, CostSheet::vatScheme);
    /** What is due at the buyer's border. */
    public static final Field<CostSheet, Option<ImportTax>> IMPORT_TAX =
            Field.maybe("importTax", new Codec.Nested<>(ImportTax.SHAPE), CostSheet::importTax);
    /** The rates of exchange. */
    public static final Field<CostSheet, Seq<LockedRate>> RATES =
            Field.many("rates", new Codec.Nested<>(LockedRate.SHAPE), CostSheet::rates);
    /** What else it says. */
    public static final Field<CostSheet, Option<String>> NOTE = Field.maybe("note", Scalar.TEXT, CostSheet::note);
    /** What the host keeps with it. */
    public static final Field<CostSheet, Extensions> EXTENSIONS = Field.extensions(CostSheet::extensions);

    /** The fields and how a sheet is made of them. */
    public static final Shape<CostSheet> SHAPE = Shape.of(
            "cost-sheet",
            1,
            CostSheet.class,
            v -> builder()
                    .currency(v.of(CURRENCY))
                    .quantity(v.of(QUANTITY))
                    .goods(v.of(GOODS))
                    .stages(v.of(STAGES))
                    .inFreight(v.of(IN_FREIGHT))
                    .route(v.of(ROUTE))
                    .profit(v.of(PROFIT))
                    .commission(v.of(COMMISSION))
                    .bank(v.of(BANK))
                    .discount(v.of(DISCOUNT))
                    .premiums(v.of(PREMIUMS))
                    .vatScheme(v.of(VAT_SCHEME))
                    .importTax(v.of(IMPORT_TAX))
                    .rates(v.of(RATES))
                    .note(v.of(NOTE))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            CURRENCY,
            QUANTITY,
            GOODS,
            STAGES,
            IN_FREIGHT,
            ROUTE,
            PROFIT,
            COMMISSION,
            BANK,
            DISCOUNT,
            PREMIUMS,
            VAT_SCHEME,
            IMPORT_TAX,
            RATES,
            NOTE,
            EXTENSIONS);

    CostSheet() {}

    /** The currency of the prices; costs in another need a rate. */
    public abstract IsoCurrency currency();

    /** How much is shipped; a price is for one of its unit. */
    public abstract Quantity quantity();

    /** What the goods cost ex works, without export packing. */
    @Value.Default
    public Cost goods() {
        return Cost.unknown();
    }

    /** What the stages cost, in the order of the stages; each at most once. */
    @Value.Default
    public Seq<StageCost> stages() {
        return Vector.empty();
    }

    /** The stages at the end of the main carriage that its cost covers already, as liner terms do. */
    @Value.Default
    public Seq<Stage> inFreight() {
        return Vector.empty();
    }

    /** From where to where the costs reach. */
    @Value.Default
    public Route route() {
        return Route.unknown();
    }

    /** The profit, on the price or on the cost; none means a price at cost. */
    @Value.Default
    public Option<Charge> profit() {
        return Option.none();
    }

    /** The agent's commission that the price includes: on the price, on the cost or on the value under FOB. */
    @Value.Default
    public Option<Charge> commission() {
        return Option.none();
    }

    /** What bank and finance take, on the price or on the cost. */
    @Value.Default
    public Option<Charge> bank() {
        return Option.none();
    }

    /** What the buyer may deduct from the price. */
    @Value.Default
    public Option<Charge> discount() {
        return Option.none();
    }

    /** What insurance costs, for each cover once; not together with a flat cost of that stage. */
    @Value.Default
    public Seq<Premium> premiums() {
        return Vector.empty();
    }

    /** How the tax at home comes back on exports; none where there is nothing to come back. */
    @Value.Default
    public Option<VatScheme> vatScheme() {
        return Option.none();
    }

    /** Duty and tax at the buyer's border; not together with a flat cost of that stage. */
    @Value.Default
    public Option<ImportTax> importTax() {
        return Option.none();
    }

    /** The rates from the currencies of costs to that of the prices, each once, at most four. */
    @Value.Default
    public Seq<LockedRate> rates() {
        return Vector.empty();
    }

    /** What else it says. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** A sheet on which nothing is known yet: every price is unknown, and says which costs it needs. */
    public static CostSheet blank(IsoCurrency currency, Quantity quantity) {
        return builder().currency(currency).quantity(quantity).build();
    }

    /** What one unit comes to under that term. */
    public final PriceUnder under(DeliveryTerm term) {
        return Terms.price(this, term);
    }

    /** What one unit comes to under all rules of that edition, at every place of the route that suits them. */
    public final Ladder ladder(Edition edition) {
        return Terms.ladder(this, edition);
    }

    /**
     * What an offer comes to on another basis: under another rule, at another place of the route, in another currency, with another
     * commission or discount. The costs of this sheet are what lies between the two; costs that both hold cancel and may be unknown. Charges
     * of the sheet that are not in the basis (profit, bank) count on both sides. Another currency is taken at the sheet's rate, or at that
     * rate turned round.
     *
     * @throws IllegalArgumentException if the result has more bits than a {@link Ratio}
     */
    public final Price convert(Offer offer, PriceBasis target) {
        return Conversion.convert(this, offer, target);
    }

    /**
     * What the goods may cost ex works so that the target is met with every charge of this sheet, in that currency; the cost of the goods
     * on this sheet is not looked at. Impossible if the stages and charges leave nothing.
     *
     * @throws IllegalArgumentException if the result has more bits than a {@link Ratio}
     */
    public final Price factoryPrice(Offer target, IsoCurrency currency) {
        return Conversion.factoryPrice(this, target, currency);
    }

    /** The same sheet with what anybody pays for the way, and nothing that is the seller's own: no profit, commission, bank, discount or refund. */
    public final CostSheet way() {
        return SHAPE.make(SHAPE.valuesOf(this)
                .with(PROFIT, Option.none())
                .with(COMMISSION, Option.none())
                .with(BANK, Option.none())
                .with(DISCOUNT, Option.none())
                .with(VAT_SCHEME, Option.none()));
    }

    /** What that stage costs; unknown if it is not on the sheet. */
    public final Cost cost(Stage stage) {
        return stages().find(one -> one.stage() == stage).map(StageCost::cost).getOrElse(Cost::unknown);
    }

    /** The premium for at least that cover: for exactly that cover if the sheet has it, else for the least that is wider. */
    final Option<Premium> premium(Premium.Clauses least) {
        return premiums().filter(premium -> premium.clauses().covers(least)).maxBy(Premium::clauses);
    }

    /** Whether insurance is a cost like others, not a rate. */
    final boolean isPremiumFlat() {
        return stages().exists(one -> one.stage() == Stage.INSURANCE_OBLIGATION);
    }

    /** How much of the sheet's currency one of that currency is, if the sheet says so. */
    final Option<Ratio> rate(IsoCurrency from) {
        return from.equals(currency())
                ? Option.some(Ratio.ONE)
                : rates().find(rate -> rate.from().equals(from)).map(LockedRate::rate);
    }

    /** A builder; currency and quantity have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCostSheet.Builder {
        Builder() {}
    }

    @Value.Check
    CostSheet settled() {
        SheetChecks.check(this);
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
