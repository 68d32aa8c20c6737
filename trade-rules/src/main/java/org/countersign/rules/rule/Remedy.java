package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A way out of a violation that the trade knows and that does not follow from the rule alone: a term made for ships, used by air,
 * becomes its counterpart for any mode. It only proposes; what it proposes is tried like every other change before anybody sees it.
 *
 * <pre>{@code
 * .require(...).fixedBy(Remedy.of("any-mode", DELIVERY_TERM, Terms::forAnyMode)).accordingTo(...)
 * }</pre>
 *
 * <p>A remedy changes what is stated and never states what is not. Its words are filed under {@code remedy.} and its key. Remedies are
 * told apart by key and places, since functions cannot be compared.
 *
 * @param <T> the document
 */
@Evolving
public final class Remedy<T> {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");

    private final String key;
    private final Vector<Ref<T, ?>> places;
    private final Vector<Ref<T, ?>> reads;
    private final Function<Scope<T>, Vector<Vector<Change>>> proposals;

    private Remedy(
            String key,
            Vector<Ref<T, ?>> places,
            Vector<Ref<T, ?>> reads,
            Function<Scope<T>, Vector<Vector<Change>>> proposals) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "remedy must have a key such as `any-mode`: `" + PlainText.shown(key) + "`");
        }
        this.key = key;
        this.places = places;
        this.reads = reads;
        this.proposals = proposals;
    }

    /**
     * Other values at a place, the best first, made from the one that stands there: a sequence of them, or one or none.
     *
     * @throws IllegalArgumentException if the key is no such key, or what stands at the place is not written as one text
     */
    public static <T, V> Remedy<T> of(
            String key, Ref<T, V> place, Function<? super V, ? extends Iterable<? extends V>> others) {
        return from(key, place, facts -> others.apply(facts.of(place)), place);
    }

    /**
     * Other values at a place, the best first, made from these facts; it is asked only when all of them are known.
     *
     * @throws IllegalArgumentException if the key is no such key, or what stands at the place is not written as one text
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T, V> Remedy<T> from(
            String key,
            Ref<T, V> place,
            Function<Facts<T>, ? extends Iterable<? extends V>> others,
            Ref<T, ?>... reads) {
        if (!Step.isText(place)) {
            throw new IllegalArgumentException(
                    "a remedy changes what is written as one text, not `" + place.pattern() + "`");
        }
        Vector<Ref<T, ?>> read = Vector.ofAll(Arrays.asList(reads));
        return new Remedy<>(
                key,
                Vector.of(place),
                read,
                at -> read.forAll(ref -> ref.isStated(at))
                        ? changes(place, others.apply(new Facts<>(read, at)), at)
                        : Vector.empty());
    }

    /** Both at once, under the key of this one: each proposal of this with each of the other. */
    public Remedy<T> and(Remedy<T> other) {
        return new Remedy<>(
                key,
                places.appendAll(other.places).distinct(),
                reads.appendAll(other.reads).distinct(),
                at -> proposals(at).flatMap(one -> other.proposals(at).map(one::appendAll)));
    }

    /** What its words are filed under. */
    public String key() {
        return key;
    }

    /** The places that it changes. */
    public Seq<Ref<T, ?>> places() {
        return places;
    }

    /** The places from which it takes what it proposes. */
    public Seq<Ref<T, ?>> reads() {
        return reads;
    }

    /** What it proposes here, the best first, each one change or several at once; untried. */
    public Vector<Vector<Change>> proposals(Scope<T> at) {
        return proposals.apply(at);
    }

    private static <T, V> Vector<Vector<Change>> changes(Ref<T, V> place, Iterable<? extends V> others, Scope<T> at) {
        return Vector.<V>ofAll(others)
                .map(other -> place.change(at, other))
                .flatMap(Option::toVector)
                .map(Vector::of);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remedy<?> that
                && key.equals(that.key)
                && places.equals(that.places)
                && reads.equals(that.reads);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, places, reads);
    }

    @Override
    public String toString() {
        return key + " at " + places.map(Place::pattern).mkString(", ");
    }
}
