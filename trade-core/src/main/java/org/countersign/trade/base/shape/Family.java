package org.countersign.trade.base.shape;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.countersign.trade.base.style.Evolving;

/**
 * The shapes of the kinds of one sealed family, told apart by their type and version.
 *
 * @param <V> what the kinds have in common
 */
@Evolving
public final class Family<V> {
    private final Vector<Shape<? extends V>> kinds;
    private final Option<BiFunction<String, Seq<String>, ? extends V>> keeper;

    private Family(Vector<Shape<? extends V>> kinds, Option<BiFunction<String, Seq<String>, ? extends V>> keeper) {
        this.kinds = kinds;
        this.keeper = keeper;
    }

    /**
     * The family of these kinds.
     *
     * @throws IllegalArgumentException if two kinds have the same type and version
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <V> Family<V> of(Shape<? extends V>... kinds) {
        return new Family<>(distinct(Arrays.stream(kinds).collect(Vector.collector())), Option.none());
    }

    /**
     * This family and more kinds.
     *
     * @throws IllegalArgumentException if two kinds have the same type and version
     */
    public Family<V> and(Seq<Shape<? extends V>> more) {
        return new Family<>(distinct(kinds.appendAll(more)), keeper);
    }

    /** This family, keeping a kind that it does not know as a {@link Verbatim} made from its title and its lines. */
    public Family<V> keeping(BiFunction<String, Seq<String>, ? extends V> unknown) {
        return new Family<>(kinds, Option.some(unknown));
    }

    /** How a kind that is not known here is kept, if it is. */
    public Option<BiFunction<String, Seq<String>, ? extends V>> keeper() {
        return keeper;
    }

    private static <V> Vector<Shape<? extends V>> distinct(Vector<Shape<? extends V>> kinds) {
        kinds.groupBy(Shape::title).values().find(same -> same.size() > 1).forEach(same -> {
            throw new IllegalArgumentException(
                    "two kinds are called `" + same.head().title() + "`");
        });
        return kinds;
    }

    /** The shape of this value's kind. */
    public Shape<? extends V> kindOf(V value) {
        return kinds.find(kind -> kind.type().isInstance(value))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "no shape for `" + value.getClass().getSimpleName() + "` in " + kinds.map(Shape::title)));
    }

    /** The shape called {@code type/version}. */
    public Option<Shape<? extends V>> titled(String title) {
        return kinds.find(kind -> kind.title().equals(title));
    }

    /** All kinds, in the order given. */
    public Seq<Shape<? extends V>> kinds() {
        return kinds;
    }
}
