package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Seed;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.testkit.trade.GoodsGens;
import org.countersign.testkit.trade.MoneyGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;

class MoneyProperties {
    private static final List<String> SPLIT = new ArrayList<>();

    /** A value with its spelling, whatever its type. */
    private record Spelt<V>(Scalar<V> scalar, V value) {
        static <V> Gen<Spelt<?>> of(Scalar<V> scalar, Gen<V> values) {
            return values.map(value -> new Spelt<>(scalar, value));
        }

        void comesBack() {
            String text = scalar.print().apply(value);
            V read = scalar.parse().apply(text);
            assertEquals(value, read);
            assertEquals(value.hashCode(), read.hashCode());
            assertEquals(text, scalar.print().apply(read));
            assertTrue(text.length() <= 4096);
        }
    }

    /** Three amounts of one currency. */
    private record Three(Amount a, Amount b, Amount c) {}

    @Property
    void everySmallValueIsReadAsItWasWritten(@ForAll("spelt") Spelt<?> spelt) {
        spelt.comesBack();
    }

    @Property
    void everyRateIsReadAsItWasWritten(@ForAll("rates") LockedRate rate) {
        String text = CanonicalText.print(LockedRate.SHAPE, rate);
        assertEquals(Either.right(rate), CanonicalText.read(LockedRate.SHAPE, text));
    }

    @Property(tries = 10_000)
    void addingAndSubtractingUndoEachOther(@ForAll("three") Three three) {
        assertEquals(three.a(), three.a().add(three.b()).subtract(three.b()));
        assertEquals(
                three.a().add(three.b()).add(three.c()), three.a().add(three.b().add(three.c())));
        assertEquals(three.a().add(three.b()), three.b().add(three.a()));
        assertEquals(0, three.a().add(three.a().negate()).signum());
        assertEquals(
                three.a().subtract(three.b()), three.b().subtract(three.a()).negate());
        assertEquals(
                Amount.sum(three.a().currency(), Vector.of(three.a(), three.b(), three.c())),
                three.c().add(three.b()).add(three.a()));
    }

    @Property
    void scaleIsNoPartOfAnAmount(@ForAll("amounts") Amount amount, @ForAll @IntRange(max = 40) int zeros) {
        BigDecimal number = amount.number().number();
        Amount scaled = Amount.of(amount.currency(), Decimal.of(number.setScale(number.scale() + zeros)));
        assertEquals(amount, scaled);
        assertEquals(amount.hashCode(), scaled.hashCode());
        assertEquals(amount.toString(), scaled.toString());
        assertEquals(amount, Amount.parse(amount.toString()));
    }

    @Property(tries = 10_000)
    void thePartsOfASplitMakeTheWholeToTheCent(
            @ForAll("currencies") IsoCurrency currency, @ForAll("splits") Split split, @ForAll long seed) {
        Amount whole = MoneyGens.payable(currency).next(Source.of(seed));
        int places = currency.minorUnit().getOrElse(0);
        Seq<Amount> parts = currency.minorUnit().isDefined() ? split.parts(whole) : split.parts(whole, places);
        SPLIT.add(currency.code());
        assertEquals(whole, Amount.sum(currency, parts));
        assertEquals(split.weights().size(), parts.size());
        assertTrue(parts.forAll(part -> part.number().number().scale() <= places));
        Ratio total = split.weights().foldLeft(Ratio.ZERO, Ratio::plus);
        Ratio cent = Ratio.from(Decimal.of(BigDecimal.ONE.movePointLeft(places)));
        parts.zip(split.weights()).forEach(part -> {
            Ratio fair = whole.exact().number().times(part._2).dividedBy(total);
            Ratio off = part._1.exact().number().minus(fair);
            assertTrue(off.compareTo(cent) < 0 && off.compareTo(cent.negated()) > 0);
        });
    }

    /** With ten thousand tries each of them comes up; a run that is allowed fewer has nothing to say about it. */
    @AfterContainer
    static void everyCurrencyOfTheTableWasSplit() {
        if (Seed.mostTries().exists(most -> most < 10_000)) {
            return;
        }
        assertEquals(Vector.empty(), IsoCurrency.all().map(IsoCurrency::code).filter(code -> !SPLIT.contains(code)));
    }

