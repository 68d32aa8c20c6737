package org.countersign.rules.rule;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * What must be so, as data that can be shown, compared and later inverted: a {@link Leaf} over fields, or several joined by "all",
 * "any", "not" and "for each". An answer is yes, no or unknown ({@link Truth}); the connectives never guess.
 *
 * <p>The factories read as a sentence when imported statically: {@code atMost(DELIVERY_FROM, DELIVERY_BY)}.
 *
 * @param <T> the document
 */
@Evolving
public sealed interface Condition<T> permits Leaf, Condition.And, Condition.Or, Condition.Not, Condition.ForEach {

    /** The places that the condition reads, each once, in the order of reading. */
    Vector<Place<T>> reads();

    /** The values that the condition computes from what it reads, each once. */
    Vector<Readable<T, ?>> computed();

    /** The sequences of which an element must be fixed from outside before the condition can be judged. */
    Vector<Many<T, ?>> open();

    /**
     * All of these hold; true of none.
     *
     * @param all the parts, no part itself a conjunction
     * @param <T> the document
     */
    record And<T>(Vector<Condition<T>> all) implements Condition<T> {
        /** Takes the parts of inner conjunctions as its own. */
        public And {
            all = all.flatMap(part -> part instanceof And<T> inner ? inner.all() : Vector.of(part));
        }

        @Override
        public Vector<Place<T>> reads() {
            return all.flatMap(Condition::reads).distinct();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return all.<Readable<T, ?>>flatMap(Condition::computed).distinct();
        }

        @Override
        public Vector<Many<T, ?>> open() {
            return all.<Many<T, ?>>flatMap(Condition::open).distinct();
        }
    }

    /**
     * At least one of these holds; false of none.
     *
     * @param any the parts, no part itself a disjunction
     * @param <T> the document
     */
    record Or<T>(Vector<Condition<T>> any) implements Condition<T> {
        /** Takes the parts of inner disjunctions as its own. */
        public Or {
            any = any.flatMap(part -> part instanceof Or<T> inner ? inner.any() : Vector.of(part));
        }

        @Override
        public Vector<Place<T>> reads() {
            return any.flatMap(Condition::reads).distinct();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return any.<Readable<T, ?>>flatMap(Condition::computed).distinct();
        }

        @Override
        public Vector<Many<T, ?>> open() {
            return any.<Many<T, ?>>flatMap(Condition::open).distinct();
        }
    }

    /**
     * This does not hold.
     *
     * @param inner what must not hold
     * @param <T> the document
     */
    record Not<T>(Condition<T> inner) implements Condition<T> {
        @Override
        public Vector<Place<T>> reads() {
            return inner.reads();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return inner.computed();
        }

        @Override
        public Vector<Many<T, ?>> open() {
            return inner.open();
        }
    }

    /**
     * This holds of every element; true of an empty sequence, unknown while the document that holds the sequence is left out.
     *
     * @param many the sequence to go through
     * @param inner what must hold; its references through {@code many} mean the element at hand
     * @param <T> the document
     * @param <E> the type of an element
     */
    record ForEach<T, E>(Many<T, E> many, Condition<T> inner) implements Condition<T> {
        @Override
        public Vector<Place<T>> reads() {
            return inner.reads().prepend(many).distinct();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return inner.computed();
        }

        @Override
        public Vector<Many<T, ?>> open() {
            return many.through()
                    .appendAll(inner.open().filter(open -> !open.equals(many)))
                    .distinct();
        }
    }

    /** Holds always. */
    static <T> Condition<T> always() {
        return new And<>(Vector.empty());
    }

    /** All of these hold. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Condition<T> all(Condition<T>... parts) {
        return new And<>(Vector.ofAll(Arrays.asList(parts)));
    }

    /** At least one of these holds. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Condition<T> any(Condition<T>... parts) {
        return new Or<>(Vector.ofAll(Arrays.asList(parts)));
    }

    /** This does not hold. */
    static <T> Condition<T> not(Condition<T> inner) {
        return new Not<>(inner);
    }

