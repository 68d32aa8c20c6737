package org.countersign.trade.payment.open;

import static org.countersign.trade.payment.open.OpenReason.*;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.open.OpenState.Disputed;
import org.countersign.trade.payment.open.OpenState.Open;
import org.countersign.trade.payment.open.OpenState.Reminded;
import org.countersign.trade.payment.open.OpenState.Stopped;
import org.countersign.trade.payment.open.OpenState.WrittenOff;

/** Which decisions an open account allows; rows and states in the order of {@link OpenHearing}. */
record OpenDeciding(OpenState state, Moment happened) implements OpenDecision.Cases<Either<Refusal, OpenState>> {

    @Override
    public Either<Refusal, OpenState> grantCredit(OpenDecision.GrantCredit act) {
        return state.fold(
                unopened -> to(new Open(OpenFile.of(act.terms()))),
                open -> refused(OPEN),
                reminded -> refused(OPEN),
                disputed -> refused(OPEN),
                stopped -> refused(STOPPED),
                clear -> refused(OPEN),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, OpenState> invoice(OpenDecision.Invoice act) {
        return state.fold(
                unopened -> unopened(),
                open -> supply(open.file(), act.account()),
                reminded -> supply(reminded.file(), act.account()),
                disputed -> supply(disputed.file(), act.account()),
                stopped -> Either.left(Refusal.of(STOPPED.reason())
                        .unless(new Need("need.payment", Path.root(), Need.Supplier.BUYER))
                        .unless(new Need("need.resumption", Path.root(), Need.Supplier.SELLER))),
                clear -> supply(clear.file(), act.account()),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, OpenState> remind(OpenDecision.Remind act) {
        return state.fold(
                unopened -> unopened(),
                open -> remind(open.file(), Reminded::new),
                reminded -> remind(reminded.file(), Reminded::new),
                disputed -> remind(disputed.file(), Disputed::new),
                stopped -> remind(stopped.file(), file -> new Stopped(file, stopped.why())),
                clear -> refused(CLEAR),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, OpenState> stopShipments(OpenDecision.StopShipments act) {
        return state.fold(
                unopened -> unopened(),
                open -> stop(open.file(), act.why()),
                reminded -> stop(reminded.file(), act.why()),
                disputed -> stop(disputed.file(), act.why()),
                stopped -> refused(STOPPED),
                clear -> refused(CLEAR),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, OpenState> resumeShipments(OpenDecision.ResumeShipments act) {
        return state.fold(
                unopened -> unopened(),
                open -> refused(NOT_STOPPED),
                reminded -> refused(NOT_STOPPED),
                disputed -> refused(NOT_STOPPED),
                stopped -> stopped.file().isBeyondGrace(happened.day())
                        ? payment(OVERDUE.reason())
                        : stopped.file().isBeyondLimit(happened.day())
                                ? overLimit(stopped.file(), stopped.file().open(happened.day()))
                                : to(OpenProcess.standing(stopped.file(), happened.day())),
                clear -> refused(NOT_STOPPED),
                writtenOff -> refused(WRITTEN_OFF));
    }

    @Override
    public Either<Refusal, OpenState> credit(OpenDecision.Credit act) {
        Function<OpenFile, Either<Refusal, OpenFile>> credited =
                file -> OpenHearing.posted(file, act.invoice(), act.posting()).mapLeft(Refusal::of);
        return state.fold(
                unopened -> unopened(),
                open -> credited.apply(open.file()).map(this::standing),
                reminded -> credited.apply(reminded.file()).map(this::standing),
                disputed -> credited.apply(disputed.file()).map(this::standing),
                stopped -> credited.apply(stopped.file())
                        .map(file -> standing(file) instanceof OpenState.Clear clear
                                ? clear
                                : new Stopped(file, stopped.why())),
                clear -> credited.apply(clear.file()).map(this::standing),
                writtenOff -> credited.apply(writtenOff.file())
                        .map(file -> standing(file) instanceof OpenState.Clear clear
                                ? clear
                                : new WrittenOff(file, writtenOff.why())));
    }

    @Override
    public Either<Refusal, OpenState> writeOff(OpenDecision.WriteOff act) {
        return state.fold(
                unopened -> unopened(),
                open -> writeOff(open.file(), act.why()),
                reminded -> writeOff(reminded.file(), act.why()),
                disputed -> writeOff(disputed.file(), act.why()),
                stopped -> writeOff(stopped.file(), act.why()),
                clear -> refused(CLEAR),
                writtenOff -> refused(WRITTEN_OFF));
    }

    /** What is true once goods went out, allowed or not: they are owed for, if the invoice can stand beside the others. */
    static OpenState owed(OpenState state, Account invoice, LocalDate day) {
        return state.fold(
                unopened -> unopened,
                open -> fits(open.file(), invoice)
                        .map(file -> OpenProcess.standing(file, day))
                        .getOrElse(open),
                reminded -> fits(reminded.file(), invoice)
                        .map(file -> OpenProcess.standing(file, day))
                        .getOrElse(reminded),
                disputed -> fits(disputed.file(), invoice)
                        .map(file -> OpenProcess.standing(file, day))
                        .getOrElse(disputed),
                stopped -> fits(stopped.file(), invoice)
                        .<OpenState>map(file -> new Stopped(file, stopped.why()))
                        .getOrElse(stopped),
                clear -> fits(clear.file(), invoice)
                        .map(file -> OpenProcess.standing(file, day))
                        .getOrElse(clear),
                writtenOff -> fits(writtenOff.file(), invoice)
                        .<OpenState>map(file -> new WrittenOff(file, writtenOff.why()))
                        .getOrElse(writtenOff));
    }

    /** What is true once shipments were stopped, with or without a ground. */
    static OpenState stopped(OpenState state, String why) {
        return state.fold(
                unopened -> unopened,
                open -> new Stopped(open.file(), why),
                reminded -> new Stopped(reminded.file(), why),
                disputed -> new Stopped(disputed.file(), why),
                stopped -> stopped,
                clear -> clear,
                writtenOff -> writtenOff);
    }

    private Either<Refusal, OpenState> supply(OpenFile file, Account invoice) {
        LocalDate day = happened.day();
        return fits(file, invoice).mapLeft(Refusal::of).flatMap(now -> {
            if (file.isBeyondGrace(day)) {
                return payment(OVERDUE.reason());
            }
            Amount open = now.open(now.lastDay(day));
            return open.isGreaterThan(file.terms().limit())
                    ? overLimit(file, open)
                    : to(OpenProcess.standing(now, day));
        });
    }

    /** The file with the invoice, if it has a number and a currency that fit. */
    private static Either<Reason, OpenFile> fits(OpenFile file, Account invoice) {
        if (!invoice.total().currency().equals(file.terms().limit().currency())) {
            return Either.left(OTHER_CURRENCY.reason());
        }
        return file.invoice(invoice.number()).isDefined()
                ? Either.left(INVOICED.reason().with("invoice", invoice.number()))
                : Either.right(file.with(invoice));
    }

    private Either<Refusal, OpenState> remind(OpenFile file, Function<OpenFile, OpenState> then) {
        return file.overdue(happened.day()).signum() > 0
                ? to(then.apply(file.reminded(file.reminders() + 1)))
                : Either.left(Refusal.of(NOT_OVERDUE.reason())
                        .unless(new Need("need.time", Path.root(), Need.Supplier.TIME)));
    }

    private Either<Refusal, OpenState> stop(OpenFile file, String why) {
        return file.isBeyondGrace(happened.day()) || file.isBeyondLimit(happened.day())
                ? to(new Stopped(file, why))
                : Either.left(Refusal.of(NO_GROUND.reason())
                        .unless(new Need("need.ground", Path.root(), Need.Supplier.SELLER)));
    }

    private Either<Refusal, OpenState> writeOff(OpenFile file, String why) {
        return file.open(file.lastDay(happened.day())).signum() == 0 ? refused(CLEAR) : to(new WrittenOff(file, why));
    }

    private OpenState standing(OpenFile file) {
        return OpenProcess.standing(file, happened.day());
    }

    private static Either<Refusal, OpenState> overLimit(OpenFile file, Amount open) {
        return Either.left(Refusal.of(LIMIT.reason()
                        .with("open", open)
                        .with("limit", file.terms().limit()))
                .unless(new Need("need.payment", Path.root(), Need.Supplier.BUYER))
                .unless(new Need("need.limit", Path.parse("limit"), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, OpenState> payment(Reason reason) {
        return Either.left(Refusal.of(reason).unless(new Need("need.payment", Path.root(), Need.Supplier.BUYER)));
    }

    private static Either<Refusal, OpenState> unopened() {
        return Either.left(
                Refusal.of(NOT_OPEN.reason()).unless(new Need("need.credit", Path.root(), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, OpenState> to(OpenState state) {
        return Either.right(state);
    }

    private static Either<Refusal, OpenState> refused(OpenReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