    @Property
    void aLargerWeightNeverGetsLess(@ForAll("splits") Split split, @ForAll("payable") Amount amount) {
        Seq<Amount> parts = split.parts(amount.abs());
        parts.zip(split.weights())
                .forEach(a -> parts.zip(split.weights())
                        .filter(b -> a._2.compareTo(b._2) > 0)
                        .forEach(b -> assertTrue(a._1.isGreaterThanOrEqualTo(b._1))));
    }

    @Property
    void splittingDoesNotDependOnHowTheWeightsAreWritten(
            @ForAll("splits") Split split,
            @ForAll("payable") Amount amount,
            @ForAll @IntRange(min = 1, max = 99) int n) {
        Split same = Split.by(split.weights().map(weight -> weight.times(Ratio.of(n, 7))));
        assertEquals(split.parts(amount), same.parts(amount));
        assertEquals(split.parts(amount), split.parts(amount.negate()).map(Amount::negate));
    }

    @Property
    void aPriceForMoreIsThePriceOfTheParts(
            @ForAll("prices") UnitPrice price, @ForAll("orders") Quantity a, @ForAll("orders") Quantity b) {
        assertEquals(price.extension(a.plus(b)), price.extension(a).plus(price.extension(b)));
    }

    @Property
    void roundingAWholeNumberOfCentsChangesNothing(
            @ForAll("payable") Amount amount, @ForAll("roundings") Rounding rounding) {
        Rounding minor = Rounding.of(rounding.place(), rounding.mode());
        assertEquals(amount, minor.apply(amount));
        assertEquals(minor.apply(amount), minor.apply(minor.apply(amount)));
        assertTrue(amount.isPayable());
    }

    @Property
    void thereAndBackAtTheSameRateIsTheSameAmount(@ForAll("rates") LockedRate rate, @ForAll("small") Decimal number) {
        Amount amount = Amount.of(rate.from(), number);
        ExactAmount there = rate.exchange(amount);
        assertEquals(rate, rate.inverse().inverse());
        assertNotEquals(rate.direction(), rate.inverse().direction());
        there.toAmount()
                .forEach(received -> assertEquals(
                        Option.some(amount), rate.inverse().exchange(received).toAmount()));
    }

    @Provide
    Arbitrary<Spelt<?>> spelt() {
        return Jqwik.arbitrary(Gen.oneOf(
                Spelt.of(IsoCurrency.TEXT, MoneyGens.anyCurrency()),
                Spelt.of(Amount.TEXT, MoneyGens.amount()),
                Spelt.of(ExactAmount.TEXT, MoneyGens.exactAmount()),
                Spelt.of(Rounding.TEXT, MoneyGens.rounding()),
                Spelt.of(UnitPrice.TEXT, MoneyGens.unitPrice()),
                Spelt.of(Split.TEXT, MoneyGens.split())));
    }

    @Provide
    Arbitrary<Three> three() {
        return Jqwik.arbitrary(MoneyGens.anyCurrency()
                .flatMap(MoneyGens::payable)
                .flatMap(a -> source -> new Three(
                        a,
                        MoneyGens.payable(a.currency()).next(source),
                        MoneyGens.payable(a.currency()).next(source))));
    }

    @Provide
    Arbitrary<IsoCurrency> currencies() {
        return Jqwik.arbitrary(MoneyGens.anyCurrency());
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Jqwik.arbitrary(MoneyGens.amount());
    }

    @Provide
    Arbitrary<Amount> payable() {
        return Jqwik.arbitrary(
                Gen.of("EUR", "JPY", "KWD", "CLF").map(IsoCurrency::of).flatMap(MoneyGens::payable));
    }

    @Provide
    Arbitrary<Split> splits() {
        return Jqwik.arbitrary(MoneyGens.split());
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Jqwik.arbitrary(MoneyGens.rounding());
    }

    @Provide
    Arbitrary<LockedRate> rates() {
        return Jqwik.arbitrary(MoneyGens.lockedRate());
    }

    @Provide
    Arbitrary<UnitPrice> prices() {
        return Jqwik.arbitrary(BaseGens.decimal()
                .map(number -> UnitPrice.of(
                        Amount.of(IsoCurrency.USD, Decimal.of(number.number().abs())),
                        Quantity.of(3, Unit.of("TNE")))));
    }

    @Provide
    Arbitrary<Quantity> orders() {
        return Jqwik.arbitrary(GoodsGens.orderQuantity(Gen.always(Unit.of("LBR"))));
    }

    @Provide
    Arbitrary<Decimal> small() {
        return Jqwik.arbitrary(Gen.between(-1_000_000, 1_000_000).map(Decimal::of));
    }
}
