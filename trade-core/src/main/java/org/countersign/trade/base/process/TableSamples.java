package org.countersign.trade.base.process;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What a {@link StateTable} tries: several samples of each type, so that every branch of a cell is reached.
 *
 * @param types the types of state, in the order of a typical life; the table names a state by the simple name of its type
 * @param states at least one of each type
 * @param acts at least one of each type
 * @param moments when the acts happen, at least one
 * @param <S> the family of states
 */
@Evolving
public record TableSamples<S>(Seq<Class<? extends S>> types, Seq<S> states, Seq<Act> acts, Seq<Moment> moments) {
    /** Keeps the sequences in our own, and checks that there is a moment and that each state has one type. */
    public TableSamples {
        types = Vector.ofAll(types);
        states = Vector.ofAll(states);
        acts = Vector.ofAll(acts);
        moments = Vector.ofAll(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("an act happens at some moment: no sample of one");
        }
        Seq<Class<? extends S>> all = types;
        states.forEach(state -> named(all, state));
    }

    /** The names of the types of state, in their order. */
    Seq<String> names() {
        return types.map(Class::getSimpleName);
    }

    /** The name of the one type that this state is of. */
    String name(S state) {
        return named(types, state);
    }

    private static <S> String named(Seq<Class<? extends S>> types, S state) {
        Seq<String> names = types.filter(type -> type.isInstance(state)).map(Class::getSimpleName);
        if (names.size() != 1) {
            throw new IllegalArgumentException("state must be of one type of " + types.map(Class::getSimpleName)
                    + ", it is of " + names + ": `" + PlainText.shown(state + "") + "`");
        }
        return names.head();
    }

    @Override
    public String toString() {
        return Summary.of("TableSamples")
                .with("types", types)
                .with("states", states)
                .with("acts", acts)
                .with("moments", moments)
                .toString();
    }
}
