package org.countersign.trade.delivery.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PriceGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;

/** Documents both ways, and that the bounds of a sheet are tight enough for every computation on it. */
class PriceDocumentsProperties {
    private static final Vector<IsoCurrency> FOREIGN =
            Vector.of("CNY", "EUR", "JPY", "GBP").map(IsoCurrency::of);

    @Property(tries = 200)
    void aCostSheetIsReadAsItWasWritten(@ForAll("sheets") CostSheet sheet) {
        String text = CanonicalText.print(CostSheet.SHAPE, sheet);
        assertEquals(Either.right(sheet), CanonicalText.read(CostSheet.SHAPE, text));
    }

    @Property(tries = 200)
    void anOfferIsReadAsItWasWritten(@ForAll("offers") Offer offer) {
        String text = CanonicalText.print(Offer.SHAPE, offer);
        assertEquals(Either.right(offer), CanonicalText.read(Offer.SHAPE, text));
    }

    @Property(tries = 200)
    void costsChargesPremiumsAndSchemesAreReadAsTheyWereWritten(@ForAll("sheets") CostSheet sheet) {
        sheet.stages()
                .map(StageCost::cost)
                .append(sheet.goods())
                .forEach(cost -> assertEquals(cost, Cost.parse(cost.toString())));
        sheet.profit().forEach(charge -> assertEquals(charge, Charge.parse(charge.toString())));
        sheet.premiums().forEach(premium -> assertEquals(premium, Premium.parse(premium.toString())));
        sheet.vatScheme().forEach(scheme -> assertEquals(scheme, VatScheme.parse(scheme.toString())));
    }

    /** Every number at its bound and awkward: the ratios grow as long as they ever can, and still fit. */
    @Property(tries = 30)
    void noComputationOnASheetOutgrowsARatio(
            @ForAll("monstrous") CostSheet sheet, @ForAll("monstrous") CostSheet other) {
        for (PriceUnder rung : sheet.ladder(Edition.INCOTERMS_2020).rungs()) {
            assertTrue(rung.price().known().isDefined(), rung.term()::toString);
            PriceBasis from = new PriceBasis(rung.term(), FOREIGN.get(0), other.commission(), other.discount());
            Offer offer = new Offer(
                    Amount.of(FOREIGN.get(0), Decimal.parse("777777777777777.777777"))
                            .exact(),
                    Unit.ONE,
                    from);
            for (PriceUnder to : sheet.ladder(Edition.INCOTERMS_2020).rungs().takeRight(4)) {
                PriceBasis basis = new PriceBasis(to.term(), FOREIGN.get(1), sheet.commission(), sheet.discount());
                assertTrue(sheet.convert(offer, basis).known().isDefined(), basis::toString);
            }
            assertTrue(sheet.factoryPrice(offer, FOREIGN.get(2)).known().isDefined());
        }
    }

    @Provide
    Arbitrary<CostSheet> sheets() {
        return Jqwik.arbitrary(Gen.oneOf(PriceGens.sheet(), PriceGens.wholeSheet()));
    }

    @Provide
    Arbitrary<Offer> offers() {
        return Jqwik.arbitrary(PriceGens.offer());
    }

    @Provide
    Arbitrary<CostSheet> monstrous() {
        return Jqwik.arbitrary(PriceDocumentsProperties::monster);
    }

    private static CostSheet monster(Source source) {
        Vector<Stage> stages =
                Vector.of(Stage.values()).remove(Stage.INSURANCE_OBLIGATION).remove(Stage.IMPORT_DUTY_TAX);
        Charge.Basis basis = Gen.of(Charge.Basis.PRICE, Charge.Basis.COST).next(source);
        return CostSheet.builder()
                .currency(IsoCurrency.USD)
                .quantity(Quantity.of(
                        Decimal.parse("99999999999999" + source.between(1, 9) + ".999" + source.between(101, 999)),
                        Unit.ONE))
                .goods(cost(source))
                .stages(stages.map(stage -> StageCost.of(stage, cost(source))))
                .route(PriceGens.wholeRoute().next(source))
                .profit(Option.some(new Charge(percent(source), basis)))
                .commission(Option.some(new Charge(percent(source), Charge.Basis.FOB)))
                .bank(Option.some(new Charge(percent(source), basis)))
                .discount(Option.some(Charge.onPrice(percent(source))))
                .premiums(Vector.of(new Premium(
                        Percentage.parse("1.00" + source.between(1001, 9999) + "%"),
                        Percentage.parse("117." + source.between(11, 99) + "%"),
                        Premium.Clauses.ICC_A)))
                .vatScheme(Option.some(new VatScheme(
                        Gen.of(VatScheme.Exporter.values()).next(source),
                        Percentage.parse("17." + source.between(1001, 9999) + "%"),
                        Percentage.parse("9." + source.between(1001, 9999) + "%"))))
                .importTax(Option.some(ImportTax.onCif(percent(source), percent(source))))
                .rates(FOREIGN.map(from -> LockedRate.builder()
                        .from(from)
                        .to(IsoCurrency.USD)
                        .rate(Ratio.of(huge(source), huge(source)))
                        .source("bank")
                        .at(Moment.parse("2026-05-04"))
                        .build()))
                .build();
    }

    private static Cost cost(Source source) {
        String number = "99999999999" + source.between(1000, 9999) + ".99" + source.between(1001, 9999);
        return Cost.perLot(Amount.of(FOREIGN.get(source.below(4)), Decimal.parse(number)));
    }

    private static Percentage percent(Source source) {
        return Percentage.parse(source.between(1, 9) + "." + source.between(1001, 9999) + "%");
    }

    private static BigInteger huge(Source source) {
        return BigInteger.valueOf(source.bits()).shiftRight(2).setBit(62).abs();
    }
}
