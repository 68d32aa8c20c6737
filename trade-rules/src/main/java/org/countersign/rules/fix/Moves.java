package org.countersign.rules.fix;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Function;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Comparison;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Operand;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Moment;

/**
 * The single changes that could turn one leaf. They come in rows, and of a row the first that turns the leaf is meant: a moment is moved day
 * by day until it is certain. Of a leaf that says that something is stated, of a form, of a function, of a difference nothing can be made
 * without making a fact up.
 */
final class Moves<T> {
    /** A day whose place is unknown lasts fifty hours, so that two such days are told apart for certain once three days lie between them. */
    private static final int DAYS_APART = 3;

    private final boolean wanted;
    private final Scope<T> at;

    private Moves(boolean wanted, Scope<T> at) {
        this.wanted = wanted;
        this.at = at;
    }

    static <T> Vector<Vector<Change>> of(Leaf<T> leaf, boolean wanted, Scope<T> at) {
        return new Moves<>(wanted, at).of(leaf);
    }

    private Vector<Vector<Change>> of(Leaf<T> leaf) {
        if (leaf instanceof Comparison.Before<T> before) {
            return moments(before, wanted ? -1 : 1);
        }
        if (leaf instanceof Comparison.Past<T> past) {
            return moments(past, wanted ? 1 : -1);
        }
        if (leaf instanceof Comparison<T, ?> comparison) {
            return compared(comparison);
        }
        if (leaf instanceof Leaf.In<T, ?> in && wanted) {
            return anyOf(in);
        }
        if (leaf instanceof Leaf.Holds<T> holds) {
            return Vector.of(row(holds.value(), Vector.of(wanted)));
        }
        boolean tooMuch = leaf instanceof Leaf.Present && !wanted;
        return tooMuch && leaf.subject() instanceof Ref<T, ?> stated
                ? Vector.of(stated.omission(at).toVector())
                : Vector.empty();
    }

    private <V> Vector<Vector<Change>> anyOf(Leaf.In<T, V> in) {
        return in.allowed().toVector().take(Fixes.MOST_VALUES).map(value -> row(in.value(), Vector.of(value)));
    }

    /** Where the comparison must hold, either side takes the value of the other; where it must not, it goes one step past it. */
    private <V> Vector<Vector<Change>> compared(Comparison<T, V> comparison) {
        if (wanted) {
            return sides(comparison, Vector::of, Vector::of);
        }
        if (comparison instanceof Comparison.AtLeast) {
            return sides(comparison, bound -> step(bound, -1), value -> step(value, 1));
        }
        return comparison instanceof Comparison.AtMost
                ? sides(comparison, bound -> step(bound, 1), value -> step(value, -1))
                : Vector.empty();
    }

    private <V> Vector<Vector<Change>> sides(
            Comparison<T, V> comparison, Function<V, Vector<V>> ofBound, Function<V, Vector<V>> ofValue) {
        Vector<Change> value = comparison
                .expected()
                .find(at)
                .map(bound -> row(comparison.value(), ofBound.apply(bound)))
                .getOrElse(Vector.empty());
        return Vector.of(value, other(comparison.value(), comparison.expected(), ofValue));
    }

    private <V> Vector<Change> other(Readable<T, V> value, Operand<T, V> expected, Function<V, Vector<V>> ofValue) {
        return expected instanceof Readable<T, V> readable
                ? value.find(at)
                        .map(found -> row(readable, ofValue.apply(found)))
                        .getOrElse(Vector.empty())
                : Vector.empty();
    }

    /** The day of the moment moves to that of the other and then this way day by day; the day of the other the opposite way. */
    private Vector<Vector<Change>> moments(Comparison<T, Moment> comparison, int direction) {
        Vector<Change> value = comparison
                .expected()
                .find(at)
                .map(bound -> row(Condition.dayOf(comparison.value()), days(bound, direction)))
                .getOrElse(Vector.empty());
        Vector<Change> bound = comparison.expected() instanceof Readable<T, Moment> readable
                ? comparison
                        .value()
                        .find(at)
                        .map(found -> row(Condition.dayOf(readable), days(found, -direction)))
                        .getOrElse(Vector.empty())
                : Vector.empty();
        return Vector.of(value, bound);
    }

    private static Vector<LocalDate> days(Moment from, int direction) {
        return Vector.rangeClosed(0, DAYS_APART).map(days -> from.day().plusDays((long) days * direction));
    }

    /** The neighbour of a value that has one; there is no next number after a decimal. */
    @SuppressWarnings("unchecked") // a neighbour is of the type of the value
    private static <V> Vector<V> step(V from, int direction) {
        if (from instanceof LocalDate day) {
            return Vector.of((V) day.plusDays(direction));
        }
        return from instanceof Integer number
                ? Vector.of((V) Integer.valueOf(Math.addExact(number, direction)))
                : Vector.empty();
    }

    private <V> Vector<Change> row(Readable<T, V> readable, Vector<V> values) {
        return values.flatMap(
                value -> Guarded.quietly(() -> readable.change(at, value)).toVector());
    }
}
