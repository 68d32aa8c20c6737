package org.countersign.rules.rule;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A condition without parts: the smallest thing of which a report says that it failed.
 *
 * @param <T> the document
 */
@Evolving
public sealed interface Leaf<T> extends Condition<T>
        permits Comparison, Leaf.Present, Leaf.Holds, Leaf.In, Leaf.Spelled, Leaf.Distinct, Leaf.Opaque {
    /** What the text of this kind of leaf is filed under, such as {@code at-least}. */
    String kind();

    /** The place of which the leaf says something. */
    Place<T> subject();

    /** What of that place the leaf looks at, the last aspect first; nothing for the value itself. */
    default Vector<String> aspects() {
        return Vector.empty();
    }

    /** What it is held against, as text, and where that stands if it is a field; nothing if it needs no bound. */
    default Option<Bound> bound(Scope<T> at) {
        return Option.none();
    }

    /** The parameter that its bound rests on, if it does. */
    default Option<Parameter<?>> parameter() {
        return Option.none();
    }

    /** The answer for this document; unknown where a value is missing or not exact enough. */
    Truth truth(Scope<T> at);

    /** What the leaf read and found, as text. */
    default Seq<Seen> seen(Scope<T> at) {
        return reads().flatMap(place -> place.seen(at)).appendAll(computed().flatMap(value -> value.seen(at)));
    }

    /** Where what the leaf reads is left out. */
    default Vector<Path> absent(Scope<T> at) {
        return reads().filter(place -> !place.isStated(at)).map(place -> place.firstMissing(at));
    }

    @Override
    default Vector<Readable<T, ?>> computed() {
        return Vector.empty();
    }

    /** This value, if it is computed. */
    static <T> Vector<Readable<T, ?>> computed(Readable<T, ?> value) {
        return value.aspects().isEmpty() ? Vector.empty() : Vector.of(value);
    }

    @Override
    default Vector<Many<T, ?>> open() {
        return reads().<Many<T, ?>>flatMap(Place::through).distinct();
    }

    /**
     * Something stands there. Never unknown: whether the document states a thing is known even while the thing is not.
     *
     * @param subject the place
     * @param <T> the document
     */
    record Present<T>(Place<T> subject) implements Leaf<T> {
        @Override
        public String kind() {
            return "present";
        }

        @Override
        public Truth truth(Scope<T> at) {
            return Truth.of(subject.isStated(at));
        }

        @Override
        public Vector<Place<T>> reads() {
            return Vector.of(subject);
        }
    }

    /**
     * Something is so: a test of one value says yes.
     *
     * @param value the answer of the test
     * @param <T> the document
     */
    record Holds<T>(Readable<T, Boolean> value) implements Leaf<T> {
        @Override
        public String kind() {
            return "holds";
        }

        @Override
        public Place<T> subject() {
            return value.source();
        }

        @Override
        public Option<Bound> bound(Scope<T> at) {
            return Option.some(Bound.of(
                    value.aspects().headOption().getOrElse(value.source().name())));
        }

        @Override
        public Truth truth(Scope<T> at) {
            return value.find(at).map(Truth::of).getOrElse(Truth.UNKNOWN);
        }

        @Override
        public Vector<Place<T>> reads() {
            return value.reads();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return Leaf.computed(value);
        }
    }

    /**
     * A value is one of a set.
     *
     * @param value the value
     * @param allowed the set, in the order in which a text names it
     * @param <T> the document
     * @param <V> the type of the values
     */
    record In<T, V>(Readable<T, V> value, LinkedHashSet<V> allowed) implements Leaf<T> {
        private static final int NAMED = 20;

        @Override
        public String kind() {
            return "in";
        }

        @Override
        public Place<T> subject() {
            return value.source();
        }

        @Override
        public Vector<String> aspects() {
            return value.aspects();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return Leaf.computed(value);
        }

        @Override
        public Option<Bound> bound(Scope<T> at) {
            String more = allowed.size() > NAMED ? ", ..." : "";
            String named = allowed.toVector().take(NAMED).map(value::print).mkString(", ");
            return Option.some(Bound.of(named + more));
        }

        @Override
        public Truth truth(Scope<T> at) {
            return value.find(at)
                    .map(found -> Truth.of(allowed.contains(found)))
                    .getOrElse(Truth.UNKNOWN);
        }

        @Override
        public Vector<Place<T>> reads() {
            return value.reads();
        }
    }

    /**
     * A text has a form.
     *
     * @param value the text
     * @param form the form
     * @param <T> the document
     */
    record Spelled<T>(Readable<T, String> value, Form form) implements Leaf<T> {
        @Override
        public String kind() {
            return "spelled";
        }

        @Override
        public Place<T> subject() {
            return value.source();
        }

        @Override
        public Vector<String> aspects() {
            return value.aspects();
        }

        @Override
        public Vector<Readable<T, ?>> computed() {
            return Leaf.computed(value);
        }

        @Override
        public Option<Bound> bound(Scope<T> at) {
            return Option.some(Bound.of(form.name()));
        }

        @Override
        public Truth truth(Scope<T> at) {
            return value.find(at).map(found -> Truth.of(form.fits(found))).getOrElse(Truth.UNKNOWN);
        }

        @Override
        public Vector<Place<T>> reads() {
            return value.reads();
        }
    }

    /**
     * No two elements of a sequence have the same value in one place; unknown while elements whose value is missing could.
     *
     * @param many the sequence
     * @param key the value by which its elements are told apart
     * @param <T> the document
     * @param <V> the type of that value
     */
    record Distinct<T, V>(Many<T, ?> many, Ref<T, V> key) implements Leaf<T> {
        /** Checks that the key belongs to one element of the sequence. */
        public Distinct {
            if (!key.through().lastOption().contains(many)) {
                throw new IllegalArgumentException(
                        "`" + key.pattern() + "` does not belong to one element of `" + many.pattern() + "`");
            }
        }

        @Override
        public String kind() {
            return "distinct";
        }

        @Override
        public Place<T> subject() {
            return many;
        }

        @Override
        public Truth truth(Scope<T> at) {
            Option<Vector<Scope<T>>> each = each(many, at);
            Vector<V> keys = each.toVector().flatMap(scopes -> scopes.flatMap(key::find));
            if (keys.distinct().size() < keys.size()) {
                return Truth.NO;
            }
            int elements = each.map(Vector::size).getOrElse(0);
            boolean told = each.isDefined() && (keys.size() == elements || elements < 2);
            return told ? Truth.YES : Truth.UNKNOWN;
        }

        /** The values that occur more than once; all values as long as none does. */
        @Override
        public Seq<Seen> seen(Scope<T> at) {
            Vector<Seen> all = each(many, at).toVector().flatMap(scopes -> scopes.flatMap(key::seen));
            Map<String, Vector<Seen>> byText = all.groupBy(Seen::text);
            Vector<Seen> twice = all.filter(seen -> byText.get(seen.text()).exists(same -> same.size() > 1));
            return twice.isEmpty() ? all : twice;
        }

        @Override
        public Vector<Path> absent(Scope<T> at) {
            return each(many, at)
                    .map(scopes -> scopes.filter(each -> !key.isStated(each)).map(key::firstMissing))
                    .getOrElse(() -> Vector.of(many.firstMissing(at)));
        }

        @Override
        public Vector<Place<T>> reads() {
            return Vector.of(many, key);
        }

        @Override
        public Vector<Many<T, ?>> open() {
            return many.through();
        }

        private static <T, E> Option<Vector<Scope<T>>> each(Many<T, E> many, Scope<T> at) {
            return many.find(at)
                    .map(elements -> elements.zipWithIndex((element, i) -> at.at(many, i + 1, element))
                            .toVector());
        }
    }

    /**
     * A function of declared values. It takes part in everything but analysis and inversion, and is asked only when all its values are
     * known.
     *
     * @param name what it is called in texts
     * @param refs what it reads
     * @param holds the function: no state, no clock, the same answer for the same values
     * @param <T> the document
     */
    record Opaque<T>(String name, Vector<Ref<T, ?>> refs, Predicate<Facts<T>> holds) implements Leaf<T> {
        /** Checks the name, and that the function reads something. */
        public Opaque {
            PlainText.checkName(name);
            if (refs.isEmpty()) {
                throw new IllegalArgumentException("an opaque condition declares what it reads: `" + name + "`");
            }
        }

        @Override
        public String kind() {
            return "opaque";
        }

        @Override
        public Place<T> subject() {
            return refs.head();
        }

        @Override
        public Option<Bound> bound(Scope<T> at) {
            return Option.some(Bound.of(name));
        }

        @Override
        public Truth truth(Scope<T> at) {
            return refs.forAll(ref -> ref.isStated(at)) ? Truth.of(holds.test(new Facts<>(refs, at))) : Truth.UNKNOWN;
        }

        @Override
        public Vector<Place<T>> reads() {
            return refs.<Place<T>>map(ref -> ref).distinct();
        }
    }
}
