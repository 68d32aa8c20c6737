package org.countersign.trade.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.MoneyGens;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

class PaymentPlanProperties {
    @Property
    void aPlanIsReadAsItWasWritten(@ForAll("plans") PaymentPlan plan) {
        assertEquals(plan, PaymentPlan.parse(plan.toString()));
    }

    @Property(tries = 2000)
    void theInstalmentsOfAWholePlanAddUpToTheTotalToTheCent(
            @ForAll("whole plans") PaymentPlan plan, @ForAll("amounts") Amount total) {
        assertTrue(plan.isWhole());
        Seq<Amount> parts = plan.split(total).getOrElseThrow(AssertionError::new);
        assertEquals(plan.instalments().size(), parts.size());
        assertEquals(total, Amount.sum(total.currency(), parts));
        parts.forEach(part -> assertTrue(part.isPayable(), part::toString));
    }

    @Property
    void aPlanThatDoesNotCoverThePriceIsNotSplit(@ForAll("plans") PaymentPlan plan, @ForAll("amounts") Amount total) {
        assertEquals(plan.covers(total), plan.split(total).isDefined());
        if (!plan.hasAmounts()) {
            assertEquals(plan.isWhole(), plan.covers(total));
        }
    }

    @Property(tries = 2000)
    void fixedAmountsSharesAndRestAddUpToTheTotalToTheCent(
            @ForAll("mixed plans") PaymentPlan plan, @ForAll("euros") Amount total) {
        assertFalse(plan.isWhole(), "a fixed amount does not suit every price");
        plan.split(total).forEach(parts -> {
            assertEquals(total, Amount.sum(total.currency(), parts));
            parts.forEach(part -> assertTrue(part.signum() >= 0, part::toString));
            plan.instalments()
                    .zip(parts)
                    .forEach(both -> both._1.amount().forEach(fixed -> assertEquals(fixed, both._2)));
            plan.instalments()
                    .zip(parts)
                    .forEach(both -> both._1
                            .share()
                            .map(share -> total.exact()
                                    .times(share.ratio())
                                    .number()
                                    .minus(both._2.exact().number()))
                            .forEach(off -> assertTrue(
                                    off.compareTo(Ratio.of(1, 100)) < 0 && off.compareTo(Ratio.of(-1, 100)) > 0,
                                    off::toString)));
        });
        boolean fits = Amount.sum(total.currency(), plan.instalments().flatMap(Instalment::amount))
                        .exact()
                        .number()
                        .plus(total.exact()
                                .number()
                                .times(PaymentGens.shares(plan)
                                        .map(Percentage::ratio)
                                        .foldLeft(Ratio.ZERO, Ratio::plus)))
                        .compareTo(total.exact().number())
                < 0;
        assertEquals(fits && plan.hasRest(), plan.split(total).isDefined());
    }

    @Property
    void aPlanWithoutARestCoversWhatItsSharesSay(@ForAll("plans") PaymentPlan plan) {
        if (!plan.hasRest() && !plan.hasAmounts()) {
            assertEquals(
                    plan.isWhole(),
                    PaymentGens.shares(plan)
                                    .map(share -> share.points().number())
                                    .reduce(BigDecimal::add)
                                    .compareTo(new BigDecimal("100"))
                            == 0);
        }
    }

    @Property
    void whatWeWriteOurselvesIsUnderstoodAsWords(@ForAll("whole plans") PaymentPlan plan) {
        boolean ours = plan.instalments()
                .forAll(part -> Trigger.LIST.codes().contains(part.on())
                        && Instrument.LIST.codes().contains(part.by()));
        Option<PaymentPlan> read = PaymentWords.read(plan.toString());
        if (ours && plan.toString().length() <= 500) {
            assertEquals(Option.some(plan), read);
        }
        assertFalse(!ours
                && read.isDefined()
                && !read.contains(plan)
                && plan.instalments().size() == 1);
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return Jqwik.arbitrary(PaymentGens.plan());
    }

    @Provide("mixed plans")
    Arbitrary<PaymentPlan> mixedPlans() {
        return Jqwik.arbitrary(PaymentGens.mixed());
    }

    @Provide
    Arbitrary<Amount> euros() {
        return Jqwik.arbitrary(Gen.between(1, 100_000_00)
                .map(cents -> Amount.of(IsoCurrency.of("EUR"), Decimal.parse(cents + "e-2"))));
    }

    @Provide("whole plans")
    Arbitrary<PaymentPlan> wholePlans() {
        return Jqwik.arbitrary(PaymentGens.whole());
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Jqwik.arbitrary(MoneyGens.currency()
                .filter(currency -> currency.minorUnit().isDefined())
                .flatMap(MoneyGens::payable));
    }
}
