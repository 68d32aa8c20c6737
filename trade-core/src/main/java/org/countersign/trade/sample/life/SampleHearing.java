package org.countersign.trade.sample.life;

import static org.countersign.trade.sample.life.SampleReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.life.SampleState.Closed;
import org.countersign.trade.sample.life.SampleState.Held;
import org.countersign.trade.sample.life.SampleState.Producing;
import org.countersign.trade.sample.life.SampleState.Submitted;

/** What reports do. Each method is a row of the table, and each fold names the states in the order of {@link SampleState}. */
record SampleHearing(SampleState state, Moment happened) implements SampleReport.Cases<Either<Reason, SampleState>> {

    @Override
    public Either<Reason, SampleState> handled(SampleReport.Handled act) {
        Function<SampleFile, Either<Reason, SampleFile>> handled =
                file -> rows(file).handled(act.step());
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> early(specified.file(), handled),
                submitted -> early(submitted.file(), handled),
                producing -> handled.apply(producing.file()).map(Producing::new),
                held -> handled.apply(held.file()).map(file -> new Held(file, held.change())),
                closed -> handled.apply(closed.file()).map(file -> new Closed(file, closed.why())));
    }

    @Override
    public Either<Reason, SampleState> answered(SampleReport.Answered act) {
        Function<SampleFile, Either<Reason, SampleFile>> answered = file -> answered(file, act.answer());
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> none(NOT_SHOWN),
                submitted -> answered.apply(submitted.file()).map(Submitted::new),
                producing -> answered.apply(producing.file()).map(Producing::new),
                held -> answered.apply(held.file()).map(file -> new Held(file, held.change())),
                closed -> answered.apply(closed.file()).map(file -> new Closed(file, closed.why())));
    }

    @Override
    public Either<Reason, SampleState> proposed(SampleReport.Proposed act) {
        Function<SampleFile, Either<Reason, SampleFile>> asked =
                file -> rows(file).asked(act.request(), Side.BUYER);
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> none(NO_CHANGE_NEEDED),
                submitted -> rows(submitted.file())
                        .askedEarly(act.request(), Side.BUYER)
                        .map(Submitted::new),
                producing -> asked.apply(producing.file()).map(Producing::new),
                held -> asked.apply(held.file()).map(file -> new Held(file, held.change())),
                closed -> none(CLOSED));
    }

    @Override
    public Either<Reason, SampleState> agreed(SampleReport.Agreed act) {
        return changed(
                file -> rows(file).agreed(act.change(), act.content(), Side.BUYER, Option.some(act.statement())));
    }

    @Override
    public Either<Reason, SampleState> declined(SampleReport.Declined act) {
        return changed(file -> rows(file).declined(act.change()));
    }

    @Override
    public Either<Reason, SampleState> began(SampleReport.Began act) {
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> Either.right(new Producing(specified.file())),
                submitted -> Either.right(new Producing(submitted.file())),
                producing -> none(PRODUCING),
                held -> none(PRODUCING),
                closed -> none(CLOSED));
    }

    @Override
    public Either<Reason, SampleState> proved(SampleReport.Proved act) {
        Function<SampleFile, Either<Reason, SampleFile>> proved = file -> proved(file, act);
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> none(NOT_PRODUCING),
                submitted -> none(NOT_PRODUCING),
                producing -> proved.apply(producing.file()).map(Producing::new),
                held -> proved.apply(held.file()).map(file -> new Held(file, held.change())),
                closed -> proved.apply(closed.file()).map(file -> new Closed(file, closed.why())));
    }

    /** The rows of what the buyer says to a change that we asked for. */
    private Either<Reason, SampleState> changed(Function<SampleFile, Either<Reason, SampleFile>> change) {
        return state.fold(
                unspecified -> none(NOT_SPECIFIED),
                specified -> none(NO_CHANGE_NEEDED),
                submitted -> change.apply(submitted.file()).map(Submitted::new),
                producing -> change.apply(producing.file()).map(Producing::new),
                held -> change.apply(held.file()).map(file -> new Held(file, held.change())),
                closed -> none(CLOSED));
    }

    private static Either<Reason, SampleFile> answered(SampleFile file, SampleAnswer answer) {
        String buyer = file.specification().buyer();
        if (answer.statement().company().exists(company -> !company.equals(buyer))) {
            return Either.left(OTHER_SIDE.reason());
        }
        if (answer.sheet().exists(number -> file.sheet(number).isEmpty())) {
            return Either.left(
                    UNKNOWN_SHEET.reason().with("sheet", answer.sheet().getOrElse("")));
        }
        return file.words()
                        .answers()
                        .exists(one -> one.statement()
                                .number()
                                .equals(answer.statement().number()))
                ? Either.left(KNOWN.reason())
                : Either.right(file.answered(answer));
    }

    private Either<Reason, SampleFile> proved(SampleFile file, SampleReport.Proved act) {
        if (file.content(act.of()).isEmpty()) {
            return Either.left(UNKNOWN_CONTENT
                    .reason()
                    .with("attribute", act.of().attribute())
                    .with("revision", act.of().revision()));
        }
        Proof proof = new Proof(act.of(), act.proving(), act.reference(), happened);
        return file.words().proofs().exists(known -> known.isSameAs(proof))
                ? Either.left(KNOWN.reason())
                : Either.right(file.with(file.words().with(proof)));
    }

    private Either<Reason, SampleState> early(
            SampleFile file, Function<SampleFile, Either<Reason, SampleFile>> change) {
        return change.apply(file).map(rows(file).early());
    }

    private Rows rows(SampleFile file) {
        return new Rows(file, happened);
    }

    private static Either<Reason, SampleState> none(SampleReason why) {
        return Either.left(why.reason());
    }
}
