package org.countersign.trade.sample.life;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.life.SampleState.Closed;
import org.countersign.trade.sample.life.SampleState.Held;
import org.countersign.trade.sample.life.SampleState.Producing;
import org.countersign.trade.sample.spec.AttributeContent;

/**
 * What is true once a refused decision was carried out all the same. What was laid down, made or sent is so, and starts unconfirmed; nothing that
 * only the buyer can say is said by it: no adoption, no carrying over, no silence, no yes.
 */
record SampleCarriedOut(SampleState state, Moment happened) implements SampleDecision.Cases<SampleState> {

    @Override
    public SampleState specify(SampleDecision.Specify act) {
        return state;
    }

    @Override
    public SampleState revise(SampleDecision.Revise act) {
        return revised(act.content());
    }

    @Override
    public SampleState prepare(SampleDecision.Prepare act) {
        return change(file -> file.custody().sample(act.sample().number()).isDefined()
                ? file
                : file.with(file.custody().with(act.sample())));
    }

    @Override
    public SampleState handle(SampleDecision.Handle act) {
        return state;
    }

    @Override
    public SampleState ask(SampleDecision.Ask act) {
        return change(file -> isAbout(file, act.sheet()) ? file.sent(act.sheet(), happened) : file);
    }

    @Override
    public SampleState adopt(SampleDecision.Adopt act) {
        return revised(act.content());
    }

    @Override
    public SampleState carry(SampleDecision.Carry act) {
        return state;
    }

    @Override
    public SampleState deem(SampleDecision.Deem act) {
        return state;
    }

    @Override
    public SampleState propose(SampleDecision.Propose act) {
        return state;
    }

    @Override
    public SampleState agree(SampleDecision.Agree act) {
        return state;
    }

    @Override
    public SampleState decline(SampleDecision.Decline act) {
        return state;
    }

    @Override
    public SampleState hold(SampleDecision.Hold act) {
        return state instanceof Producing producing ? new Held(producing.file(), act.change()) : state;
    }

    @Override
    public SampleState resume(SampleDecision.Resume act) {
        return state instanceof Held held ? new Producing(held.file()) : state;
    }

    @Override
    public SampleState close(SampleDecision.Close act) {
        return state instanceof Closed
                ? state
                : state.known()
                        .<SampleState>map(file -> new Closed(file, act.why()))
                        .getOrElse(state);
    }

    private static boolean isAbout(SampleFile file, ConfirmationSheet sheet) {
        return sheet.thing().equals(file.specification().number())
                && file.sheet(sheet.number()).isEmpty();
    }

    private SampleState revised(AttributeContent content) {
        return change(file ->
                new Rows(file, happened).revisable(Vector.of(content)).isRight() ? file.revised(content) : file);
    }

    private SampleState change(Function<SampleFile, SampleFile> change) {
        return state.fold(
                unspecified -> unspecified,
                specified -> early(change.apply(specified.file())),
                submitted -> early(change.apply(submitted.file())),
                producing -> new Producing(change.apply(producing.file())),
                held -> new Held(change.apply(held.file()), held.change()),
                closed -> new Closed(change.apply(closed.file()), closed.why()));
    }

    private SampleState early(SampleFile file) {
        return new Rows(file, happened).early().apply(file);
    }
}
