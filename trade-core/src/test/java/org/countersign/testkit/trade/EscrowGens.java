package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.payment.escrow.EscrowDecision;
import org.countersign.trade.payment.escrow.EscrowFile;
import org.countersign.trade.payment.escrow.EscrowOrder;
import org.countersign.trade.payment.escrow.EscrowReport;
import org.countersign.trade.payment.escrow.EscrowState;
import org.countersign.trade.payment.escrow.FeeBearer;
import org.countersign.trade.payment.escrow.GoodsTerm;

/** Values of the room {@code payment.escrow}. */
public final class EscrowGens {
    private EscrowGens() {}

    /** Orders, over euros. */
    public static Gen<EscrowOrder> order() {
        return source -> EscrowOrder.builder()
                .number(BaseGens.name().next(source))
                .buyer(BaseGens.name().next(source))
                .seller(BaseGens.name().next(source))
                .holder(BaseGens.name().next(source))
                .listing(BaseGens.name().next(source))
                .content(BaseGens.digest().next(source))
                .price(PaymentGens.euros(100, 2_000).next(source))
                .fee(PaymentGens.euros(1, 90).maybe().next(source))
                .feeFrom(Gen.of(FeeBearer.values()).next(source))
                .shipBy(BaseGens.moment().maybe().next(source))
                .inspectionDays(source.between(0, 60))
                .build();
    }

    /** Files in which some of the money has moved. */
    public static Gen<EscrowFile> file() {
        return source -> {
            int paidIn = source.percent(40) ? 100 : source.below(100);
            int[] parts = new int[5];
            int left = paidIn;
            for (int i = 0; i < parts.length; i++) {
                parts[i] = source.below(left + 1);
                left -= parts[i];
            }
            return new EscrowFile(
                    order().next(source),
                    cents(paidIn),
                    cents(parts[0]),
                    cents(parts[1]),
                    cents(parts[2]),
                    cents(parts[3]),
                    cents(parts[4]),
                    BaseGens.name().maybe().next(source));
        };
    }

    private static Amount cents(int cents) {
        return Amount.of(IsoCurrency.of("EUR"), Decimal.parse(cents + "e-2"));
    }

    /** States, each of the eleven among them. */
    public static Gen<EscrowState> state() {
        return Gen.oneOf(
                Gen.always(new EscrowState.Unordered()),
                file().map(EscrowState.Ordered::new),
                file().map(EscrowState.Confirmed::new),
                file().map(EscrowState.Funded::new),
                file().map(EscrowState.Shipped::new),
                source -> new EscrowState.Delivered(
                        file().next(source),
                        BaseGens.moment().next(source),
                        BaseGens.moment().maybe().next(source)),
                EscrowGens::disputed,
                source -> new EscrowState.Returning(
                        file().next(source), PaymentGens.euros(1, 100).next(source)),
                file().map(EscrowState.Closing::new),
                file().map(EscrowState.Closed::new),
                source -> new EscrowState.Cancelled(
                        order().next(source), BaseGens.text().next(source)));
    }

    private static EscrowState disputed(Source source) {
        return new EscrowState.Disputed(
                file().next(source),
                PaymentGens.euros(1, 100).next(source),
                BaseGens.text().next(source),
                BaseGens.moment().maybe().next(source),
                source.percent(50));
    }

    /** What buyer, holder and whoever rules say. */
    public static Gen<EscrowReport> report() {
        Gen<Amount> amount = PaymentGens.euros(1, 2_000);
        Gen<GoodsTerm> goods = Gen.of(GoodsTerm.values());
        return Gen.oneOf(
                order().map(EscrowReport.Ordered::new),
                BaseGens.text().map(EscrowReport.Withdrew::new),
                amount.map(EscrowReport.Funded::new),
                Gen.always(new EscrowReport.Delivered()),
                Gen.always(new EscrowReport.Accepted()),
                amount.map(EscrowReport.PartFreed::new),
                source -> new EscrowReport.Disputed(
                        amount.next(source), BaseGens.text().next(source)),
                BaseGens.text().map(EscrowReport.Dropped::new),
                source -> new EscrowReport.Ruled(amount.next(source), goods.next(source)),
                Gen.always(new EscrowReport.GoodsBack()),
                source -> new EscrowReport.Released(
                        amount.next(source), PaymentGens.euros(1, 50).maybe().next(source)),
                source -> new EscrowReport.Refunded(
                        amount.next(source), PaymentGens.euros(1, 50).maybe().next(source)));
    }

    /** What we decide. */
    public static Gen<EscrowDecision> decision() {
        return Gen.oneOf(
                BaseGens.digest().map(EscrowDecision.Confirm::new),
                BaseGens.text().map(EscrowDecision.Decline::new),
                BaseGens.text().map(EscrowDecision.Cancel::new),
                BaseGens.name().map(EscrowDecision.Ship::new),
                Gen.of(GoodsTerm.values()).map(EscrowDecision.Concede::new),
                BaseGens.text().map(EscrowDecision.Contest::new),
                Gen.always(new EscrowDecision.ClaimRelease()));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
