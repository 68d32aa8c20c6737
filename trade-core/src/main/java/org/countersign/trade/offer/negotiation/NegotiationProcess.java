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
import org.countersign.trade.party.Signatories;

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
    private static final Map<NegotiationReason, String> NEEDS_OF_A_COMPANY = LinkedHashMap.of(
            NegotiationReason.UNAUTHORISED, "need.signatory", NegotiationReason.AUTHORITY_UNKNOWN, "need.authority");

    private final ContractLaw law;
    private final Signatories signatories;

    private NegotiationProcess(ContractLaw law, Signatories signatories) {
        this.law = law;
        this.signatories = signatories;
    }

    /** The process under that law; it has no state of its own. Of nobody it knows whether he may speak for his company. */
    public static NegotiationProcess under(ContractLaw law) {
        return new NegotiationProcess(law, Signatories.NOBODY_KNOWN);
    }

    /** The same process, which knows who may bind the companies. Whoever learns more restores the journal with a process that knows it. */
    public NegotiationProcess with(Signatories known) {
        return new NegotiationProcess(law, known);
    }

    /** The law that it asks. */
    public ContractLaw law() {
        return law;
    }

    /** Who may speak for the companies, as far as it knows. */
    public Signatories signatories() {
        return signatories;
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
        return report.fold(new NegotiationHearing(this, state, happened, Option.none()));
    }

    @Override
    public Either<Refusal, NegotiationState> decide(
            NegotiationState state, NegotiationDecision decision, Moment happened) {
        return decision.fold(new NegotiationDeciding(this, state, happened, Option.none()))
                .mapLeft(why -> new Refusal(why, Path.root(), needs(state, why)));
    }

    /**
     * A word that could not count went out and counts for nothing; whoever relies on it is told by the finding. What somebody said who might not is
     * kept for whoever may ratify it.
     */
    @Override
    public NegotiationState carriedOut(NegotiationState state, NegotiationDecision decision, Moment happened) {
        return decision instanceof NegotiationDecision.SpeakFor act
                ? new NegotiationDeciding(this, state, happened, Option.none()).carriedOut(act)
                : state;
    }

    private static Seq<Need> needs(NegotiationState state, Reason why) {
        return NEEDS.filterKeys(reason -> reason.isReasonOf(why))
                .values()
                .toVector()
                .appendAll(NEEDS_OF_A_COMPANY
                        .filterKeys(reason -> reason.isReasonOf(why))
                        .values()
                        .map(need -> new Need(need, Path.root(), supplier(state, why))));
    }

    /** The company itself has to supply somebody who may: the buyer where the terms name it so, and else the seller. */
    private static Need.Supplier supplier(NegotiationState state, Reason why) {
        boolean buys = state.file()
                .rounds()
                .exists(round -> why.arguments()
                        .get("company")
                        .contains(round.proposal().terms().buyer().name()));
        return buys ? Need.Supplier.BUYER : Need.Supplier.SELLER;
    }
}
