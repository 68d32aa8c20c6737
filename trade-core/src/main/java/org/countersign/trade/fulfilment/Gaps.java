package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.fulfilment.GateAct.Adopt;
import org.countersign.trade.fulfilment.GateAct.CloseComments;
import org.countersign.trade.fulfilment.GateAct.ConcludeContract;
import org.countersign.trade.fulfilment.GateAct.Confirm;
import org.countersign.trade.fulfilment.GateAct.LookUpContract;
import org.countersign.trade.fulfilment.GateAct.LookUpDeposit;
import org.countersign.trade.fulfilment.GateAct.PayDeposit;
import org.countersign.trade.fulfilment.GateAct.ShowMandate;
import org.countersign.trade.fulfilment.GateAct.ShowWriting;

/** What keeps the gate closed. */
record Gaps(GateFacts facts, Moment at) {

    /** All gaps that no waiver covers. */
    Seq<Gap> all() {
        Waivers waivers = new Waivers(facts, at);
        return uncovered().reject(gap -> waivers.cover(gap.requirement()));
    }

    /** All gaps, waivers or not. */
    Seq<Gap> uncovered() {
        return facts.attributes()
                .flatMap(one -> one.instructed()
                        ? Vector.of(gap(one, GateReason.INSTRUCTED, new Adopt(one.name())))
                        : word(one).appendAll(comments(one)))
                .appendAll(deposit())
                .appendAll(contract());
    }

    /** What the latest word on an attribute lacks; nothing if silence approves it. */
    Seq<Gap> word(AttributeFact one) {
        return isDeemed(one) ? Vector.empty() : one.isOfThisContent() ? faults(one) : Vector.of(noWord(one));
    }

    private boolean isDeemed(AttributeFact one) {
        return facts.deemedBy().isDefined()
                && one.deemed().isYes()
                && !one.stands().isNo();
    }

    private static Gap noWord(AttributeFact one) {
        if (one.confirmed().isDefined()) {
            return gap(one, GateReason.OTHER_CONTENT, new Confirm(one.name()));
        }
        boolean silent = one.deemed().isYes() && !one.stands().isNo();
        return gap(one, silent ? GateReason.SILENCE : GateReason.NEVER, new Confirm(one.name()));
    }

    private static Seq<Gap> faults(AttributeFact one) {
        Confirm confirm = new Confirm(one.name());
        Vector<Gap> stands = fault(one, one.stands(), GateReason.TAKEN_BACK, GateReason.DOUBTED, Vector.of(confirm));
        Vector<Gap> written = fault(
                one,
                one.inWriting(),
                GateReason.NOT_WRITTEN,
                GateReason.WRITING_UNKNOWN,
                Vector.of(new ShowWriting(one.name()), confirm));
        Vector<Gap> authorised = fault(
                one,
                one.authorised(),
                GateReason.NO_AUTHORITY,
                GateReason.AUTHORITY_UNKNOWN,
                one.by().<GateAct>map(ShowMandate::new).toVector().append(confirm));
        return stands.appendAll(written).appendAll(authorised);
    }

    /** Whatever is known to be wrong is mended by the last of these ways only; what is not known, by each. */
    private static Vector<Gap> fault(
            AttributeFact one, Truth holds, GateReason wrong, GateReason unknown, Vector<GateAct> ways) {
        return switch (holds) {
            case YES -> Vector.empty();
            case NO -> Vector.of(gap(one, wrong, ways.last()));
            case UNKNOWN -> Vector.of(new Gap(requirement(one), reason(one, unknown), ways));
        };
    }

    private static Seq<Gap> comments(AttributeFact one) {
        return one.comments().isEmpty()
                ? Vector.empty()
                : Vector.of(new Gap(
                        requirement(one),
                        reason(one, GateReason.COMMENTS)
                                .with("comments", one.comments().mkString("; ")),
                        Vector.of(new CloseComments(one.name()))));
    }

    Seq<Gap> deposit() {
        GateRequirement deposit = new GateRequirement.Deposit();
        return switch (facts.depositRequired().not().or(facts.depositReceived())) {
            case YES -> Vector.empty();
            case NO -> Vector.of(new Gap(deposit, GateReason.NO_DEPOSIT.reason(), Vector.of(new PayDeposit())));
            case UNKNOWN ->
                Vector.of(new Gap(
                        deposit,
                        GateReason.DEPOSIT_UNKNOWN.reason(),
                        Vector.of(new LookUpDeposit(), new PayDeposit())));
        };
    }

    Seq<Gap> contract() {
        GateRequirement contract = new GateRequirement.Contract();
        return switch (facts.contractEffective()) {
            case YES -> Vector.empty();
            case NO -> Vector.of(new Gap(contract, GateReason.NO_CONTRACT.reason(), Vector.of(new ConcludeContract())));
            case UNKNOWN ->
                Vector.of(new Gap(
                        contract,
                        GateReason.CONTRACT_UNKNOWN.reason(),
                        Vector.of(new LookUpContract(), new ConcludeContract())));
        };
    }

    static GateRequirement requirement(AttributeFact one) {
        return new GateRequirement.Attribute(one.name(), one.content());
    }

    private static Gap gap(AttributeFact one, GateReason why, GateAct way) {
        return new Gap(requirement(one), reason(one, why), Vector.of(way));
    }

    private static Reason reason(AttributeFact one, GateReason why) {
        return why.reason().with("attribute", one.name()).with("revision", one.revision());
    }
}
