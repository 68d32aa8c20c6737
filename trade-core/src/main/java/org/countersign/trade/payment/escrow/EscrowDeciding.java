package org.countersign.trade.payment.escrow;

import static org.countersign.trade.payment.escrow.EscrowReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.payment.escrow.EscrowState.Delivered;
import org.countersign.trade.payment.escrow.EscrowState.Disputed;
import org.countersign.trade.payment.escrow.EscrowState.Ordered;
import org.countersign.trade.payment.escrow.EscrowState.Shipped;

/** Which decisions an order in escrow allows; rows and states in the order of {@link EscrowHearing}. */
record EscrowDeciding(EscrowState state, Moment happened)
        implements EscrowDecision.Cases<Either<Refusal, EscrowState>> {

    @Override
    public Either<Refusal, EscrowState> confirm(EscrowDecision.Confirm act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> confirm(ordered, act),
                confirmed -> refused(CONFIRMED),
                funded -> refused(CONFIRMED),
                shipped -> refused(SHIPPED),
                delivered -> refused(DELIVERED),
                disputed -> refused(DISPUTED),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> decline(EscrowDecision.Decline act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> to(EscrowHearing.givenUp(ordered.file(), act.why())),
                confirmed -> refused(CONFIRMED),
                funded -> refused(CONFIRMED),
                shipped -> refused(SHIPPED),
                delivered -> refused(DELIVERED),
                disputed -> refused(DISPUTED),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> cancel(EscrowDecision.Cancel act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> lacks(NOT_CONFIRMED, "need.confirmation", Need.Supplier.SELLER),
                confirmed -> to(EscrowHearing.givenUp(confirmed.file(), act.why())),
                funded -> to(EscrowHearing.givenUp(funded.file(), act.why())),
                shipped -> refused(SHIPPED),
                delivered -> refused(DELIVERED),
                disputed -> refused(DISPUTED),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> ship(EscrowDecision.Ship act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> lacks(NOT_CONFIRMED, "need.confirmation", Need.Supplier.SELLER),
                confirmed -> Either.left(Refusal.of(NOT_FUNDED.reason())
                        .unless(new Need("need.funds", Path.root(), Need.Supplier.BUYER))
                        .unless(new Need("need.holders-word", Path.root(), Need.Supplier.THIRD_PARTY))),
                funded -> to(new Shipped(funded.file().shipped(act.shipment()))),
                shipped -> refused(SHIPPED),
                delivered -> refused(DELIVERED),
                disputed -> refused(DISPUTED),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> concede(EscrowDecision.Concede act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> refused(NO_DISPUTE),
                confirmed -> refused(NO_DISPUTE),
                funded -> refused(NO_DISPUTE),
                shipped -> refused(NO_DISPUTE),
                delivered -> refused(NO_DISPUTE),
                disputed -> to(EscrowHearing.divided(disputed.file(), disputed.claimed(), act.goods())),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> contest(EscrowDecision.Contest act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> refused(NO_DISPUTE),
                confirmed -> refused(NO_DISPUTE),
                funded -> refused(NO_DISPUTE),
                shipped -> refused(NO_DISPUTE),
                delivered -> refused(NO_DISPUTE),
                disputed -> disputed.answered()
                        ? refused(ANSWERED)
                        : to(new Disputed(
                                disputed.file(), disputed.claimed(), disputed.why(), disputed.delivered(), true)),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, EscrowState> claimRelease(EscrowDecision.ClaimRelease act) {
        return state.fold(
                unordered -> unordered(),
                ordered -> lacks(NOT_CONFIRMED, "need.confirmation", Need.Supplier.SELLER),
                confirmed -> refused(NOT_SHIPPED),
                funded -> refused(NOT_SHIPPED),
                shipped -> lacks(NOT_DELIVERED, "need.proof-of-delivery", Need.Supplier.THIRD_PARTY),
                this::timeOut,
                disputed -> refused(DISPUTED),
                returning -> refused(RETURNING),
                closing -> refused(CLOSING),
                closed -> refused(CLOSED),
                cancelled -> refused(CANCELLED));
    }

    private static Either<Refusal, EscrowState> confirm(Ordered ordered, EscrowDecision.Confirm act) {
        if (ordered.file().order().content().equals(act.content())) {
            return to(EscrowHearing.confirmed(ordered.file()));
        }
        Path content = Path.parse("content");
        return Either.left(new Refusal(
                OTHER_CONTENT.reason().with("listing", ordered.file().order().listing()),
                content,
                Vector.of(
                        new Need("need.content-ordered", content, Need.Supplier.SELLER),
                        new Need("need.new-order", content, Need.Supplier.BUYER))));
    }

    private Either<Refusal, EscrowState> timeOut(Delivered delivered) {
        Option<Moment> over =
                delivered.until().filter(until -> happened.isPast(until).isYes());
        return over.isDefined()
                ? to(EscrowHearing.allOurs(delivered.file()))
                : Either.left(Refusal.of(STILL_INSPECTING
                                .reason()
                                .with("until", delivered.until().fold(() -> "9999-12-31", Moment::toString)))
                        .unless(new Need("need.acceptance", Path.root(), Need.Supplier.BUYER))
                        .unless(new Need("need.time", Path.root(), Need.Supplier.TIME)));
    }

    private static Either<Refusal, EscrowState> unordered() {
        return lacks(NOT_ORDERED, "need.order", Need.Supplier.BUYER);
    }

    private static Either<Refusal, EscrowState> lacks(EscrowReason why, String need, Need.Supplier from) {
        return Either.left(Refusal.of(why.reason()).unless(new Need(need, Path.root(), from)));
    }

    private static Either<Refusal, EscrowState> to(EscrowState state) {
        return Either.right(state);
    }

    private static Either<Refusal, EscrowState> refused(EscrowReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
