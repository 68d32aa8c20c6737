package org.countersign.trade.payment.escrow;

import static org.countersign.trade.payment.escrow.EscrowReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.escrow.EscrowState.Cancelled;
import org.countersign.trade.payment.escrow.EscrowState.Closed;
import org.countersign.trade.payment.escrow.EscrowState.Closing;
import org.countersign.trade.payment.escrow.EscrowState.Confirmed;
import org.countersign.trade.payment.escrow.EscrowState.Delivered;
import org.countersign.trade.payment.escrow.EscrowState.Disputed;
import org.countersign.trade.payment.escrow.EscrowState.Funded;
import org.countersign.trade.payment.escrow.EscrowState.Ordered;
import org.countersign.trade.payment.escrow.EscrowState.Returning;
import org.countersign.trade.payment.escrow.EscrowState.Shipped;

/**
 * What reports do to an order in escrow. Each method is a row of the table, and each fold names the states in the order unordered, ordered,
 * confirmed, funded, shipped, delivered, disputed, returning, closing, closed, cancelled.
 */
record EscrowHearing(EscrowState state, Moment happened) implements EscrowReport.Cases<Either<Reason, EscrowState>> {

    @Override
    public Either<Reason, EscrowState> ordered(EscrowReport.Ordered act) {
        return state.fold(
                unordered -> to(new Ordered(EscrowFile.of(act.order()))),
                ordered -> ordered.file().paidIn().signum() > 0
                                || ordered.file().order().equals(act.order())
                        ? none(ORDERED)
                        : to(new Ordered(EscrowFile.of(act.order()))),
                confirmed -> none(CONFIRMED),
                funded -> none(CONFIRMED),
                shipped -> none(SHIPPED),
                delivered -> none(DELIVERED),
                disputed -> none(DISPUTED),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> withdrew(EscrowReport.Withdrew act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> to(givenUp(ordered.file(), act.words())),
                confirmed -> none(CONFIRMED),
                funded -> funded.file()
                                .order()
                                .shipBy()
                                .exists(until -> happened.isPast(until).isYes())
                        ? to(givenUp(funded.file(), act.words()))
                        : none(CONFIRMED),
                shipped -> none(SHIPPED),
                delivered -> none(DELIVERED),
                disputed -> none(DISPUTED),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> funded(EscrowReport.Funded act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> fund(ordered.file(), act.amount(), Ordered::new),
                confirmed -> fund(confirmed.file(), act.amount(), EscrowHearing::confirmed),
                funded -> none(FUNDED),
                shipped -> fund(shipped.file(), act.amount(), Shipped::new),
                delivered -> fund(
                        delivered.file(),
                        act.amount(),
                        file -> new Delivered(file, delivered.delivered(), delivered.until())),
                disputed -> fund(
                        disputed.file(),
                        act.amount(),
                        file -> new Disputed(
                                file, disputed.claimed(), disputed.why(), disputed.delivered(), disputed.answered())),
                returning -> fund(returning.file(), act.amount(), file -> new Returning(file, returning.refund())),
                closing -> fund(closing.file(), act.amount(), file -> new Closing(file.freed(file.open()))),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> delivered(EscrowReport.Delivered act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_CONFIRMED),
                confirmed -> none(NOT_SHIPPED),
                funded -> none(NOT_SHIPPED),
                shipped -> to(arrived(shipped.file(), happened)),
                delivered -> none(DELIVERED),
                disputed -> disputed.delivered().isDefined()
                        ? none(DELIVERED)
                        : to(new Disputed(
                                disputed.file(),
                                disputed.claimed(),
                                disputed.why(),
                                Option.some(happened),
                                disputed.answered())),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> accepted(EscrowReport.Accepted act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_CONFIRMED),
                confirmed -> none(NOT_SHIPPED),
                funded -> none(NOT_SHIPPED),
                shipped -> to(allOurs(shipped.file())),
                delivered -> to(allOurs(delivered.file())),
                disputed -> to(allOurs(disputed.file())),
                returning -> to(allOurs(returning.file())),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> partFreed(EscrowReport.PartFreed act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_CONFIRMED),
                confirmed -> none(NOT_FUNDED),
                funded -> free(funded.file(), funded.file().open(), act.amount(), Funded::new),
                shipped -> free(shipped.file(), shipped.file().open(), act.amount(), Shipped::new),
                delivered -> free(
                        delivered.file(),
                        delivered.file().open(),
                        act.amount(),
                        file -> file.open().signum() == 0
                                ? closing(file)
                                : new Delivered(file, delivered.delivered(), delivered.until())),
                disputed -> free(
                        disputed.file(),
                        disputed.file().open().subtract(disputed.claimed()),
                        act.amount(),
                        file -> new Disputed(
                                file, disputed.claimed(), disputed.why(), disputed.delivered(), disputed.answered())),
                returning -> free(
                        returning.file(),
                        returning.file().open().subtract(returning.refund()),
                        act.amount(),
                        file -> new Returning(file, returning.refund())),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> disputed(EscrowReport.Disputed act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_CONFIRMED),
                confirmed -> none(NOT_SHIPPED),
                funded -> none(NOT_SHIPPED),
                shipped -> dispute(shipped.file(), act, Option.none()),
                delivered -> delivered
                        .until()
                        .filter(until -> happened.isPast(until).isYes())
                        .<Either<Reason, EscrowState>>map(
                                until -> Either.left(INSPECTION_OVER.reason().with("until", until)))
                        .getOrElse(() -> dispute(delivered.file(), act, Option.some(delivered.delivered()))),
                disputed -> dispute(disputed.file(), act, disputed.delivered()),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> dropped(EscrowReport.Dropped act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NO_DISPUTE),
                confirmed -> none(NO_DISPUTE),
                funded -> none(NO_DISPUTE),
                shipped -> none(NO_DISPUTE),
                delivered -> none(NO_DISPUTE),
                disputed -> to(disputed.delivered()
                        .<EscrowState>map(when -> arrived(disputed.file(), when))
                        .getOrElse(() -> new Shipped(disputed.file()))),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> ruled(EscrowReport.Ruled act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NO_DISPUTE),
                confirmed -> none(NO_DISPUTE),
                funded -> none(NO_DISPUTE),
                shipped -> none(NO_DISPUTE),
                delivered -> none(NO_DISPUTE),
                disputed -> within(disputed.file().open(), act.refund())
                        .map(EscrowHearing::none)
                        .getOrElse(() -> to(divided(disputed.file(), act.refund(), act.goods()))),
                returning -> none(RETURNING),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> goodsBack(EscrowReport.GoodsBack act) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_SHIPPED),
                confirmed -> none(NOT_SHIPPED),
                funded -> none(NOT_SHIPPED),
                shipped -> none(NO_RETURN),
                delivered -> none(NO_RETURN),
                disputed -> none(NO_RETURN),
                returning -> to(closing(returning.file().divided(returning.refund()))),
                closing -> none(CLOSING),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    @Override
    public Either<Reason, EscrowState> released(EscrowReport.Released act) {
        Amount fee = act.fee().getOrElse(Amount.of(act.amount().currency(), 0));
        return paidOut(
                file -> payable(file.freed(), act.amount(), fee, NOT_FREED), file -> file.released(act.amount(), fee));
    }

    @Override
    public Either<Reason, EscrowState> refunded(EscrowReport.Refunded act) {
        Amount fee = act.fee().getOrElse(Amount.of(act.amount().currency(), 0));
        return paidOut(
                file -> payable(file.owedBack(), act.amount(), fee, NOT_OWED_BACK),
                file -> file.refunded(act.amount(), fee));
    }

    /** The row of both kinds of paying out. */
    private Either<Reason, EscrowState> paidOut(
            Function<EscrowFile, Option<EscrowReason>> wrong, Function<EscrowFile, EscrowFile> then) {
        return state.fold(
                unordered -> none(NOT_ORDERED),
                ordered -> none(NOT_CONFIRMED),
                confirmed -> none(NOT_FUNDED),
                funded -> pay(funded.file(), wrong, then, Funded::new),
                shipped -> pay(shipped.file(), wrong, then, Shipped::new),
                delivered -> pay(
                        delivered.file(),
                        wrong,
                        then,
                        file -> new Delivered(file, delivered.delivered(), delivered.until())),
                disputed -> pay(
                        disputed.file(),
                        wrong,
                        then,
                        file -> new Disputed(
                                file, disputed.claimed(), disputed.why(), disputed.delivered(), disputed.answered())),
                returning -> pay(returning.file(), wrong, then, file -> new Returning(file, returning.refund())),
                closing -> pay(closing.file(), wrong, then, EscrowHearing::closing),
                closed -> none(CLOSED),
                cancelled -> none(CANCELLED));
    }

    private static Either<Reason, EscrowState> pay(
            EscrowFile file,
            Function<EscrowFile, Option<EscrowReason>> wrong,
            Function<EscrowFile, EscrowFile> then,
            Function<EscrowFile, EscrowState> state) {
        return wrong.apply(file).fold(() -> to(state.apply(then.apply(file))), EscrowHearing::none);
    }

    private static Option<EscrowReason> payable(Amount ready, Amount amount, Amount fee, EscrowReason otherwise) {
        return !amount.currency().equals(ready.currency()) || !fee.currency().equals(ready.currency())
                ? Option.some(OTHER_CURRENCY)
                : Option.when(amount.add(fee).isGreaterThan(ready), otherwise);
    }

    private static Either<Reason, EscrowState> fund(
            EscrowFile file, Amount amount, Function<EscrowFile, EscrowState> then) {
        return file.unfunded().signum() == 0
                ? none(FUNDED)
                : within(file.unfunded(), amount)
                        .map(EscrowHearing::none)
                        .getOrElse(() -> to(then.apply(file.paidIn(amount))));
    }

    private static Either<Reason, EscrowState> free(
            EscrowFile file, Amount open, Amount amount, Function<EscrowFile, EscrowState> then) {
        return within(open, amount).map(EscrowHearing::none).getOrElse(() -> to(then.apply(file.freed(amount))));
    }

    private static Either<Reason, EscrowState> dispute(
            EscrowFile file, EscrowReport.Disputed act, Option<Moment> delivered) {
        return within(file.open(), act.claimed())
                .map(EscrowHearing::none)
                .getOrElse(() -> to(new Disputed(file, act.claimed(), act.why(), delivered, false)));
    }

    /** Why so much is not there to be disposed of; nothing if it is. */
    private static Option<EscrowReason> within(Amount open, Amount amount) {
        return !amount.currency().equals(open.currency())
                ? Option.some(OTHER_CURRENCY)
                : Option.when(amount.isGreaterThan(open), TOO_MUCH);
    }

    private static EscrowState arrived(EscrowFile file, Moment when) {
        return new Delivered(file, when, when.daysLater(file.order().inspectionDays()));
    }

    static EscrowState confirmed(EscrowFile file) {
        return file.unfunded().signum() == 0 ? new Funded(file) : new Confirmed(file);
    }

    static EscrowState divided(EscrowFile file, Amount refund, GoodsTerm goods) {
        return goods == GoodsTerm.SENT_BACK ? new Returning(file, refund) : closing(file.divided(refund));
    }

    static EscrowState allOurs(EscrowFile file) {
        return closing(file.divided(Amount.of(file.paidIn().currency(), 0)));
    }

    /** An order given up before the goods left: what is open goes back. */
    static EscrowState givenUp(EscrowFile file, String why) {
        return file.paidIn().signum() == 0 ? new Cancelled(file.order(), why) : closing(file.divided(file.open()));
    }

    private static EscrowState closing(EscrowFile file) {
        return file.held().signum() == 0 ? new Closed(file) : new Closing(file);
    }

    private static Either<Reason, EscrowState> to(EscrowState state) {
        return Either.right(state);
    }

    private static Either<Reason, EscrowState> none(EscrowReason why) {
        return Either.left(why.reason());
    }
}
