package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A reference to at most one value in every document of one type, built from the field constants beside the documents:
 *
 * <pre>{@code
 * Ref<Inquiry, Inquiry> inquiry = Ref.of(Inquiry.SHAPE);
 * Ref<Inquiry, LocalDate> deliveryBy = inquiry.maybe(Inquiry.DELIVERY_BY);
 * Ref<Inquiry, Quantity> quantity = inquiry.many(Inquiry.LINES).each().maybe(InquiryLine.QUANTITY);
 * }</pre>
 *
 * <p>A value that is left out is unknown, not false. References through the same fields are equal.
 *
 * @param <T> the document
 * @param <V> the type of the value
 */
@Evolving
public sealed interface Ref<T, V> extends Place<T>, Readable<T, V> permits SubjectRef, OneRef, MaybeRef, EachRef {
    /** The document itself, from which every other reference starts. */
    static <T> Ref<T, T> of(Shape<T> shape) {
        return new SubjectRef<>(shape);
    }

    /** The field of this value that is always there. */
    default <W> Ref<T, W> one(Field<V, W> field) {
        return new OneRef<>(this, field);
    }

    /** The field of this value that may be left out. */
    default <W> Ref<T, W> maybe(Field<V, Option<W>> field) {
        return new MaybeRef<>(this, field);
    }

    /** The sequence in this field. */
    default <E> Many<T, E> many(Field<V, Seq<E>> field) {
        return new ManyOf<>(this, field);
    }

    @Override
    default Ref<T, ?> source() {
        return this;
    }

    @Override
    default Vector<Place<T>> reads() {
        return Vector.of(this);
    }

    @Override
    default Vector<String> aspects() {
        return Vector.empty();
    }

    @Override
    default boolean isStated(Scope<T> at) {
        return find(at).isDefined();
    }

    @Override
    default Option<Seen> seen(Scope<T> at) {
        return find(at).map(value -> new Seen(path(at), print(value)));
    }

    @Override
    default Option<Change> change(Scope<T> at, V value) {
        return find(at).map(found -> Change.of(path(at), print(found), print(value)));
    }

    /** The change after which nothing is stated here; nothing where nothing is stated, or where something must be. */
    default Option<Change> omission(Scope<T> at) {
        return Option.none();
    }
}
