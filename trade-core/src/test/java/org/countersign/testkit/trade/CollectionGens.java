package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.payment.collection.CaseOfNeed;
import org.countersign.trade.payment.collection.CollectionDecision;
import org.countersign.trade.payment.collection.CollectionDocument;
import org.countersign.trade.payment.collection.CollectionFile;
import org.countersign.trade.payment.collection.CollectionInstruction;
import org.countersign.trade.payment.collection.CollectionOrder;
import org.countersign.trade.payment.collection.CollectionReport;
import org.countersign.trade.payment.collection.CollectionState;
import org.countersign.trade.payment.collection.Consignee;
import org.countersign.trade.payment.collection.Release;
import org.countersign.trade.payment.collection.Surcharge;

/** Values of the room {@code payment.collection}. */
public final class CollectionGens {
    private CollectionGens() {}

    /** Papers on the list of an instruction. */
    public static Gen<CollectionDocument> document() {
        return source ->
                new CollectionDocument(BaseGens.name().next(source), source.between(0, 3), source.between(0, 3));
    }

    /** Representatives, with and without powers. */
    public static Gen<CaseOfNeed> caseOfNeed() {
        return source -> new CaseOfNeed(
                BaseGens.name().next(source), BaseGens.text().maybe().next(source));
    }

    /** Instructions of every kind, good and bad, over euros. */
    public static Gen<CollectionInstruction> instruction() {
        return source -> CollectionInstruction.builder()
                .number(BaseGens.name().next(source))
                .principal(BaseGens.name().next(source))
                .remittingBank(BaseGens.name().next(source))
                .presentingBank(BaseGens.name().maybe().next(source))
                .drawee(BaseGens.name().next(source))
                .amount(PaymentGens.euros(100, 20_000).next(source))
                .documents(document().many(1, 3).next(source))
                .release(Gen.of(Release.values()).maybe().next(source))
                .tenor(PaymentGens.deadline().maybe().next(source))
                .actWithin(PaymentGens.deadline().maybe().next(source))
                .interest(PaymentGens.interest().maybe().next(source))
                .consignee(Gen.of(Consignee.values()).maybe().next(source))
                .caseOfNeed(caseOfNeed().maybe().next(source))
                .orders(orders().next(source))
                .build();
    }

    private static Gen<Seq<CollectionOrder>> orders() {
        return Gen.of(CollectionOrder.values())
                .many(0, 5)
                .map(Seq::distinct)
                .map(orders ->
                        orders.contains(CollectionOrder.PROTEST) ? orders.remove(CollectionOrder.NO_PROTEST) : orders);
    }

    /** Files in which some of the money has moved. */
    public static Gen<CollectionFile> file() {
        return source -> {
            CollectionInstruction instruction = instruction().next(source);
            int due = source.percent(30) ? source.between(1, 100) : 100;
            int paid = source.percent(40) ? due : source.below(due);
            int remitted = source.below(paid + 1);
            return new CollectionFile(
                    instruction,
                    cents(due),
                    cents(paid),
                    cents(remitted),
                    cents(source.below(paid - remitted + 1)),
                    Gen.of(Surcharge.values()).many(0, 2).map(Seq::distinct).next(source));
        };
    }

    private static Amount cents(int cents) {
        return Amount.of(IsoCurrency.of("EUR"), Decimal.parse(cents + "e-2"));
    }

    /** States, each of the twelve among them. */
    public static Gen<CollectionState> state() {
        return Gen.oneOf(
                Gen.always(new CollectionState.Uninstructed()),
                file().map(CollectionState.Instructed::new),
                source -> new CollectionState.Held(
                        file().next(source), BaseGens.name().many(0, 3).next(source)),
                source -> new CollectionState.Presented(
                        file().next(source), BaseGens.moment().next(source)),
                source -> new CollectionState.Accepted(
                        file().next(source), BaseGens.day().next(source), source.percent(50)),
                source -> new CollectionState.Refused(
                        file().next(source),
                        BaseGens.text().next(source),
                        BaseGens.moment().next(source),
                        source.percent(50)),
                source -> new CollectionState.Dishonoured(
                        file().next(source), BaseGens.text().next(source), source.percent(50)),
                source -> new CollectionState.ReleasedUnpaid(
                        file().next(source), BaseGens.moment().next(source)),
                source -> new CollectionState.Recalled(
                        file().next(source), BaseGens.text().next(source)),
                file().map(CollectionState.Paid::new),
                file().map(CollectionState.Settled::new),
                file().map(CollectionState.Returned::new));
    }

    /** What banks, drawee and representative say. */
    public static Gen<CollectionReport> report() {
        return Gen.oneOf(
                BaseGens.name().many(0, 2).map(CollectionReport.Arrived::new),
                Gen.always(new CollectionReport.Presented()),
                BaseGens.day().map(CollectionReport.Accepted::new),
                PaymentGens.euros(1, 20_000).map(CollectionReport.Paid::new),
                Gen.of(Surcharge.values()).map(CollectionReport.SurchargeRefused::new),
                BaseGens.text().map(CollectionReport.Refused::new),
                Gen.always(new CollectionReport.Released()),
                Gen.always(new CollectionReport.Protested()),
                BaseGens.text().map(CollectionReport.CaseOfNeedInstructed::new),
                source -> new CollectionReport.Remitted(
                        PaymentGens.euros(1, 10_000).next(source),
                        PaymentGens.euros(1, 50).maybe().next(source)),
                Gen.always(new CollectionReport.Returned()));
    }

    /** What we decide. */
    public static Gen<CollectionDecision> decision() {
        return Gen.oneOf(
                instruction().map(CollectionDecision.Instruct::new),
                PaymentGens.euros(1, 20_000).maybe().map(CollectionDecision.PresentAgain::new),
                Gen.always(new CollectionDecision.AllowParts()),
                Gen.of(Surcharge.values()).map(CollectionDecision.Waive::new),
                Gen.always(new CollectionDecision.OrderProtest()),
                BaseGens.text().map(CollectionDecision.Recall::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
