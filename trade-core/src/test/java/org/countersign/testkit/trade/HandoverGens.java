package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.payment.handover.Collector;
import org.countersign.trade.payment.handover.HandoverClaim;
import org.countersign.trade.payment.handover.HandoverClause;
import org.countersign.trade.payment.handover.HandoverDecision;
import org.countersign.trade.payment.handover.HandoverFile;
import org.countersign.trade.payment.handover.HandoverOrder;
import org.countersign.trade.payment.handover.HandoverReport;
import org.countersign.trade.payment.handover.HandoverState;

/** Values of the room {@code payment.handover}. */
public final class HandoverGens {
    private HandoverGens() {}

    /** Orders to carriers, over euros. */
    public static Gen<HandoverOrder> order() {
        return source -> HandoverOrder.builder()
                .number(BaseGens.name().next(source))
                .carrier(BaseGens.name().next(source))
                .buyer(BaseGens.name().next(source))
                .amount(PaymentGens.euros(100, 2_000).next(source))
                .collector(Gen.of(Collector.values()).next(source))
                .freightOut(PaymentGens.euros(1, 200).maybe().next(source))
                .freightBack(PaymentGens.euros(1, 200).maybe().next(source))
                .fee(PaymentGens.euros(1, 20).maybe().next(source))
                .remitWithin(Gen.between(0, 30).maybe().next(source))
                .clauses(Gen.of(HandoverClause.values())
                        .many(0, 4)
                        .map(Seq::distinct)
                        .next(source))
                .build();
    }

    /** Claims. */
    public static Gen<HandoverClaim> claim() {
        return source -> new HandoverClaim(
                Gen.of(HandoverClaim.Debtor.values()).next(source),
                PaymentGens.euros(1, 2_000).next(source),
                BaseGens.citation().next(source));
    }

    /** Files in which some of the money has moved. */
    public static Gen<HandoverFile> file() {
        return source -> {
            int paid = source.percent(40) ? 100 : source.below(100);
            int remitted = source.below(paid + 1);
            return new HandoverFile(
                    order().next(source),
                    cents(paid),
                    cents(remitted),
                    cents(source.below(paid - remitted + 1)),
                    source.percent(30));
        };
    }

    private static Amount cents(int cents) {
        return Amount.of(IsoCurrency.of("EUR"), Decimal.parse(cents + "e-2"));
    }

    /** States, each of the twelve among them. */
    public static Gen<HandoverState> state() {
        return Gen.oneOf(
                Gen.always(new HandoverState.Planned()),
                file().map(HandoverState.OnTheWay::new),
                source -> new HandoverState.Arrived(
                        file().next(source), BaseGens.moment().next(source)),
                source -> new HandoverState.Paid(
                        file().next(source), BaseGens.moment().next(source)),
                source -> new HandoverState.Unremitted(
                        file().next(source), BaseGens.moment().maybe().next(source)),
                source -> new HandoverState.Arrear(
                        file().next(source), BaseGens.moment().next(source)),
                source -> new HandoverState.Refused(
                        file().next(source), BaseGens.text().next(source)),
                file().map(HandoverState.ComingBack::new),
                source -> new HandoverState.Claimed(
                        file().next(source), BaseGens.moment().next(source)),
                file().map(HandoverState.Settled::new),
                source -> new HandoverState.Back(
                        file().next(source), PaymentGens.euros(1, 400).maybe().next(source)),
                source -> new HandoverState.WrittenOff(
                        file().next(source), BaseGens.text().next(source)));
    }

    /** What carrier and buyer say. */
    public static Gen<HandoverReport> report() {
        return Gen.oneOf(
                Gen.always(new HandoverReport.Arrived()),
                PaymentGens.euros(1, 2_000).map(HandoverReport.Paid::new),
                Gen.always(new HandoverReport.Unloaded()),
                BaseGens.text().map(HandoverReport.Refused::new),
                source -> new HandoverReport.Remitted(
                        PaymentGens.euros(1, 1_000).next(source),
                        PaymentGens.euros(1, 50).maybe().next(source)),
                PaymentGens.euros(1, 400).maybe().map(HandoverReport.CameBack::new));
    }

    /** What we decide. */
    public static Gen<HandoverDecision> decision() {
        return Gen.oneOf(
                order().map(HandoverDecision.HandOver::new),
                BaseGens.text().map(HandoverDecision.AllowUnloading::new),
                Gen.always(new HandoverDecision.TryAgain()),
                BaseGens.text().map(HandoverDecision.CallBack::new),
                Gen.always(new HandoverDecision.ClaimRemittance()),
                BaseGens.text().map(HandoverDecision.WriteOff::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
