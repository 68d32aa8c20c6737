package org.countersign.trade.delivery.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.PriceGens;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;

/** The laws of the algebra, on exact ratios: no tolerance anywhere. */
class PriceLawsProperties {
    /** A sheet and two bases of which it knows the way between. */
    record Way(CostSheet sheet, PriceBasis from, PriceBasis to, Offer offer) {}

    /** A sheet with estimates, and a fixed amount within each of them. */
    record Point(CostSheet estimated, CostSheet fixed, PriceBasis from, PriceBasis to, Offer offer) {}

    @Property(tries = 60)
    void thereAndBackIsTheIdentity(@ForAll("ways") Way way) {
        ExactAmount there = known(way.sheet().convert(way.offer(), way.to()));
        Offer back = new Offer(there, way.sheet().quantity().unit(), way.to());
        assertEquals(way.offer().price(), known(way.sheet().convert(back, way.from())));
    }

    @Property(tries = 60)
    void byTwoWaysOneComesToTheSamePrice(@ForAll("ways") Way way, @ForAll("ways") Way other) {
        CostSheet sheet = way.sheet();
        PriceBasis between = sheet.convert(way.offer(), other.to()).known().isDefined() ? other.to() : way.from();
        Offer stop = new Offer(
                known(sheet.convert(way.offer(), between)), sheet.quantity().unit(), between);
        assertEquals(sheet.convert(way.offer(), way.to()), sheet.convert(stop, way.to()));
    }

    @Property(tries = 60)
    void anOfferOfTheSheetConvertedIsThePriceOfTheSheet(@ForAll("ways") Way way) {
        CostSheet sheet = way.sheet();
        PriceBasis from = own(sheet, way.from().term());
        PriceBasis to = own(sheet, way.to().term());
        Offer offer = new Offer(known(sheet.under(from.term()).price()), Unit.ONE, from);
        assertEquals(sheet.under(to.term()).price(), sheet.convert(offer, to));
    }

    @Property(tries = 60)
    void theFactoryPriceOfAPriceIsTheCostOfTheGoods(@ForAll("ways") Way way) {
        CostSheet sheet = way.sheet();
        PriceBasis basis = own(sheet, way.from().term());
        Offer offer = new Offer(known(sheet.under(basis.term()).price()), Unit.ONE, basis);
        Price factory = sheet.factoryPrice(offer, IsoCurrency.USD);
        ExactAmount goods = known(new Filled(sheet).price(Form.goodsTimes(Ratio.ONE)));
        assertTrue(
                goods.number().isPositive() ? factory.known().contains(goods) : factory instanceof Price.Impossible,
                factory.toString());
    }

    /**
     * With insurance, refund and every charge set aside: of two rules, the one under which the seller pays every stage that he pays under the
     * other, and perhaps more, never costs less. Rules of which neither holds the other's stages are not comparable.
     */
    @Property(tries = 60)
    void moreIncludedStagesNeverCostLess(@ForAll("sure") CostSheet sheet) {
        CostSheet way = sheet.way();
        Seq<PriceUnder> rungs = way.ladder(Edition.INCOTERMS_2020)
                .rungs()
                .reject(rung ->
                        rung.term().sheets().exists(rule -> rule.insurance().isDefined()));
        for (PriceUnder less : rungs) {
            for (PriceUnder more : rungs) {
                if (stages(way, more.term()).containsAll(stages(way, less.term()))) {
                    assertTrue(number(more).compareTo(number(less)) >= 0, less.term() + " above " + more.term());
                }
            }
        }
    }

    @Property(tries = 60)
    void thePremiumIsExactlyItsRateOnItsMultipleOfThePrice(@ForAll("sure") CostSheet sheet) {
        CostSheet way = sheet.way();
        for (PriceUnder insured : way.ladder(Edition.INCOTERMS_2020).rungs()) {
            Option<Premium> premium = insured.term()
                    .sheets()
                    .head()
                    .insurance()
                    .flatMap(least -> way.premium(Premium.Clauses.valueOf(least.clauses())));
            premium.forEach(one -> {
                Ratio paid = number(insured).times(one.share());
                DeliveryTerm without = DeliveryTerm.of(
                        insured.term().rule().name().equals("CIF") ? Incoterm.CFR : Incoterm.CPT,
                        insured.term().place(),
                        insured.term().edition());
                assertEquals(number(way.under(without)), number(insured).minus(paid));
            });
        }
    }

