package org.countersign.trade.offer.negotiation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.ContractLaw;

/**
 * How two sides come to a contract or not, under a law of contract. Both sides' words are the same words: theirs are reports, ours decisions, and
 * offeror is whoever offered last, buyer or seller. What a word means is the law's to say; when it counts follows from when it went out and
 * arrived, so that a letter recorded late can change who concluded.
 *
 * <pre>{@code
 * NegotiationProcess process = NegotiationProcess.under(Cisg.CISG);
 * History.of(process).hear(stamp, new NegotiationReport.Offered(Proposal.of(quotation), Medium.INSTANT, Option.none()));
 * }</pre>
 */
@Evolving
public final class NegotiationProcess implements Process<NegotiationState, NegotiationReport, NegotiationDecision> {
    private static final Map<NegotiationReason, Need> NEEDS = LinkedHashMap.<NegotiationReason, Need>empty()
            .put(NegotiationReason.IRREVOCABLE, new Need("need.time", Path.root(), Need.Supplier.TIME))
            .put(NegotiationReason.UNDERWAY, new Need("need.arrival", Path.root(), Need.Supplier.TIME))
            .put(NegotiationReason.UNCLEAR, new Need("need.proof", Path.root(), Need.Supplier.THIRD_PARTY));

    private final ContractLaw law;

    private NegotiationProcess(ContractLaw law) {
        this.law = law;
    }

    /** The process under that law; it has no state of its own. */
    public static NegotiationProcess under(ContractLaw law) {
        return new NegotiationProcess(law);
    }

    /** The law that it asks. */
    public ContractLaw law() {
        return law;
    }

    @Override
    public String name() {
        return "negotiation";
    }

    @Override
    public NegotiationState start() {
        return new NegotiationState.Unopened(NegotiationFile.EMPTY, Option.none());
    }

    @Override
    public Class<NegotiationReport> reports() {
        return NegotiationReport.class;
    }

    @Override
    public Class<NegotiationDecision> decisions() {
        return NegotiationDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return NegotiationActs.FAMILY;
    }

    @Override
    public Either<Reason, NegotiationState> hear(NegotiationState state, NegotiationReport report, Moment happened) {
        return report.fold(new NegotiationHearing(law, state, happened));
    }

    @Override
    public Either<Refusal, NegotiationState> decide(
            NegotiationState state, NegotiationDecision decision, Moment happened) {
        return decision.fold(new NegotiationDeciding(law, state, happened))
                .mapLeft(why -> new Refusal(why, Path.root(), needs(why)));
    }

    /** A word that could not count went out and counts for nothing; whoever relies on it is told by the finding. */
    @Override
    public NegotiationState carriedOut(NegotiationState state, NegotiationDecision decision, Moment happened) {
        return state;
    }

    private static Seq<Need> needs(Reason why) {
        return NEEDS.filterKeys(reason -> reason.isReasonOf(why)).values().toVector();
    }
}
