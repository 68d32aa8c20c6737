package org.countersign.trade.fulfilment;

import static org.countersign.trade.fulfilment.ProductionReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.fulfilment.ProductionState.Cancelled;
import org.countersign.trade.fulfilment.ProductionState.Finished;
import org.countersign.trade.fulfilment.ProductionState.Held;
import org.countersign.trade.fulfilment.ProductionState.Released;
import org.countersign.trade.fulfilment.ProductionState.Running;
import org.countersign.trade.fulfilment.ProductionState.Stopped;

/** What reports do to a production. Each method is a row of the table, and each fold names the states in the order of {@link ProductionState}. */
record ProductionHearing(ProductionState state, Moment happened)
        implements ProductionReport.Cases<Either<Reason, ProductionState>> {

    @Override
    public Either<Reason, ProductionState> asserted(ProductionReport.Asserted act) {
        Function<ProductionFile, Either<Reason, ProductionFile>> before = file -> known(file, act.facts());
        Function<ProductionFile, Either<Reason, ProductionFile>> after =
                file -> known(file, act.facts()).map(now -> now.found(now.open(happened)));
        return state.fold(
                unplanned -> none(NOT_PLANNED),
                held -> before.apply(held.file()).map(Held::new),
                released ->
                        after.apply(released.file()).map(file -> new Released(file, released.since(), released.gate())),
                running -> after.apply(running.file()).map(file -> new Running(file, running.since())),
                stopped -> before.apply(stopped.file()).map(file -> new Stopped(file, stopped.why())),
                finished -> after.apply(finished.file()).map(Finished::new),
                cancelled -> before.apply(cancelled.file()).map(file -> new Cancelled(file, cancelled.why())));
    }

    /** People may start what nobody has released; that it was wrong does not make it untrue. */
    @Override
    public Either<Reason, ProductionState> started(ProductionReport.Started act) {
        return state.fold(
                unplanned -> none(NOT_PLANNED),
                held -> to(new Running(unreleased(held.file()), happened)),
                released -> to(new Running(released.file(), happened)),
                running -> none(KNOWN),
                stopped -> to(new Running(unreleased(stopped.file()), happened)),
                finished -> none(FINISHED),
                cancelled -> to(new Running(unreleased(cancelled.file()), happened)));
    }

    @Override
    public Either<Reason, ProductionState> completed(ProductionReport.Completed act) {
        return state.fold(
                unplanned -> none(NOT_PLANNED),
                held -> none(NOT_RUNNING),
                released -> none(NOT_RUNNING),
                running -> to(new Finished(running.file())),
                stopped -> to(new Finished(unreleased(stopped.file()))),
                finished -> none(KNOWN),
                cancelled -> none(NOT_RUNNING));
    }

    private static Either<Reason, ProductionFile> known(ProductionFile file, GateFacts facts) {
        if (!file.order().equals(facts.order())) {
            return Either.left(OTHER_ORDER.reason().with("order", file.order()));
        }
        return file.facts().contains(facts) ? Either.left(KNOWN.reason()) : Either.right(file.known(facts));
    }

    private static ProductionFile unreleased(ProductionFile file) {
        return file.found(Vector.of(UNRELEASED.reason()));
    }

    private static Either<Reason, ProductionState> to(ProductionState state) {
        return Either.right(state);
    }

    private static Either<Reason, ProductionState> none(ProductionReason why) {
        return Either.left(why.reason());
    }
}
