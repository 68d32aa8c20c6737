package org.countersign.trade.payment.open;

import static org.countersign.trade.payment.open.OpenReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.open.OpenState.Stopped;
import org.countersign.trade.payment.open.OpenState.WrittenOff;

/**
 * What reports do to an open account. Each method is a row of the table, and each fold names the states in the order unopened, open, reminded,
 * disputed, stopped, clear, written off.
 */
record OpenHearing(OpenState state, Moment happened) implements OpenReport.Cases<Either<Reason, OpenState>> {

    @Override
    public Either<Reason, OpenState> paid(OpenReport.Paid act) {
        return changed(file -> posted(file, act.invoice(), act.posting()));
    }

    @Override
    public Either<Reason, OpenState> happened(OpenReport.Happened act) {
        return changed(file -> invoice(file, act.invoice())
                .flatMap(invoice -> invoice.milestones().on(act.event()).contains(act.day())
                        ? Either.<Reason, OpenFile>left(KNOWN.reason())
                        : Either.right(
                                file.replaced(invoice.with(invoice.milestones().with(act.event(), act.day()))))));
    }

    @Override
    public Either<Reason, OpenState> disputed(OpenReport.Disputed act) {
        OpenDispute dispute = new OpenDispute(act.invoice(), act.amount(), act.why());
        return state.fold(
                unopened -> none(NOT_OPEN),
                open -> dispute(open.file(), dispute).map(this::standing),
                reminded -> dispute(reminded.file(), dispute).map(this::standing),
                disputed -> dispute(disputed.file(), dispute).map(this::standing),
                stopped -> dispute(stopped.file(), dispute).map(file -> new Stopped(file, stopped.why())),
                clear -> none(CLEAR),
                writtenOff -> none(WRITTEN_OFF));
    }

    @Override
    public Either<Reason, OpenState> disputeEnded(OpenReport.DisputeEnded act) {
        return state.fold(
                unopened -> none(NOT_OPEN),
                open -> none(NO_DISPUTE),
                reminded -> none(NO_DISPUTE),
                disputed -> Either.right(standing(disputed.file().disputed(Option.none()))),
                stopped -> stopped.file().dispute().isEmpty()
                        ? none(NO_DISPUTE)
                        : Either.right(new Stopped(stopped.file().disputed(Option.none()), stopped.why())),
                clear -> none(NO_DISPUTE),
                writtenOff -> none(WRITTEN_OFF));
    }

    /** The row of what changes an invoice. */
    private Either<Reason, OpenState> changed(Function<OpenFile, Either<Reason, OpenFile>> change) {
        return state.fold(
                unopened -> none(NOT_OPEN),
                open -> change.apply(open.file()).map(this::standing),
                reminded -> change.apply(reminded.file()).map(this::standing),
                disputed -> change.apply(disputed.file()).map(this::standing),
                stopped -> change.apply(stopped.file())
                        .map(file -> isClear(file) ? OpenProcess.clear(file) : new Stopped(file, stopped.why())),
                clear -> change.apply(clear.file()).map(this::standing),
                writtenOff -> change.apply(writtenOff.file())
                        .map(file -> isClear(file) ? OpenProcess.clear(file) : new WrittenOff(file, writtenOff.why())));
    }

    private OpenState standing(OpenFile file) {
        return OpenProcess.standing(file, happened.day());
    }

    private boolean isClear(OpenFile file) {
        return file.open(file.lastDay(happened.day())).signum() == 0;
    }

    private Either<Reason, OpenFile> dispute(OpenFile file, OpenDispute dispute) {
        LocalDate day = happened.day();
        if (file.dispute().contains(dispute)) {
            return Either.left(KNOWN.reason());
        }
        return invoice(file, dispute.invoice()).flatMap(invoice -> {
            Amount open = invoice.on(day, file.terms().calendar()).open();
            return !dispute.amount().currency().equals(open.currency())
                    ? Either.left(OTHER_CURRENCY.reason())
                    : dispute.amount().isGreaterThan(open)
                            ? Either.left(TOO_MUCH.reason().with("open", open))
                            : Either.right(file.disputed(Option.some(dispute)));
        });
    }

    static Either<Reason, OpenFile> posted(OpenFile file, String number, Posting posting) {
        return invoice(file, number).flatMap(invoice -> posted(file, invoice, posting));
    }

    private static Either<Reason, OpenFile> posted(OpenFile file, Account invoice, Posting posting) {
        if (!posting.counts(invoice.charges()).currency().equals(invoice.total().currency())) {
            return Either.left(OTHER_CURRENCY.reason());
        }
        if (invoice.postings().contains(posting)) {
            return Either.left(KNOWN.reason());
        }
        try {
            return Either.right(file.replaced(invoice.with(posting)));
        } catch (IllegalArgumentException rule) {
            return Either.left(UNFIT.reason().with("rule", rule.getMessage() + ""));
        }
    }

    private static Either<Reason, Account> invoice(OpenFile file, String number) {
        return file.invoice(number).toEither(UNKNOWN_INVOICE.reason().with("invoice", number));
    }

    private static Either<Reason, OpenState> none(OpenReason why) {
        return Either.left(why.reason());
    }
}
