package org.countersign.trade.contract.signing;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.ContractState.Amending;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAuthority;
import org.immutables.value.Value;

/**
 * A contract beside what somebody who judges it has to know: the confirmed terms, the version before, who signed, who may, whether a credit was
 * amended with it, which decisions should not have been carried out. What rules look at; a host that keeps its contracts elsewhere fills it itself.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ContractReview permits ImmutableContractReview {
    /** The contract. */
    public static final Field<ContractReview, Contract> CONTRACT =
            Field.one("contract", new Codec.Nested<>(Contract.SHAPE), ContractReview::contract);
    /** The confirmed terms. */
    public static final Field<ContractReview, Option<Quotation>> CONFIRMED =
            Field.maybe("confirmed", new Codec.Nested<>(Quotation.SHAPE), ContractReview::confirmed);
    /** The version before. */
    public static final Field<ContractReview, Option<Contract>> FORMER =
            Field.maybe("former", new Codec.Nested<>(Contract.SHAPE), ContractReview::former);
    /** Who signed. */
    public static final Field<ContractReview, Seq<Signing>> SIGNINGS =
            Field.many("signings", new Codec.Nested<>(Signing.SHAPE), ContractReview::signings);
    /** Who may sign. */
    public static final Field<ContractReview, Seq<BindingAuthority>> AUTHORITIES =
            Field.many("authorities", new Codec.Nested<>(BindingAuthority.SHAPE), ContractReview::authorities);
    /** Whether the credit that pays it was amended too. */
    public static final Field<ContractReview, Option<Boolean>> CREDIT_AMENDED =
            Field.maybe("creditAmended", Scalar.YES_OR_NO, ContractReview::creditAmended);
    /** The codes of what would have been said to decisions that were carried out and should not have been. */
    public static final Field<ContractReview, Seq<String>> OVERTAKEN =
            Field.many("overtaken", Scalar.NAME, ContractReview::overtaken);
    /** What the host keeps with it. */
    public static final Field<ContractReview, Extensions> EXTENSIONS = Field.extensions(ContractReview::extensions);

    /** The fields and how a review is made of them. */
    public static final Shape<ContractReview> SHAPE = Shape.of(
            "contract-review",
            1,
            ContractReview.class,
            v -> builder()
                    .contract(v.of(CONTRACT))
                    .confirmed(v.of(CONFIRMED))
                    .former(v.of(FORMER))
                    .signings(v.of(SIGNINGS))
                    .authorities(v.of(AUTHORITIES))
                    .creditAmended(v.of(CREDIT_AMENDED))
                    .overtaken(v.of(OVERTAKEN))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            CONTRACT,
            CONFIRMED,
            FORMER,
            SIGNINGS,
            AUTHORITIES,
            CREDIT_AMENDED,
            OVERTAKEN,
            EXTENSIONS);

    ContractReview() {}

    /** The contract: the text that lies there, the next version that somebody proposes, or the version in force. */
    public abstract Contract contract();

    /** The terms that both confirmed, if they did. */
    @Value.Default
    public Option<Quotation> confirmed() {
        return Option.none();
    }

    /** The version before, if it is known. */
    @Value.Default
    public Option<Contract> former() {
        return Option.none();
    }

    /** Who signed what, and whether he might. */
    @Value.Default
    public Seq<Signing> signings() {
        return Vector.empty();
    }

    /** What was shown about who may bind whom. */
    @Value.Default
    public Seq<BindingAuthority> authorities() {
        return Vector.empty();
    }

    /** Whether the credit that pays it was amended with this version, if somebody knows. */
    @Value.Default
    public Option<Boolean> creditAmended() {
        return Option.none();
    }

    /** The codes of what would have been said to decisions that were carried out and, as we know now, should not have been. */
    @Value.Default
    public Seq<String> overtaken() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** What there is to judge in a history; none as long as there is no text. */
    public static Option<ContractReview> of(History<ContractState, ContractReport, ContractDecision> history) {
        ContractState state = history.state();
        ContractFile file = state.file();
        return text(state)
                .map(contract -> builder()
                        .contract(contract)
                        .confirmed(file.confirmed())
                        .former(file.versions()
                                .map(Version::contract)
                                .find(before -> contract.supersedes().contains(before.digest())))
                        .signings(signings(state))
                        .authorities(file.authorities().shown())
                        .overtaken(history.overtaken().map(finding -> finding._2.code()))
                        .build());
    }

    /** The text that lies there, or the version that somebody wants, or the one in force. */
    static Option<Contract> text(ContractState state) {
        return state.fold(
                unconfirmed -> Option.none(),
                confirming -> Option.none(),
                deviating -> Option.none(),
                confirmed -> Option.none(),
                drafted -> Option.some(drafted.contract()),
                signedByUs -> Option.some(signedByUs.contract()),
                sent -> Option.some(sent.contract()),
                tabled -> Option.some(tabled.contract()),
                unratified -> Option.some(unratified.contract()),
                effective -> effective.file().inForce(),
                ContractReview::wanted,
                refused -> Option.none(),
                lapsed -> Option.some(lapsed.contract()),
                ended -> ended.file().inForce());
    }

    private static Option<Contract> wanted(Amending amending) {
        return amending.amendment() instanceof Amendment.Change change
                ? Option.some(change.next())
                : amending.file().inForce();
    }

    private static Seq<Signing> signings(ContractState state) {
        return state.fold(
                unconfirmed -> Vector.empty(),
                confirming -> Vector.empty(),
                deviating -> Vector.empty(),
                confirmed -> Vector.empty(),
                drafted -> Vector.empty(),
                signedByUs -> Vector.of(signedByUs.ours()),
                sent -> Vector.of(sent.ours()),
                tabled -> tabled.theirs().toVector(),
                unratified -> Vector.of(unratified.ours(), unratified.theirs()),
                effective -> Vector.empty(),
                amending -> Vector.empty(),
                refused -> Vector.empty(),
                lapsed -> Vector.of(lapsed.ours()),
                ended -> Vector.empty());
    }

    /** A builder; the contract has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableContractReview.Builder {
        Builder() {}
    }

    @Value.Check
    ContractReview settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