    /** This holds of every element. */
    static <T> Condition<T> forEach(Many<T, ?> many, Condition<T> inner) {
        return new ForEach<>(many, inner);
    }

    /** Something stands at this place; never unknown. */
    static <T> Condition<T> present(Place<T> place) {
        return new Leaf.Present<>(place);
    }

    /** It is so: {@code holds(WHOLE.of(PAYMENT))}. */
    static <T> Condition<T> holds(Readable<T, Boolean> value) {
        return new Leaf.Holds<>(value);
    }

    /** The value is this one. */
    static <T, V> Condition<T> is(Readable<T, V> value, V expected) {
        return new Comparison.Is<>(value, new Literal<>(expected));
    }

    /** Both values are the same. */
    static <T, V> Condition<T> is(Readable<T, V> value, Operand<T, V> expected) {
        return new Comparison.Is<>(value, expected);
    }

    /** The value is one of these. */
    static <T, V> Condition<T> in(Readable<T, V> value, Seq<V> allowed) {
        return new Leaf.In<>(value, LinkedHashSet.ofAll(allowed));
    }

    /** The value is not below this bound; later, for days. */
    static <T, V extends Comparable<? super V>> Condition<T> atLeast(Readable<T, V> value, V bound) {
        return new Comparison.AtLeast<>(value, new Literal<>(bound));
    }

    /** The value is not below the other. */
    static <T, V extends Comparable<? super V>> Condition<T> atLeast(Readable<T, V> value, Operand<T, V> bound) {
        return new Comparison.AtLeast<>(value, bound);
    }

    /** The value is not above this bound. */
    static <T, V extends Comparable<? super V>> Condition<T> atMost(Readable<T, V> value, V bound) {
        return new Comparison.AtMost<>(value, new Literal<>(bound));
    }

    /** The value is not above the other. */
    static <T, V extends Comparable<? super V>> Condition<T> atMost(Readable<T, V> value, Operand<T, V> bound) {
        return new Comparison.AtMost<>(value, bound);
    }

    /** The value is not above what this parameter is set to. */
    static <T, V extends Comparable<? super V>> Condition<T> atMost(Readable<T, V> value, Parameter<V> set) {
        return new Comparison.AtMost<>(value, new Limit<>(set));
    }

    /** The moment lies before the other; unknown while the two can lie either way round. */
    static <T> Condition<T> before(Readable<T, Moment> moment, Operand<T, Moment> other) {
        return new Comparison.Before<>(moment, other);
    }

    /** The moment is too late for this deadline; a deadline that names a day lasts until that day's end. */
    static <T> Condition<T> past(Readable<T, Moment> moment, Operand<T, Moment> deadline) {
        return new Comparison.Past<>(moment, deadline);
    }

    /** The text has this form. */
    static <T> Condition<T> spelled(Readable<T, String> value, Form form) {
        return new Leaf.Spelled<>(value, form);
    }

    /** No two elements have the same value here. */
    static <T, V> Condition<T> distinct(Many<T, ?> many, Ref<T, V> key) {
        return new Leaf.Distinct<>(many, key);
    }

    /** A function of these values says yes; it is asked only when all of them are known. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Condition<T> opaque(String name, Predicate<Facts<T>> holds, Ref<T, ?>... reads) {
        return new Leaf.Opaque<>(name, Vector.ofAll(Arrays.asList(reads)), holds);
    }

    /** The day that a moment names. */
    static <T> Readable<T, LocalDate> dayOf(Readable<T, Moment> moment) {
        return Aspect.DAY.of(moment);
    }

    /** The day so many calendar days after that one. */
    static <T> Operand<T, LocalDate> after(Parameter<Integer> days, Readable<T, LocalDate> day) {
        return new DaysAfter<>(day, days);
    }
}
