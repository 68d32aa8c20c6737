package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.method.MethodSheet;
import org.countersign.trade.payment.method.SchemeCode;

/** Values of the room {@code payment}. */
public final class PaymentGens {
    private PaymentGens() {}

    /** Events, ours and a host's. */
    public static Gen<Trigger> trigger() {
        return Gen.oneOf(
                Gen.between(0, Trigger.LIST.codes().size() - 1).map(Trigger.LIST.codes()::get),
                Gen.of(Trigger.of("moulds-paid")));
    }

    /** Means, ours and a host's. */
    public static Gen<Instrument> instrument() {
        return Gen.oneOf(
                Gen.between(0, Instrument.LIST.codes().size() - 1).map(Instrument.LIST.codes()::get),
                Gen.of(Instrument.of("barter")));
    }

    /** What each way of paying means. */
    public static Gen<MethodSheet> methodSheet() {
        return source -> MethodSheet.all().get(source.below(MethodSheet.all().size()));
    }

    /** Codes of other schemes, some of them gone from later editions. */
    public static Gen<SchemeCode> schemeCode() {
        return source -> new SchemeCode(
                Integer.toString(source.between(1, 99)),
                source.percent(30) ? Option.some("D." + source.between(96, 99) + "A") : Option.none());
    }

    /** Instalments with a share of their own. */
    public static Gen<Instalment> instalment() {
        return source -> Instalment.of(
                        Percentage.of(Decimal.parse(source.between(0, 99) + "." + source.between(1, 99))),
                        instrument().next(source),
                        trigger().next(source))
                .after(source.percent(40) ? source.between(0, 180) : 0);
    }

    /** Plans as people write them: some cover the price, some less, some more. */
    public static Gen<PaymentPlan> plan() {
        return Gen.oneOf(whole(), instalment().many(1, 6).map(PaymentPlan::of));
    }

    /** Plans that cover the price: shares of one to twelve parts that add up, or a rest at the end. */
    public static Gen<PaymentPlan> whole() {
        return source -> {
            int parts = source.between(1, 12);
            Vector<Instalment> instalments = Vector.empty();
            int left = 10_000;
            for (int part = 1; part < parts; part++) {
                int share = source.between(1, left - (parts - part));
                left -= share;
                instalments = instalments.append(part(share).next(source));
            }
            boolean rest = source.percent(50);
            Instalment last = rest
                    ? Instalment.rest(instrument().next(source), trigger().next(source))
                    : part(left).next(source);
            return PaymentPlan.of(instalments.append(last));
        };
    }

    private static Gen<Instalment> part(int hundredthsOfPercent) {
        Decimal points = Decimal.parse(
                hundredthsOfPercent / 100 + "." + hundredthsOfPercent % 100 / 10 + hundredthsOfPercent % 10);
        return source -> Instalment.of(
                Percentage.of(points), instrument().next(source), trigger().next(source));
    }

    /** The shares of a plan, a rest left out. */
    public static Seq<Percentage> shares(PaymentPlan plan) {
        return plan.instalments().flatMap(Instalment::share);
    }
}
