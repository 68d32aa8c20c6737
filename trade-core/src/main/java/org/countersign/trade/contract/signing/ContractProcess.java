package org.countersign.trade.contract.signing;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.RatificationRule;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.SignatureScheme;
import org.countersign.trade.contract.Silence;
import org.countersign.trade.offer.law.ContractLaw;

/**
 * How agreed terms become a contract that both have signed, and what becomes of that: confirmed by letter, drawn up, signed, sent, countersigned on the
 * same bytes or on others, changed by agreement, ended. What somebody does who may not is kept and has no effect until it is ratified.
 *
 * <pre>{@code
 * ContractProcess process = ContractProcess.of(Side.SELLER, Cisg.CISG).with(RatificationRule.FROM_RATIFICATION);
 * History.of(process).decide(stamp, new ContractDecision.Confirm(letter));
 * }</pre>
 */
@Evolving
public final class ContractProcess implements Process<ContractState, ContractReport, ContractDecision> {
    private static final Map<ContractReason, String> OURS = LinkedHashMap.of(
            ContractReason.DIFFERS, "need.confirmed-terms",
            ContractReason.UNAUTHORISED, "need.ratification",
            ContractReason.AUTHORITY_UNKNOWN, "need.authority",
            ContractReason.NOT_SIGNED, "need.signature",
            ContractReason.FORM_CLAUSE, "need.form",
            ContractReason.UNKNOWN_SCHEME, "need.scheme");
    private static final Map<ContractReason, String> THEIRS = LinkedHashMap.of(
            ContractReason.NOT_CONFIRMED, "need.confirmation",
            ContractReason.WITH_THEM, "need.answer",
            ContractReason.NOT_EFFECTIVE, "need.countersignature");

    private final Side ours;
    private final ContractLaw law;
    private final Silence silence;
    private final RatificationRule ratification;
    private final Vector<SignatureScheme> schemes;

    private ContractProcess(
            Side ours,
            ContractLaw law,
            Silence silence,
            RatificationRule ratification,
            Vector<SignatureScheme> schemes) {
        this.ours = ours;
        this.law = law;
        this.silence = silence;
        this.ratification = ratification;
        this.schemes = schemes;
    }

    /**
     * The process of whoever is that side, under that law: silence means nothing, what is ratified counts from when it was done, and electronic
     * signatures are Ed25519.
     */
    public static ContractProcess of(Side ours, ContractLaw law) {
        return new ContractProcess(
                ours, law, Silence.MEANS_NOTHING, RatificationRule.FROM_THE_ACT, Vector.of(SignatureScheme.ED25519));
    }

    /** The same between two for whom silence means this. */
    public ContractProcess with(Silence meaning) {
        return new ContractProcess(ours, law, meaning, ratification, schemes);
    }

    /** The same where ratification works so. */
    public ContractProcess with(RatificationRule rule) {
        return new ContractProcess(ours, law, silence, rule, schemes);
    }

    /** The same, with a scheme of a host's own. */
    public ContractProcess with(SignatureScheme scheme) {
        return new ContractProcess(ours, law, silence, ratification, schemes.append(scheme));
    }

    /** Which side we are. */
    public Side ours() {
        return ours;
    }

    /** The law that it asks. */
    public ContractLaw law() {
        return law;
    }

    /** What silence means between the two. */
    public Silence silence() {
        return silence;
    }

    /** How ratification works. */
    public RatificationRule ratification() {
        return ratification;
    }

    /** The schemes whose signatures can be checked. */
    public Seq<SignatureScheme> schemes() {
        return schemes;
    }

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public ContractState start() {
        return new ContractState.Unconfirmed(ContractFile.EMPTY);
    }

    @Override
    public Class<ContractReport> reports() {
        return ContractReport.class;
    }

    @Override
    public Class<ContractDecision> decisions() {
        return ContractDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return ContractActs.FAMILY;
    }

    @Override
    public Either<Reason, ContractState> hear(ContractState state, ContractReport report, Moment happened) {
        return report.fold(new ContractHearing(this, state, happened));
    }

    @Override
    public Either<Refusal, ContractState> decide(ContractState state, ContractDecision decision, Moment happened) {
        return decision.fold(new ContractDeciding(this, state, happened))
                .mapLeft(why -> new Refusal(why, Path.root(), needs(why)));
    }

    /**
     * A text that was drawn up, signed or sent is there, whoever was not allowed to; it binds as far as he may. An answer that had nothing to answer
     * does nothing.
     */
    @Override
    public ContractState carriedOut(ContractState state, ContractDecision decision, Moment happened) {
        return new ContractDeciding(this, state, happened).carriedOut(decision);
    }

    private Seq<Need> needs(Reason why) {
        if (ContractReason.FIRM.isReasonOf(why)) {
            return Vector.of(new Need("need.time", Path.root(), Need.Supplier.TIME));
        }
        return needs(OURS, why, ours).appendAll(needs(THEIRS, why, ours.other()));
    }

    private static Vector<Need> needs(Map<ContractReason, String> all, Reason why, Side from) {
        Need.Supplier supplier = from == Side.SELLER ? Need.Supplier.SELLER : Need.Supplier.BUYER;
        return all.filterKeys(reason -> reason.isReasonOf(why))
                .values()
                .map(what -> new Need(what, Path.root(), supplier))
                .toVector();
    }
}
