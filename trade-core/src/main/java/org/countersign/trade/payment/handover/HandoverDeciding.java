package org.countersign.trade.payment.handover;

import static org.countersign.trade.payment.handover.HandoverReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.payment.handover.HandoverState.Arrived;
import org.countersign.trade.payment.handover.HandoverState.Claimed;
import org.countersign.trade.payment.handover.HandoverState.ComingBack;
import org.countersign.trade.payment.handover.HandoverState.OnTheWay;
import org.countersign.trade.payment.handover.HandoverState.Refused;
import org.countersign.trade.payment.handover.HandoverState.Unremitted;
import org.countersign.trade.payment.handover.HandoverState.WrittenOff;

/** Which decisions a handover allows; rows and states in the order of {@link HandoverHearing}. */
record HandoverDeciding(HandoverState state, Moment happened)
        implements HandoverDecision.Cases<Either<Refusal, HandoverState>> {

    @Override
    public Either<Refusal, HandoverState> handOver(HandoverDecision.HandOver act) {
        return state.fold(
                planned -> act.order().isWithoutCollector()
                        ? lacks(NO_COLLECTOR, "need.last-carrier", "clauses", Need.Supplier.THIRD_PARTY)
                        : to(new OnTheWay(HandoverFile.of(act.order()))),
                onTheWay -> refused(HANDED_OVER),
                arrived -> refused(HANDED_OVER),
                paid -> refused(HANDED_OVER),
                unremitted -> refused(HANDED_OVER),
                arrear -> refused(HANDED_OVER),
                refused -> refused(HANDED_OVER),
                comingBack -> refused(COMING_BACK),
                claimed -> refused(HANDED_OVER),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, HandoverState> allowUnloading(HandoverDecision.AllowUnloading act) {
        return state.fold(
                planned -> planned(),
                onTheWay -> allow(onTheWay.file()).map(OnTheWay::new),
                arrived -> allow(arrived.file()).map(file -> new Arrived(file, arrived.arrived())),
                paid -> refused(PAID),
                unremitted -> refused(UNLOADED),
                arrear -> refused(UNLOADED),
                refused -> allow(refused.file()).map(file -> new Refused(file, refused.why())),
                comingBack -> refused(COMING_BACK),
                claimed -> refused(UNLOADED),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, HandoverState> tryAgain(HandoverDecision.TryAgain act) {
        return state.fold(
                planned -> planned(),
                onTheWay -> refused(NOT_REFUSED),
                arrived -> refused(NOT_REFUSED),
                paid -> refused(NOT_REFUSED),
                unremitted -> refused(UNLOADED),
                arrear -> refused(UNLOADED),
                refused -> to(new OnTheWay(refused.file())),
                comingBack -> refused(COMING_BACK),
                claimed -> refused(UNLOADED),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, HandoverState> callBack(HandoverDecision.CallBack act) {
        return state.fold(
                planned -> planned(),
                onTheWay -> to(new ComingBack(onTheWay.file())),
                arrived -> to(new ComingBack(arrived.file())),
                paid -> refused(PAID),
                unremitted -> refused(UNLOADED),
                arrear -> refused(UNLOADED),
                refused -> to(new ComingBack(refused.file())),
                comingBack -> refused(COMING_BACK),
                claimed -> refused(UNLOADED),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, HandoverState> claimRemittance(HandoverDecision.ClaimRemittance act) {
        return state.fold(
                planned -> planned(),
                onTheWay -> refused(NOT_COLLECTED),
                arrived -> refused(NOT_COLLECTED),
                paid -> refused(NOT_COLLECTED),
                this::claim,
                arrear -> refused(NOT_COLLECTED),
                refused -> refused(NOT_COLLECTED),
                comingBack -> refused(NOT_COLLECTED),
                claimed -> refused(CLAIMED),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, HandoverState> writeOff(HandoverDecision.WriteOff act) {
        return state.fold(
                planned -> planned(),
                onTheWay -> refused(NOTHING_OWED),
                arrived -> refused(NOTHING_OWED),
                paid -> refused(NOTHING_OWED),
                unremitted -> refused(NOTHING_OWED),
                arrear -> to(new WrittenOff(arrear.file(), act.why())),
                refused -> refused(NOTHING_OWED),
                comingBack -> refused(NOTHING_OWED),
                claimed -> to(new WrittenOff(claimed.file(), act.why())),
                settled -> refused(SETTLED),
                back -> refused(BACK),
                writtenOff -> refused(WRITTEN_OFF));
    }

    private Either<Refusal, HandoverState> claim(Unremitted unremitted) {
        return unremitted
                .remitBy()
                .fold(
                        () -> lacks(NO_TERM, "need.remittance-day", "remitWithin", Need.Supplier.THIRD_PARTY),
                        until -> happened.isPast(until).isYes()
                                ? to(new Claimed(unremitted.file(), happened))
                                : Either.left(Refusal.of(NOT_LATE.reason().with("until", until))
                                        .unless(new Need("need.time", Path.root(), Need.Supplier.TIME))));
    }

    private static Either<Refusal, HandoverFile> allow(HandoverFile file) {
        return file.allowed() ? Either.left(Refusal.of(ALLOWED.reason())) : Either.right(file.nowAllowed());
    }

    private static Either<Refusal, HandoverState> planned() {
        return lacks(NOT_HANDED_OVER, "need.handover", "", Need.Supplier.SELLER);
    }

    private static Either<Refusal, HandoverState> lacks(
            HandoverReason why, String need, String place, Need.Supplier from) {
        Path where = place.isEmpty() ? Path.root() : Path.parse(place);
        return Either.left(new Refusal(why.reason(), where, Vector.of(new Need(need, where, from))));
    }

    private static Either<Refusal, HandoverState> to(HandoverState state) {
        return Either.right(state);
    }

    private static Either<Refusal, HandoverState> refused(HandoverReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
