package org.countersign.trade.base.shape;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.style.Evolving;

/**
 * One field of a document: its name, how to get it, how its values are written. Fields are constants beside the document.
 *
 * @param <T> the document
 * @param <F> what the getter returns: a value, an {@link Option} of one, or a {@link Seq} of them
 */
@Evolving
public final class Field<T, F> {
    /** How many values stand in a field. */
    public enum Occurs {
        /** Exactly one. */
        ONE,
        /** One or none. */
        MAYBE,
        /** Any number, in an order that means something. */
        MANY
    }

    private final String name;
    private final Occurs occurs;
    private final Codec<?> codec;
    private final Function<? super T, ? extends F> getter;
    private final Function<F, ? extends Seq<?>> spread;
    private final Function<Vector<?>, F> gather;

    private Field(
            String name,
            Occurs occurs,
            Codec<?> codec,
            Function<? super T, ? extends F> getter,
            Function<F, ? extends Seq<?>> spread,
            Function<Vector<?>, F> gather) {
        this.name = name;
        this.occurs = occurs;
        this.codec = codec;
        this.getter = getter;
        this.spread = spread;
        this.gather = gather;
    }

    /** A field that every such document has. */
    public static <T, V> Field<T, V> one(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        return new Field<>(
                name,
                Occurs.ONE,
                codec,
                getter,
                Vector::of,
                values -> Field.<V>typed(values).head());
    }

    /** A field that may be left out. */
    public static <T, V> Field<T, Option<V>> maybe(
            String name, Codec<V> codec, Function<? super T, ? extends Option<V>> getter) {
        return new Field<>(
                name,
                Occurs.MAYBE,
                codec,
                getter,
                Option::toVector,
                values -> Field.<V>typed(values).headOption());
    }

    /** A field of any number of values, in an order that means something. */
    public static <T, V> Field<T, Seq<V>> many(
            String name, Codec<V> codec, Function<? super T, ? extends Seq<V>> getter) {
        return new Field<>(name, Occurs.MANY, codec, getter, Function.identity(), Field::<V>typed);
    }

    /** The field in which hosts keep what is their own; one at most, and the last of its shape. */
    public static <T> Field<T, Extensions> extensions(Function<? super T, Extensions> getter) {
        return one("extensions", new Codec.Open(), getter);
    }

    /** The name, in camel case; unique within the document. */
    public String name() {
        return name;
    }

    /** How many values stand in it. */
    public Occurs occurs() {
        return occurs;
    }

    /** How each single value is written. */
    public Codec<?> codec() {
        return codec;
    }

    /** The field's content in this document. */
    public F get(T document) {
        return getter.apply(document);
    }

    /** The values that stand in the field of this document: one, none or many. */
    public Seq<?> values(T document) {
        return spread.apply(get(document));
    }

    /** Does that with each value of the field of this document, in their order. */
    public void forEach(T document, Consumer<Object> act) {
        F content = get(document);
        if (occurs == Occurs.ONE) {
            act.accept(content);
        } else {
            ((Iterable<?>) content).forEach(act); // an Option or a Seq: maybe and many see to it
        }
    }

    /** The content made of these values, which its codec has read or its document has held. */
    public F gathered(Vector<?> values) {
        return gather.apply(values);
    }

    @SuppressWarnings("unchecked") // the values come from this field's own codec or getter
    private static <V> Vector<V> typed(Vector<?> values) {
        return (Vector<V>) values;
    }

    @Override
    public String toString() {
        return name;
    }
}
