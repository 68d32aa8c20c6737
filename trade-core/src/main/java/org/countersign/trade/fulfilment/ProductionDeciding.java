package org.countersign.trade.fulfilment;

import static org.countersign.trade.fulfilment.ProductionReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.fulfilment.ProductionState.Cancelled;
import org.countersign.trade.fulfilment.ProductionState.Held;
import org.countersign.trade.fulfilment.ProductionState.Released;
import org.countersign.trade.fulfilment.ProductionState.Running;
import org.countersign.trade.fulfilment.ProductionState.Stopped;

/** Which decisions a production allows; rows and states in the order of {@link ProductionHearing}. */
record ProductionDeciding(ProductionState state, Moment happened)
        implements ProductionDecision.Cases<Either<Refusal, ProductionState>> {

    @Override
    public Either<Refusal, ProductionState> plan(ProductionDecision.Plan act) {
        return state.fold(
                unplanned -> to(new Held(ProductionFile.of(act.order()))),
                held -> refused(PLANNED),
                released -> refused(PLANNED),
                running -> refused(PLANNED),
                stopped -> refused(PLANNED),
                finished -> refused(PLANNED),
                cancelled -> refused(PLANNED));
    }

    @Override
    public Either<Refusal, ProductionState> waive(ProductionDecision.Waive act) {
        Function<ProductionFile, Either<Refusal, ProductionFile>> waived = file -> waived(file, act.waiver());
        return state.fold(
                unplanned -> unplanned(),
                held -> waived.apply(held.file()).map(Held::new),
                released -> waived.apply(released.file())
                        .map(file -> new Released(file, released.since(), released.gate())),
                running -> waived.apply(running.file()).map(file -> new Running(file, running.since())),
                stopped -> waived.apply(stopped.file()).map(file -> new Stopped(file, stopped.why())),
                finished -> refused(FINISHED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, ProductionState> release(ProductionDecision.Release act) {
        return state.fold(
                unplanned -> unplanned(),
                held -> released(held.file()),
                released -> refused(RELEASED),
                running -> refused(RELEASED),
                stopped -> released(stopped.file()),
                finished -> refused(FINISHED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, ProductionState> stop(ProductionDecision.Stop act) {
        return state.fold(
                unplanned -> unplanned(),
                held -> refused(NOT_RELEASED),
                released -> to(new Stopped(released.file(), act.why())),
                running -> to(new Stopped(running.file(), act.why())),
                stopped -> refused(STOPPED),
                finished -> refused(FINISHED),
                cancelled -> refused(CANCELLED));
    }

    @Override
    public Either<Refusal, ProductionState> cancel(ProductionDecision.Cancel act) {
        return state.fold(
                unplanned -> unplanned(),
                held -> to(new Cancelled(held.file(), act.why())),
                released -> to(new Cancelled(released.file(), act.why())),
                running -> to(new Cancelled(running.file(), act.why())),
                stopped -> to(new Cancelled(stopped.file(), act.why())),
                finished -> refused(FINISHED),
                cancelled -> refused(CANCELLED));
    }

    /** What is true once a refused release was carried out all the same: the floor has its order, and the file says what was missing. */
    ProductionState carriedOut(ProductionDecision decision) {
        return decision instanceof ProductionDecision.Release
                ? state.fold(
                        unplanned -> unplanned,
                        held -> forced(held.file()),
                        released -> released,
                        running -> running,
                        stopped -> forced(stopped.file()),
                        finished -> finished,
                        cancelled -> forced(cancelled.file()))
                : state;
    }

    private ProductionState forced(ProductionFile file) {
        return new Released(file.found(file.open(happened)), happened, Option.none());
    }

    /** INVARIANT: the one place where a release is allowed, and it asks the one gate. */
    private Either<Refusal, ProductionState> released(ProductionFile file) {
        return file.gate(happened)
                .fold(
                        () -> Either.left(Refusal.of(NOTHING_KNOWN.reason())
                                .unless(new Need("need.facts", Path.root(), Need.Supplier.SELLER))),
                        gate -> gate.fold(
                                open -> Either.right(new Released(file, happened, Option.some(open))),
                                closed -> Either.left(closed(closed))));
    }

    private static Refusal closed(Gate.Closed gate) {
        String missing =
                gate.gaps().map(gap -> gap.requirement().print()).distinct().mkString("; ");
        return gate.shortestWay()
                .foldLeft(
                        Refusal.of(GATE_CLOSED.reason().with("missing", missing)),
                        (refusal, act) -> refusal.unless(act.need(gate.facts())));
    }

    private Either<Refusal, ProductionFile> waived(ProductionFile file, Waiver waiver) {
        if (!waiver.order().equals(file.order())) {
            return Either.left(Refusal.of(OTHER_ORDER.reason().with("order", file.order())));
        }
        if (file.waivers().exists(one -> one.number().equals(waiver.number()))) {
            return Either.left(Refusal.of(KNOWN.reason()));
        }
        return file.facts()
                .fold(
                        () -> Either.left(Refusal.of(NOTHING_KNOWN.reason())
                                .unless(new Need("need.facts", Path.root(), Need.Supplier.SELLER))),
                        facts -> new Waivers(
                                        GateFacts.SHAPE.with(facts, GateFacts.WAIVERS, Vector.of(waiver)), happened)
                                .idle()
                                .headOption()
                                .fold(
                                        () -> Either.right(file.waived(waiver)),
                                        why -> Either.left(Refusal.of(WAIVER_IDLE
                                                .reason()
                                                .with("number", waiver.number())
                                                .with("why", why.code())))));
    }

    private static <T> Either<Refusal, T> unplanned() {
        return Either.left(
                Refusal.of(NOT_PLANNED.reason()).unless(new Need("need.plan", Path.root(), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, ProductionState> to(ProductionState state) {
        return Either.right(state);
    }

    private static Either<Refusal, ProductionState> refused(ProductionReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
