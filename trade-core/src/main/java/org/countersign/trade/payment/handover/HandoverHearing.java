package org.countersign.trade.payment.handover;

import static org.countersign.trade.payment.handover.HandoverReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.handover.HandoverState.Arrear;
import org.countersign.trade.payment.handover.HandoverState.Arrived;
import org.countersign.trade.payment.handover.HandoverState.Back;
import org.countersign.trade.payment.handover.HandoverState.Claimed;
import org.countersign.trade.payment.handover.HandoverState.ComingBack;
import org.countersign.trade.payment.handover.HandoverState.OnTheWay;
import org.countersign.trade.payment.handover.HandoverState.Paid;
import org.countersign.trade.payment.handover.HandoverState.Refused;
import org.countersign.trade.payment.handover.HandoverState.Settled;
import org.countersign.trade.payment.handover.HandoverState.Unremitted;
import org.countersign.trade.payment.handover.HandoverState.WrittenOff;

/**
 * What reports do to a handover. Each method is a row of the table, and each fold names the states in the order planned, on the way, arrived,
 * paid, unremitted, arrear, refused, coming back, claimed, settled, back, written off.
 */
record HandoverHearing(HandoverState state, Moment happened)
        implements HandoverReport.Cases<Either<Reason, HandoverState>> {

    @Override
    public Either<Reason, HandoverState> arrived(HandoverReport.Arrived act) {
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> to(
                        onTheWay.file().open().signum() == 0
                                ? new Paid(onTheWay.file(), happened)
                                : new Arrived(onTheWay.file(), happened)),
                arrived -> none(KNOWN),
                paid -> none(KNOWN),
                unremitted -> none(UNLOADED),
                arrear -> none(UNLOADED),
                refused -> none(KNOWN),
                comingBack -> none(COMING_BACK),
                claimed -> none(UNLOADED),
                settled -> none(SETTLED),
                back -> none(BACK),
                writtenOff -> none(WRITTEN_OFF));
    }

    @Override
    public Either<Reason, HandoverState> paid(HandoverReport.Paid act) {
        Amount amount = act.amount();
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> onTheWay.file().order().collector() == Collector.CARRIER
                        ? none(NOT_ARRIVED)
                        : take(onTheWay.file(), amount, OnTheWay::new, OnTheWay::new),
                arrived -> take(
                        arrived.file(),
                        amount,
                        file -> new Arrived(file, arrived.arrived()),
                        file -> new Paid(file, happened)),
                paid -> none(PAID),
                unremitted -> none(PAID),
                arrear -> take(arrear.file(), amount, file -> new Arrear(file, arrear.unloaded()), this::out),
                refused -> take(
                        refused.file(),
                        amount,
                        file -> new Refused(file, refused.why()),
                        file -> new Paid(file, happened)),
                comingBack -> take(comingBack.file(), amount, ComingBack::new, ComingBack::new),
                claimed -> none(PAID),
                settled -> none(SETTLED),
                back -> none(BACK),
                writtenOff ->
                        take(writtenOff.file(), amount, file -> new WrittenOff(file, writtenOff.why()), this::out));
    }

    @Override
    public Either<Reason, HandoverState> unloaded(HandoverReport.Unloaded act) {
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> to(out(onTheWay.file())),
                arrived -> to(out(arrived.file())),
                paid -> to(out(paid.file())),
                unremitted -> none(UNLOADED),
                arrear -> none(UNLOADED),
                refused -> to(out(refused.file())),
                comingBack -> to(out(comingBack.file())),
                claimed -> none(UNLOADED),
                settled -> none(SETTLED),
                back -> none(BACK),
                writtenOff -> none(WRITTEN_OFF));
    }

    @Override
    public Either<Reason, HandoverState> refused(HandoverReport.Refused act) {
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> to(new Refused(onTheWay.file(), act.why())),
                arrived -> to(new Refused(arrived.file(), act.why())),
                paid -> none(PAID),
                unremitted -> none(UNLOADED),
                arrear -> none(UNLOADED),
                refused -> none(KNOWN),
                comingBack -> none(COMING_BACK),
                claimed -> none(UNLOADED),
                settled -> none(SETTLED),
                back -> none(BACK),
                writtenOff -> none(WRITTEN_OFF));
    }

    @Override
    public Either<Reason, HandoverState> remitted(HandoverReport.Remitted act) {
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> remit(onTheWay.file(), act, OnTheWay::new),
                arrived -> remit(arrived.file(), act, file -> new Arrived(file, arrived.arrived())),
                paid -> remit(paid.file(), act, file -> new Paid(file, paid.paid())),
                unremitted -> remit(
                        unremitted.file(),
                        act,
                        file -> isAllHere(file) ? new Settled(file) : new Unremitted(file, unremitted.remitBy())),
                arrear -> remit(arrear.file(), act, file -> new Arrear(file, arrear.unloaded())),
                refused -> remit(refused.file(), act, file -> new Refused(file, refused.why())),
                comingBack -> remit(comingBack.file(), act, ComingBack::new),
                claimed -> remit(
                        claimed.file(),
                        act,
                        file -> isAllHere(file) ? new Settled(file) : new Claimed(file, claimed.claimed())),
                settled -> none(SETTLED),
                back -> remit(back.file(), act, file -> new Back(file, back.charged())),
                writtenOff -> remit(
                        writtenOff.file(),
                        act,
                        file -> file.open().signum() == 0 && isAllHere(file)
                                ? new Settled(file)
                                : new WrittenOff(file, writtenOff.why())));
    }

    @Override
    public Either<Reason, HandoverState> cameBack(HandoverReport.CameBack act) {
        return state.fold(
                planned -> none(NOT_HANDED_OVER),
                onTheWay -> to(new Back(onTheWay.file(), act.charged())),
                arrived -> to(new Back(arrived.file(), act.charged())),
                paid -> to(new Back(paid.file(), act.charged())),
                unremitted -> none(UNLOADED),
                arrear -> none(UNLOADED),
                refused -> to(new Back(refused.file(), act.charged())),
                comingBack -> to(new Back(comingBack.file(), act.charged())),
                claimed -> none(UNLOADED),
                settled -> none(SETTLED),
                back -> act.charged().isEmpty() || act.charged().equals(back.charged())
                        ? none(BACK)
                        : to(new Back(back.file(), act.charged())),
                writtenOff -> none(WRITTEN_OFF));
    }

    /** The buyer has the goods: what is true depends on where his money is. */
    private HandoverState out(HandoverFile file) {
        if (file.open().signum() > 0) {
            return new Arrear(file, happened);
        }
        return isAllHere(file)
                ? new Settled(file)
                : new Unremitted(file, file.order().remitWithin().flatMap(happened::daysLater));
    }

    private static boolean isAllHere(HandoverFile file) {
        return file.withCarrier().signum() == 0;
    }

    private static Either<Reason, HandoverState> take(
            HandoverFile file,
            Amount amount,
            Function<HandoverFile, HandoverState> part,
            Function<HandoverFile, HandoverState> whole) {
        if (!amount.currency().equals(file.order().amount().currency())) {
            return none(OTHER_CURRENCY);
        }
        if (amount.isGreaterThan(file.open())) {
            return Either.left(TOO_MUCH.reason().with("open", file.open()));
        }
        HandoverFile now = file.paid(amount);
        return to(now.open().signum() == 0 ? whole.apply(now) : part.apply(now));
    }

    private static Either<Reason, HandoverState> remit(
            HandoverFile file, HandoverReport.Remitted act, Function<HandoverFile, HandoverState> then) {
        Amount kept = act.withheld().getOrElse(Amount.of(act.amount().currency(), 0));
        boolean other = !act.amount().currency().equals(file.paid().currency())
                || !kept.currency().equals(file.paid().currency());
        Option<HandoverReason> wrong = other
                ? Option.some(OTHER_CURRENCY)
                : Option.when(act.amount().add(kept).isGreaterThan(file.withCarrier()), MORE_THAN_COLLECTED);
        return wrong.fold(() -> to(then.apply(file.remitted(act.amount(), kept))), HandoverHearing::none);
    }

    private static Either<Reason, HandoverState> to(HandoverState state) {
        return Either.right(state);
    }

    private static Either<Reason, HandoverState> none(HandoverReason why) {
        return Either.left(why.reason());
    }
}
