package org.countersign.trade.credit.amend;

import static org.countersign.trade.credit.amend.AmendReason.*;

import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.countersign.trade.base.Reason;

/**
 * What reports do to a credit. Each method is a row of the table, and each fold names the states in the order unadvised, in force, amending,
 * transferred.
 */
record AmendHearing(AmendState state) implements AmendReport.Cases<Either<Reason, AmendState>> {

    @Override
    public Either<Reason, AmendState> advised(AmendReport.Advised act) {
        return state.fold(
                unadvised -> Either.right(new AmendState.InForce(CreditFile.of(act.credit()))),
                inForce -> none(ADVISED),
                amending -> none(ADVISED),
                transferred -> none(ADVISED));
    }

    @Override
    public Either<Reason, AmendState> amended(AmendReport.Amended act) {
        return row(file -> file.advised(act.amendment()));
    }

    @Override
    public Either<Reason, AmendState> extended(AmendReport.Extended act) {
        return row(file -> file.extended(act.number()));
    }

    /** The row of what changes the file. */
    private Either<Reason, AmendState> row(Function<CreditFile, Either<Reason, CreditFile>> change) {
        return state.fold(
                unadvised -> none(NOT_ADVISED),
                inForce -> change.apply(inForce.file()).map(AmendProcess::standing),
                amending -> change.apply(amending.file()).map(AmendProcess::standing),
                transferred -> change.apply(transferred.file())
                        .map(file -> new AmendState.Transferred(file, transferred.transfer())));
    }

    /** The same state with another file; a credit that was not advised has none. */
    static AmendState changed(AmendState state, UnaryOperator<CreditFile> change) {
        return state.fold(
                unadvised -> unadvised,
                inForce -> AmendProcess.standing(change.apply(inForce.file())),
                amending -> AmendProcess.standing(change.apply(amending.file())),
                transferred -> new AmendState.Transferred(change.apply(transferred.file()), transferred.transfer()));
    }

    private static Either<Reason, AmendState> none(AmendReason why) {
        return Either.left(why.reason());
    }
}
