package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What ph-ubl made of an element, beside the element itself: the one has the type, the other knows its line and whether it went over.
 *
 * @param value as bound
 * @param element as written
 */
record Bound<T>(T value, Element element) {

    /** What stands inside, if it does. */
    <U> Option<Bound<U>> one(String name, Function<? super T, ? extends @Nullable U> get) {
        return Option.<U>of(get.apply(value))
                .map(inside -> new Bound<>(inside, element.all(name).head()));
    }

    /** All that stand inside under that name. */
    <U> Vector<Bound<U>> all(String name, Function<? super T, ? extends List<? extends U>> get) {
        return Vector.<U>ofAll(get.apply(value)).zipWith(element.all(name), Bound::new);
    }

    /** The value of the same element, if it has one. */
    <U> Option<Bound<U>> read(Function<? super T, ? extends @Nullable U> get) {
        return Option.<U>of(get.apply(value)).map(inside -> new Bound<>(inside, element));
    }
}
