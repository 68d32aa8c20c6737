package org.countersign.trade.credit.amend;

import static org.countersign.trade.credit.amend.AmendReason.*;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;

/** Which decisions a credit allows; rows and states in the order of {@link AmendHearing}. */
record AmendDeciding(AmendState state) implements AmendDecision.Cases<Either<Refusal, AmendState>> {

    @Override
    public Either<Refusal, AmendState> accept(AmendDecision.Accept act) {
        return answered(file -> file.accepted(act.number()));
    }

    @Override
    public Either<Refusal, AmendState> acceptPart(AmendDecision.AcceptPart act) {
        return answered(file -> file.rejected(act.number()));
    }

    @Override
    public Either<Refusal, AmendState> reject(AmendDecision.Reject act) {
        return answered(file -> file.rejected(act.number()));
    }

    @Override
    public Either<Refusal, AmendState> present(AmendDecision.Present act) {
        return answered(file -> act.fits()
                .foldLeft(
                        Either.<Reason, CreditFile>right(file),
                        (before, number) -> before.flatMap(now -> now.accepted(number))));
    }

    @Override
    public Either<Refusal, AmendState> transfer(AmendDecision.TransferTo act) {
        return state.fold(
                unadvised -> unadvised(),
                inForce -> transfer(inForce.file(), act.transfer()),
                amending -> transfer(amending.file(), act.transfer()),
                transferred -> Either.left(Refusal.of(TRANSFERRED.reason())));
    }

    /** The row of what answers an amendment. */
    private Either<Refusal, AmendState> answered(Function<CreditFile, Either<Reason, CreditFile>> answer) {
        return state.fold(
                unadvised -> unadvised(),
                inForce ->
                        answer.apply(inForce.file()).map(AmendProcess::standing).mapLeft(Refusal::of),
                amending -> answer.apply(amending.file())
                        .map(AmendProcess::standing)
                        .mapLeft(Refusal::of),
                transferred -> answer.apply(transferred.file())
                        .<AmendState>map(file -> new AmendState.Transferred(file, transferred.transfer()))
                        .mapLeft(Refusal::of));
    }

    private static Either<Refusal, AmendState> transfer(CreditFile file, Transfer transfer) {
        if (!transfer.original().equals(file.inForce())) {
            return Either.left(Refusal.of(TERMS.reason()));
        }
        Seq<Reason> problems = transfer.problems();
        return problems.isEmpty()
                ? Either.right(new AmendState.Transferred(file, transfer))
                : Either.left(Refusal.of(problems.head()));
    }

    /** The file after a presentation, which accepts whatever it fits and is still open. */
    static CreditFile presented(CreditFile file, Seq<Integer> fits) {
        return fits.foldLeft(file, (now, number) -> now.accepted(number).getOrElse(now));
    }

    /** What is true once the bank has made a transfer, allowed or not. */
    static AmendState transferred(AmendState state, Transfer transfer) {
        return state.fold(
                unadvised -> unadvised,
                inForce -> new AmendState.Transferred(inForce.file(), transfer),
                amending -> new AmendState.Transferred(amending.file(), transfer),
                transferred -> transferred);
    }

    private static Either<Refusal, AmendState> unadvised() {
        return Either.left(Refusal.of(NOT_ADVISED.reason())
                .unless(new Need("need.advice", Path.root(), Need.Supplier.THIRD_PARTY)));
    }
}
