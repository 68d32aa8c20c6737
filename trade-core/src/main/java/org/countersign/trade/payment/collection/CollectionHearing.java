package org.countersign.trade.payment.collection;

import static org.countersign.trade.payment.collection.CollectionReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.collection.CollectionState.Accepted;
import org.countersign.trade.payment.collection.CollectionState.Dishonoured;
import org.countersign.trade.payment.collection.CollectionState.Held;
import org.countersign.trade.payment.collection.CollectionState.Paid;
import org.countersign.trade.payment.collection.CollectionState.Presented;
import org.countersign.trade.payment.collection.CollectionState.Recalled;
import org.countersign.trade.payment.collection.CollectionState.Refused;
import org.countersign.trade.payment.collection.CollectionState.ReleasedUnpaid;
import org.countersign.trade.payment.collection.CollectionState.Returned;
import org.countersign.trade.payment.collection.CollectionState.Settled;

/**
 * What reports do to a collection. Each method is a row of the table, and each fold names the states in the order uninstructed, instructed,
 * held, presented, accepted, refused, dishonoured, released unpaid, recalled, paid, settled, returned.
 */
record CollectionHearing(CollectionState state, Moment happened)
        implements CollectionReport.Cases<Either<Reason, CollectionState>> {

    @Override
    public Either<Reason, CollectionState> arrived(CollectionReport.Arrived act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> to(new Held(instructed.file(), act.missing())),
                held -> held.missing().equals(act.missing()) ? none(KNOWN) : to(new Held(held.file(), act.missing())),
                presented -> none(KNOWN),
                accepted -> accepted.released() ? none(RELEASED) : none(KNOWN),
                refused -> to(new Refused(refused.file(), refused.why(), happened, refused.protested())),
                dishonoured -> none(RELEASED),
                released -> none(RELEASED),
                recalled -> none(KNOWN),
                paid -> none(RELEASED),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> presented(CollectionReport.Presented act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> to(new Presented(instructed.file(), happened)),
                held -> to(new Presented(held.file(), happened)),
                presented -> none(KNOWN),
                accepted -> none(KNOWN),
                refused -> none(REFUSED),
                dishonoured -> none(RELEASED),
                released -> none(RELEASED),
                recalled -> none(RECALLED),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> accepted(CollectionReport.Accepted act) {
        LocalDate maturity = act.maturity();
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> accept(instructed.file(), maturity),
                held -> accept(held.file(), maturity),
                presented -> accept(presented.file(), maturity),
                accepted -> accepted.maturity().equals(maturity)
                        ? none(KNOWN)
                        : to(new Accepted(accepted.file(), maturity, accepted.released())),
                refused -> accept(refused.file(), maturity),
                dishonoured -> none(KNOWN),
                released -> released.file().instruction().releasedAgainst() == Release.ACCEPTANCE
                        ? accept(released.file(), maturity)
                        : none(RELEASED),
                recalled -> accept(recalled.file(), maturity),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> paid(CollectionReport.Paid act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> none(NOT_WITH_BANK),
                held -> pay(held.file(), act.amount(), file -> new Held(file, held.missing())),
                presented -> pay(presented.file(), act.amount(), file -> new Presented(file, presented.presented())),
                accepted -> pay(
                        accepted.file(),
                        act.amount(),
                        file -> new Accepted(file, accepted.maturity(), accepted.released())),
                refused -> pay(
                        refused.file(),
                        act.amount(),
                        file -> new Refused(file, refused.why(), refused.advised(), refused.protested())),
                dishonoured -> take(
                        dishonoured.file(),
                        act.amount(),
                        file -> new Dishonoured(file, dishonoured.why(), dishonoured.protested())),
                released -> take(released.file(), act.amount(), file -> new ReleasedUnpaid(file, released.released())),
                recalled -> pay(recalled.file(), act.amount(), file -> new Recalled(file, recalled.why())),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> surchargeRefused(CollectionReport.SurchargeRefused act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> none(NOT_PRESENTED),
                held -> none(NOT_PRESENTED),
                presented ->
                        without(presented.file(), act.surcharge(), file -> new Presented(file, presented.presented())),
                accepted -> accepted.released()
                        ? none(RELEASED)
                        : without(
                                accepted.file(),
                                act.surcharge(),
                                file -> new Accepted(file, accepted.maturity(), false)),
                refused -> none(REFUSED),
                dishonoured -> none(RELEASED),
                released -> none(RELEASED),
                recalled -> none(RECALLED),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> refused(CollectionReport.Refused act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> to(new Refused(instructed.file(), act.why(), happened, false)),
                held -> to(new Refused(held.file(), act.why(), happened, false)),
                presented -> to(new Refused(presented.file(), act.why(), happened, false)),
                accepted -> dishonour(accepted, act.why()),
                refused -> none(REFUSED),
                dishonoured -> none(REFUSED),
                released -> none(RELEASED),
                recalled -> none(RECALLED),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> released(CollectionReport.Released act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> to(new ReleasedUnpaid(instructed.file(), happened)),
                held -> to(new ReleasedUnpaid(held.file(), happened)),
                presented -> to(new ReleasedUnpaid(presented.file(), happened)),
                accepted -> accepted.released() ? none(KNOWN) : to(new ReleasedUnpaid(accepted.file(), happened)),
                refused -> to(new ReleasedUnpaid(refused.file(), happened)),
                dishonoured -> none(KNOWN),
                released -> none(KNOWN),
                recalled -> to(new ReleasedUnpaid(recalled.file(), happened)),
                paid -> none(KNOWN),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> protested(CollectionReport.Protested act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> none(NOT_REFUSED),
                held -> none(NOT_REFUSED),
                presented -> none(NOT_REFUSED),
                accepted -> none(NOT_REFUSED),
                refused -> refused.protested()
                        ? none(PROTESTED)
                        : to(new Refused(refused.file(), refused.why(), refused.advised(), true)),
                dishonoured -> dishonoured.protested()
                        ? none(PROTESTED)
                        : to(new Dishonoured(dishonoured.file(), dishonoured.why(), true)),
                released -> none(NOT_REFUSED),
                recalled -> none(RECALLED),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> caseOfNeedInstructed(CollectionReport.CaseOfNeedInstructed act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> none(NOT_REFUSED),
                held -> none(NOT_REFUSED),
                presented -> none(NOT_REFUSED),
                accepted -> none(NOT_REFUSED),
                refused -> refused.file()
                                .instruction()
                                .caseOfNeed()
                                .exists(agent -> agent.powers().isDefined())
                        ? to(new Held(refused.file(), Vector.empty()))
                        : none(NO_POWERS),
                dishonoured -> none(RELEASED),
                released -> none(RELEASED),
                recalled -> none(RECALLED),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    @Override
    public Either<Reason, CollectionState> remitted(CollectionReport.Remitted act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> none(NOT_WITH_BANK),
                held -> remit(held.file(), act, file -> new Held(file, held.missing())),
                presented -> remit(presented.file(), act, file -> new Presented(file, presented.presented())),
                accepted -> remit(
                        accepted.file(), act, file -> new Accepted(file, accepted.maturity(), accepted.released())),
                refused -> remit(
                        refused.file(),
                        act,
                        file -> new Refused(file, refused.why(), refused.advised(), refused.protested())),
                dishonoured -> remit(
                        dishonoured.file(),
                        act,
                        file -> new Dishonoured(file, dishonoured.why(), dishonoured.protested())),
                released -> remit(released.file(), act, file -> new ReleasedUnpaid(file, released.released())),
                recalled -> remit(recalled.file(), act, file -> new Recalled(file, recalled.why())),
                paid -> remit(
                        paid.file(), act, file -> file.withBanks().signum() == 0 ? new Settled(file) : new Paid(file)),
                settled -> none(SETTLED),
                returned -> remit(returned.file(), act, Returned::new));
    }

    @Override
    public Either<Reason, CollectionState> returned(CollectionReport.Returned act) {
        return state.fold(
                uninstructed -> none(NOT_INSTRUCTED),
                instructed -> to(new Returned(instructed.file())),
                held -> to(new Returned(held.file())),
                presented -> to(new Returned(presented.file())),
                accepted -> accepted.released() ? none(RELEASED) : to(new Returned(accepted.file())),
                refused -> to(new Returned(refused.file())),
                dishonoured -> none(RELEASED),
                released -> to(new Returned(released.file())),
                recalled -> to(new Returned(recalled.file())),
                paid -> none(PAID),
                settled -> none(SETTLED),
                returned -> none(RETURNED));
    }

    private static Either<Reason, CollectionState> accept(CollectionFile file, LocalDate maturity) {
        return file.instruction().tenor().isEmpty()
                ? none(NOTHING_TO_ACCEPT)
                : to(new Accepted(file, maturity, file.instruction().releasedAgainst() == Release.ACCEPTANCE));
    }

    /** Money for documents: a part only where the instruction allows it. */
    private static Either<Reason, CollectionState> pay(
            CollectionFile file, Amount amount, Function<CollectionFile, CollectionState> part) {
        return take(file, amount, part)
                .filterOrElse(
                        state -> state instanceof Paid || file.instruction().has(CollectionOrder.PARTIAL_PAYMENTS),
                        state -> PART.reason().with("open", file.open()));
    }

    /** Money that is owed anyhow. */
    private static Either<Reason, CollectionState> take(
            CollectionFile file, Amount amount, Function<CollectionFile, CollectionState> part) {
        if (!amount.currency().equals(file.due().currency())) {
            return none(OTHER_CURRENCY);
        }
        if (amount.isGreaterThan(file.open())) {
            return Either.left(TOO_MUCH.reason().with("open", file.open()));
        }
        CollectionFile now = file.paid(amount);
        return to(now.open().signum() == 0 ? new Paid(now) : part.apply(now));
    }

    private Either<Reason, CollectionState> without(
            CollectionFile file, Surcharge surcharge, Function<CollectionFile, CollectionState> waived) {
        CollectionInstruction instruction = file.instruction();
        if (!surcharge.isAsked(instruction)) {
            return none(NOT_ASKED);
        }
        if (file.waived().contains(surcharge)) {
            return none(WAIVED);
        }
        return instruction.has(surcharge.notWaived())
                ? to(new Refused(file, surcharge.toString(), happened, false))
                : to(waived.apply(file.waived(surcharge)));
    }

    private Either<Reason, CollectionState> dishonour(Accepted accepted, String why) {
        if (happened.isBefore(Moment.on(accepted.maturity())).isYes()) {
            return Either.left(NOT_DUE.reason().with("until", accepted.maturity()));
        }
        return accepted.released()
                ? to(new Dishonoured(accepted.file(), why, false))
                : to(new Refused(accepted.file(), why, happened, false));
    }

    private static Either<Reason, CollectionState> remit(
            CollectionFile file, CollectionReport.Remitted act, Function<CollectionFile, CollectionState> then) {
        Amount taken = act.deducted().getOrElse(Amount.of(act.amount().currency(), 0));
        Option<CollectionReason> wrong =
                !act.amount().currency().equals(file.due().currency())
                                || !taken.currency().equals(file.due().currency())
                        ? Option.some(OTHER_CURRENCY)
                        : Option.when(act.amount().add(taken).isGreaterThan(file.withBanks()), MORE_THAN_PAID);
        return wrong.fold(() -> to(then.apply(file.remitted(act.amount(), taken))), CollectionHearing::none);
    }

    private static Either<Reason, CollectionState> to(CollectionState state) {
        return Either.right(state);
    }

    private static Either<Reason, CollectionState> none(CollectionReason why) {
        return Either.left(why.reason());
    }
}
