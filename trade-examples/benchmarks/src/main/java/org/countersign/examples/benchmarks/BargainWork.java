package org.countersign.examples.benchmarks;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countersign.examples.benchmarks.BargainNumbers.Step;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.party.Company;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A bargain of twenty acts under the CISG, with its journal and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BargainWork {
    private static final NegotiationProcess PROCESS = NegotiationProcess.under(Cisg.CISG);

    private final List<Said> acts =
            BargainNumbers.STEPS.stream().map(BargainWork::said).toList();

    /** An act and when it is recorded. */
    private record Said(Stamp stamp, Act act) {}

    /** Twenty acts, each kept in the journal, and the state after them. */
    @Benchmark
    public NegotiationState negotiateTwentyActs() {
        History<NegotiationState, NegotiationReport, NegotiationDecision> history = History.of(PROCESS);
        for (Said said : acts) {
            history = said.act() instanceof NegotiationReport report
                    ? history.hear(said.stamp(), report)
                    : history.decide(said.stamp(), (NegotiationDecision) said.act())
                            .getOrElseThrow(no -> new IllegalStateException(no.code()));
        }
        return history.state();
    }

    /** The same acts on the state alone. */
    @Benchmark
    public NegotiationState negotiateWithoutJournal() {
        NegotiationState state = PROCESS.start();
        for (Said said : acts) {
            Moment happened = said.stamp().happened();
            state = said.act() instanceof NegotiationReport report
                    ? PROCESS.hear(state, report, happened).getOrElseThrow(why -> new IllegalStateException(why.code()))
                    : PROCESS.decide(state, (NegotiationDecision) said.act(), happened)
                            .getOrElseThrow(no -> new IllegalStateException(no.code()));
        }
        return state;
    }

    private static Said said(Step step) {
        String day = (step.day() < 10 ? "0" : "") + step.day();
        Stamp stamp = Stamp.at(
                Moment.parse("2026-05-" + day + "T10:00:00+08:00"), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
        return new Said(stamp, act(step));
    }

    private static Act act(Step step) {
        return switch (step.kind()) {
            case OFFER ->
                step.ours()
                        ? new NegotiationDecision.Offer(proposal(step.cents()), Medium.INSTANT)
                        : new NegotiationReport.Offered(proposal(step.cents()), Medium.INSTANT, Option.none());
            case ASK ->
                step.ours()
                        ? new NegotiationDecision.Ask("how many to a pallet?")
                        : new NegotiationReport.Asked("how many to a pallet?");
            case ANSWER ->
                step.ours()
                        ? new NegotiationDecision.Answer("forty-eight")
                        : new NegotiationReport.Answered("forty-eight");
            case ACCEPT ->
                step.ours()
                        ? new NegotiationDecision.Accept(Option.none(), Option.none(), Medium.INSTANT, Option.none())
                        : new NegotiationReport.Accepted(
                                Option.none(), Option.none(), Medium.INSTANT, Option.none(), Option.none());
        };
    }

    private static Proposal proposal(int cents) {
        return Proposal.of(Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .validUntil(Option.some(Moment.parse("2026-05-20")))
                .lines(Vector.of(QuotationLine.builder()
                        .id("1")
                        .product(Product.builder()
                                .articleNumber("A60-9W")
                                .names(Vector.of(LocalName.of("en", "LED lamp")))
                                .build())
                        .quantity(Option.some(QuantityTerm.of(Quantity.of(BargainNumbers.QUANTITY, Unit.ONE))))
                        .unitPrice(Option.some(UnitPrice.parse("USD " + cents / 100 + "."
                                + (cents % 100 < 10 ? "0" : "") + cents % 100 + " per 1 C62")))
                        .build()))
                .build());
    }
}