    /** Duties on another price, a producer's tax and a commission on FOB set aside, as they need the stages of other rules too. */
    @Property(tries = 60)
    void whatIsUnknownIsNamedAndNothingElse(@ForAll("sure") CostSheet sheet, @ForAll("stages") Seq<Stage> unknown) {
        Seq<StageCost> known = sheet.stages()
                .reject(one -> one.stage() != Stage.INSURANCE_OBLIGATION && unknown.contains(one.stage()));
        CostSheet direct = CostSheet.SHAPE.make(CostSheet.SHAPE
                .valuesOf(sheet.way())
                .with(CostSheet.IMPORT_TAX, Option.none())
                .with(CostSheet.STAGES, known));
        for (PriceUnder rung : direct.ladder(Edition.INCOTERMS_2020).rungs()) {
            Seq<String> needed = stages(direct, rung.term())
                    .toVector()
                    .filter(stage -> direct.cost(stage) instanceof Cost.Unknown)
                    .map(PriceLawsProperties::code)
                    .sorted();
            assertEquals(needed, rung.price().missing().map(Reason::code).sorted(), rung.term()::toString);
            assertEquals(needed.isEmpty(), rung.price().known().isDefined(), rung.term()::toString);
        }
    }

    @Property(tries = 60)
    void theRangeHoldsThePriceWhateverTheEstimatesTurnOutToBe(@ForAll("points") Point point) {
        for (PriceUnder rung : point.estimated().ladder(Edition.INCOTERMS_2020).rungs()) {
            assertWithin(rung.price(), point.fixed().under(rung.term()).price());
        }
        assertWithin(
                point.estimated().convert(point.offer(), point.to()),
                point.fixed().convert(point.offer(), point.to()));
    }

    @Property(tries = 60)
    void theEndsOfTheRangeAreReached(@ForAll("points") Point point) {
        CostSheet low = fixed(point.estimated(), Cost.Estimated::low);
        CostSheet high = fixed(point.estimated(), Cost.Estimated::high);
        for (PriceUnder rung : point.estimated().ladder(Edition.INCOTERMS_2020).rungs()) {
            assertEquals(low.under(rung.term()).price().known(), rung.price().least());
            assertEquals(high.under(rung.term()).price().known(), rung.price().most());
        }
    }

    @Property(tries = 60)
    void sameNetIsKeptThereAndBack(@ForAll("ways") Way way) {
        Option<Charge> agent = way.to().commission().filter(charge -> charge.basis() == Charge.Basis.PRICE);
        Offer offer = new Offer(
                way.offer().price(),
                Unit.ONE,
                PriceBasis.net(way.from().term(), way.from().currency()));
        Offer other = offer.atSameNet(agent, way.to().discount()).getOrElseThrow(why -> new AssertionError(why));
        assertEquals(offer.net(), other.net());
        assertEquals(
                offer, other.atSameNet(Option.none(), Option.none()).getOrElseThrow(why -> new AssertionError(why)));
    }

    @Property(tries = 60)
    void markupAndMarginAreTheSameProfit(@ForAll("sure") CostSheet sheet) {
        sheet.profit().map(charge -> charge.rate().ratio()).forEach(margin -> {
            assertEquals(margin, Charge.margin(Charge.markup(margin)));
            assertEquals(Ratio.ONE.dividedBy(Ratio.ONE.minus(margin)), Ratio.ONE.plus(Charge.markup(margin)));
        });
    }

    @Property(tries = 60)
    void theCustomsValueIsFoundAgainInThePriceWithDutyPaid(@ForAll("sure") CostSheet sheet, @ForAll("ways") Way way) {
        ImportTax tax = sheet.importTax()
                .getOrElse(ImportTax.onCif(
                        Charge.parse("4% on cost").rate(),
                        Charge.parse("20% on cost").rate()));
        ImportTax paid = new ImportTax(tax.base(), tax.duty(), tax.vat(), ImportTax.VatPayer.SELLER, Vector.empty());
        ExactAmount value = way.offer().price();
        ExactAmount after = value.times(Ratio.of(1, 7));
        ExactAmount price =
                value.plus(paid.dutyOn(value)).plus(paid.vatOn(value)).plus(after);
        assertEquals(value, paid.customsValueIn(price, after));
    }

