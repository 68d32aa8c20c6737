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
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.MoneyGens;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.trade.money.Amount;

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
        assertEquals(plan.isWhole(), plan.split(total).isDefined());
    }

    @Property
    void aPlanWithoutARestCoversWhatItsSharesSay(@ForAll("plans") PaymentPlan plan) {
        if (!plan.hasRest()) {
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
