package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A leaf that holds one value against another; unknown while either is.
 *
 * @param <T> the document
 * @param <V> the type of both
 */
@Evolving
public sealed interface Comparison<T, V> extends Leaf<T> {
    /** The value of which the leaf says something. */
    Readable<T, V> value();

    /** What it is held against. */
    Operand<T, V> expected();

    @Override
    default Place<T> subject() {
        return value().source();
    }

    @Override
    default Vector<Place<T>> reads() {
        return value().reads().appendAll(expected().reads()).distinct();
    }

    @Override
    default Option<Bound> bound(Scope<T> at) {
        return expected()
                .find(at)
                .map(value()::print)
                .map(text -> new Bound(
                        text,
                        expected().reads().headOption().map(place -> place.path(at)),
                        aspects(expected()),
                        expected().parameter()));
    }

    @Override
    default Option<Parameter<?>> parameter() {
        return expected().parameter();
    }

    @Override
    default Vector<String> aspects() {
        return value().aspects();
    }

    @Override
    default Vector<Readable<T, ?>> computed() {
        return Leaf.computed(value())
                .appendAll(expected() instanceof Readable<T, V> other ? Leaf.computed(other) : Vector.empty());
    }

    private static Vector<String> aspects(Operand<?, ?> operand) {
        if (operand instanceof DaysAfter<?> later) {
            return later.day().aspects();
        }
        return operand instanceof Readable<?, ?> readable ? readable.aspects() : Vector.empty();
    }

    /** The answer of the comparison where both values are known. */
    default Truth compared(Scope<T> at, BiFunction<V, V, Truth> comparison) {
        return value().find(at)
                .flatMap(found -> expected().find(at).map(bound -> comparison.apply(found, bound)))
                .getOrElse(Truth.UNKNOWN);
    }

    /**
     * Two values are the same.
     *
     * @param value the one
     * @param expected the other
     * @param <T> the document
     * @param <V> the type of both
     */
    record Is<T, V>(Readable<T, V> value, Operand<T, V> expected) implements Comparison<T, V> {
        @Override
        public String kind() {
            return "is";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return compared(at, (found, bound) -> Truth.of(found.equals(bound)));
        }
    }

    /**
     * A value is not below a bound.
     *
     * @param value the value
     * @param expected the bound
     * @param <T> the document
     * @param <V> the type of both
     */
    record AtLeast<T, V extends Comparable<? super V>>(Readable<T, V> value, Operand<T, V> expected)
            implements Comparison<T, V> {
        @Override
        public String kind() {
            return "at-least";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return compared(at, (found, bound) -> Truth.of(found.compareTo(bound) >= 0));
        }
    }

    /**
     * A value is not above a bound.
     *
     * @param value the value
     * @param expected the bound
     * @param <T> the document
     * @param <V> the type of both
     */
    record AtMost<T, V extends Comparable<? super V>>(Readable<T, V> value, Operand<T, V> expected)
            implements Comparison<T, V> {
        @Override
        public String kind() {
            return "at-most";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return compared(at, (found, bound) -> Truth.of(found.compareTo(bound) <= 0));
        }
    }

    /**
     * A moment lies before another.
     *
     * @param value the moment
     * @param expected the other
     * @param <T> the document
     */
    record Before<T>(Readable<T, Moment> value, Operand<T, Moment> expected) implements Comparison<T, Moment> {
        @Override
        public String kind() {
            return "before";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return compared(at, Moment::isBefore);
        }
    }

    /**
     * A moment is too late for a deadline.
     *
     * @param value the moment
     * @param expected the deadline
     * @param <T> the document
     */
    record Past<T>(Readable<T, Moment> value, Operand<T, Moment> expected) implements Comparison<T, Moment> {
        @Override
        public String kind() {
            return "past";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return compared(at, Moment::isPast);
        }
    }
}