    private static void assertWithin(Price range, Price point) {
        ExactAmount amount = known(point);
        assertTrue(
                range.least().exists(low -> low.number().compareTo(amount.number()) <= 0)
                        && range.most().exists(high -> high.number().compareTo(amount.number()) >= 0),
                () -> amount + " is not within " + range);
    }

    /** What the seller pays by the table, said again without the code under test. */
    private static Set<Stage> stages(CostSheet sheet, DeliveryTerm term) {
        boolean onwards = term.place().equals(sheet.route().destination());
        boolean premises = term.place().equals(sheet.route().premises());
        RuleSheet rule = premises ? term.sheets().head() : term.sheets().last();
        return Vector.of(Stage.values())
                .filter(stage -> rule.bearer(stage) == Bearer.SELLER
                        || rule.bearer(stage) == Bearer.SELLER_TO_NAMED_PLACE
                                && !term.place().equals(sheet.route().arrival()))
                .filter(stage -> onwards || stage != Stage.ON_CARRIAGE && stage != Stage.FINAL_UNLOADING)
                .reject(sheet.inFreight()::contains)
                .reject(stage -> stage == Stage.INSURANCE_OBLIGATION && !sheet.isPremiumFlat())
                .toSet();
    }

    private static String code(Stage stage) {
        return "PRICE-NEEDS-" + stage.name().replace('_', '-');
    }

    private static PriceBasis own(CostSheet sheet, DeliveryTerm term) {
        return new PriceBasis(term, sheet.currency(), sheet.commission(), sheet.discount());
    }

    private static ExactAmount known(Price price) {
        return price.known().getOrElseThrow(() -> new AssertionError(price.toString()));
    }

    private static Ratio number(PriceUnder rung) {
        return known(rung.price()).number();
    }

    private static CostSheet fixed(CostSheet sheet, Function<Cost.Estimated, Amount> at) {
        return CostSheet.SHAPE.make(CostSheet.SHAPE
                .valuesOf(sheet)
                .with(CostSheet.GOODS, fixed(sheet.goods(), at))
                .with(
                        CostSheet.STAGES,
                        sheet.stages().map(one -> new StageCost(one.stage(), fixed(one.cost(), at), one.source()))));
    }

    private static Cost fixed(Cost cost, Function<Cost.Estimated, Amount> at) {
        return cost instanceof Cost.Estimated estimate ? new Cost.Known(at.apply(estimate), estimate.per()) : cost;
    }

    @Provide
    Arbitrary<Way> ways() {
        return Jqwik.arbitrary(PriceGens.sureSheet().flatMap(sheet -> source -> {
            PriceBasis from = PriceGens.basis(PriceGens.termOf(sheet)).next(source);
            PriceBasis to = PriceGens.basis(PriceGens.termOf(sheet)).next(source);
            return new Way(sheet, from, to, pieces(from).next(source));
        }));
    }

    @Provide
    Arbitrary<Point> points() {
        return Jqwik.arbitrary(PriceGens.wholeSheet().flatMap(sheet -> source -> {
            CostSheet fixed = fixed(
                    sheet,
                    estimate -> Gen.of(estimate.low(), estimate.likely().getOrElse(estimate.low()), estimate.high())
                            .next(source));
            PriceBasis from = PriceGens.basis(PriceGens.termOf(sheet)).next(source);
            PriceBasis to = PriceGens.basis(PriceGens.termOf(sheet)).next(source);
            return new Point(sheet, fixed, from, to, pieces(from).next(source));
        }));
    }

    private static Gen<Offer> pieces(PriceBasis basis) {
        return PriceGens.offer(basis).map(offer -> new Offer(offer.price(), Unit.ONE, basis));
    }

    @Provide
    Arbitrary<CostSheet> sure() {
        return Jqwik.arbitrary(PriceGens.sureSheet());
    }

    @Provide
    Arbitrary<Seq<Stage>> stages() {
        return Jqwik.arbitrary(Gen.of(Stage.values()).many(0, 5));
    }
}
