package org.countersign.trade.sample.life;

import static org.countersign.trade.sample.life.SampleReason.*;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.life.SampleState.Closed;
import org.countersign.trade.sample.life.SampleState.Held;
import org.countersign.trade.sample.life.SampleState.Producing;
import org.countersign.trade.sample.life.SampleState.Specified;
import org.countersign.trade.sample.life.SampleState.Submitted;

/** Which decisions may be taken; rows and states in the order of {@link SampleHearing}. */
record SampleDeciding(SampleState state, Moment happened)
        implements SampleDecision.Cases<Either<Refusal, SampleState>> {

    @Override
    public Either<Refusal, SampleState> specify(SampleDecision.Specify act) {
        return state.fold(
                unspecified -> to(new Specified(SampleFile.of(act.specification(), act.terms()))),
                specified -> refused(SPECIFIED),
                submitted -> refused(SPECIFIED),
                producing -> refused(SPECIFIED),
                held -> refused(SPECIFIED),
                closed -> refused(SPECIFIED));
    }

    @Override
    public Either<Refusal, SampleState> revise(SampleDecision.Revise act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> early(specified.file(), file -> checks(file).revised(act.content())),
                submitted -> early(submitted.file(), file -> checks(file).revised(act.content())),
                producing -> needsChange(),
                held -> needsChange(),
                closed -> refused(CLOSED));
    }

    @Override
    public Either<Refusal, SampleState> prepare(SampleDecision.Prepare act) {
        return open(file -> checks(file).prepared(act.sample()));
    }

    @Override
    public Either<Refusal, SampleState> handle(SampleDecision.Handle act) {
        Function<SampleFile, Either<Reason, SampleFile>> handled = file -> new Rows(file, happened).handled(act.step());
        return state.fold(
                unspecified -> unspecified(),
                specified -> early(specified.file(), handled),
                submitted -> early(submitted.file(), handled),
                producing -> late(handled.apply(producing.file()), Producing::new),
                held -> late(handled.apply(held.file()), file -> new Held(file, held.change())),
                closed -> late(handled.apply(closed.file()), file -> new Closed(file, closed.why())));
    }

    @Override
    public Either<Refusal, SampleState> ask(SampleDecision.Ask act) {
        return open(file -> checks(file).sent(act.sheet()));
    }

    @Override
    public Either<Refusal, SampleState> adopt(SampleDecision.Adopt act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> refused(NOT_SHOWN),
                submitted -> early(submitted.file(), file -> checks(file).adopted(act)),
                producing -> needsChange(),
                held -> needsChange(),
                closed -> refused(CLOSED));
    }

    @Override
    public Either<Refusal, SampleState> carry(SampleDecision.Carry act) {
        return open(file -> checks(file).carried(act));
    }

    @Override
    public Either<Refusal, SampleState> deem(SampleDecision.Deem act) {
        return open(file -> checks(file).deemed(act.sheet()));
    }

    @Override
    public Either<Refusal, SampleState> propose(SampleDecision.Propose act) {
        return change(
                file -> new Rows(file, happened).askedEarly(act.request(), Side.SELLER),
                file -> new Rows(file, happened).asked(act.request(), Side.SELLER));
    }

    @Override
    public Either<Refusal, SampleState> agree(SampleDecision.Agree act) {
        Function<SampleFile, Either<Reason, SampleFile>> agreed =
                file -> new Rows(file, happened).agreed(act.change(), act.content(), Side.SELLER, Option.none());
        return change(agreed, agreed);
    }

    @Override
    public Either<Refusal, SampleState> decline(SampleDecision.Decline act) {
        Function<SampleFile, Either<Reason, SampleFile>> declined =
                file -> new Rows(file, happened).declined(act.change());
        return change(declined, declined);
    }

    @Override
    public Either<Refusal, SampleState> hold(SampleDecision.Hold act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> refused(NOT_PRODUCING),
                submitted -> refused(NOT_PRODUCING),
                producing -> late(
                        new Rows(producing.file(), happened).open(act.change()).map(change -> producing.file()),
                        file -> new Held(file, act.change())),
                held -> refused(HELD),
                closed -> refused(CLOSED));
    }

    @Override
    public Either<Refusal, SampleState> resume(SampleDecision.Resume act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> refused(NOT_HELD),
                submitted -> refused(NOT_HELD),
                producing -> refused(NOT_HELD),
                held -> late(checks(held.file()).settled(), Producing::new),
                closed -> refused(CLOSED));
    }

    @Override
    public Either<Refusal, SampleState> close(SampleDecision.Close act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> to(new Closed(specified.file(), act.why())),
                submitted -> late(checks(submitted.file()).settled(), file -> new Closed(file, act.why())),
                producing -> late(checks(producing.file()).settled(), file -> new Closed(file, act.why())),
                held -> late(checks(held.file()).settled(), file -> new Closed(file, act.why())),
                closed -> refused(CLOSED));
    }

    /** The rows of what may be done until the file is closed. */
    private Either<Refusal, SampleState> open(Function<SampleFile, Either<Reason, SampleFile>> act) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> early(specified.file(), act),
                submitted -> early(submitted.file(), act),
                producing -> late(act.apply(producing.file()), Producing::new),
                held -> late(act.apply(held.file()), file -> new Held(file, held.change())),
                closed -> refused(CLOSED));
    }

    /** The rows of changes: while nothing was shown there is nothing to change. */
    private Either<Refusal, SampleState> change(
            Function<SampleFile, Either<Reason, SampleFile>> before,
            Function<SampleFile, Either<Reason, SampleFile>> producing) {
        return state.fold(
                unspecified -> unspecified(),
                specified -> refused(NO_CHANGE_NEEDED),
                submitted -> late(before.apply(submitted.file()), Submitted::new),
                runs -> late(producing.apply(runs.file()), Producing::new),
                held -> late(producing.apply(held.file()), file -> new Held(file, held.change())),
                closed -> refused(CLOSED));
    }

    private Either<Refusal, SampleState> early(SampleFile file, Function<SampleFile, Either<Reason, SampleFile>> act) {
        return late(act.apply(file), new Rows(file, happened).early());
    }

    private static Either<Refusal, SampleState> late(
            Either<Reason, SampleFile> after, Function<SampleFile, ? extends SampleState> to) {
        return after.<SampleState>map(to).mapLeft(SampleChecks::refusal);
    }

    private SampleChecks checks(SampleFile file) {
        return new SampleChecks(new Rows(file, happened));
    }

    private static Either<Refusal, SampleState> unspecified() {
        return Either.left(Refusal.of(NOT_SPECIFIED.reason())
                .unless(new Need("need.specification", Path.root(), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, SampleState> needsChange() {
        return Either.left(SampleChecks.refusal(NEEDS_CHANGE.reason()));
    }

    private static Either<Refusal, SampleState> to(SampleState state) {
        return Either.right(state);
    }

    private static Either<Refusal, SampleState> refused(SampleReason why) {
        return Either.left(SampleChecks.refusal(why.reason()));
    }
}
