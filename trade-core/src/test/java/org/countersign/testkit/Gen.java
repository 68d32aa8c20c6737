package org.countersign.testkit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes one value from random bits; the same bits make the same value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Gen<T> {
    /** A value from the next bits of this source. */
    T next(Source source);

    /** Always this value. */
    static <T> Gen<T> always(T value) {
        return source -> value;
    }

    /** One of these values, each as likely as the others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Gen<T> of(T... values) {
        Vector<T> all = Vector.ofAll(Arrays.asList(values));
        return source -> all.get(source.below(all.size()));
    }

    /** A value of one of these generators, each as likely as the others. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Gen<T> oneOf(Gen<? extends T>... generators) {
        Vector<Gen<? extends T>> all = Vector.ofAll(Arrays.asList(generators));
        return source -> all.get(source.below(all.size())).next(source);
    }

    /** A whole number from {@code least} to {@code most}. */
    static Gen<Integer> between(int least, int most) {
        return source -> source.between(least, most);
    }

    /** The same bits, seen differently. */
    default <U> Gen<U> map(Function<? super T, ? extends U> mapper) {
        return source -> mapper.apply(next(source));
    }

    /** A value, then one that depends on it. */
    default <U> Gen<U> flatMap(Function<? super T, Gen<U>> mapper) {
        return source -> mapper.apply(next(source)).next(source);
    }

    /** Only values like that; gives up, loudly, after a thousand others. */
    default Gen<T> filter(Predicate<? super T> wanted) {
        return source -> {
            for (int tries = 0; tries < 1000; tries++) {
                T value = next(source);
                if (wanted.test(value)) {
                    return value;
                }
            }
            throw new IllegalStateException("no wanted value in 1000 tries");
        };
    }

    /** The value in about seven cases of ten, otherwise nothing. */
    default Gen<Option<T>> maybe() {
        return source -> source.percent(70) ? Option.some(next(source)) : Option.none();
    }

    /** Between {@code least} and {@code most} values. */
    default Gen<Seq<T>> many(int least, int most) {
        return source -> Vector.fill(source.between(least, most), () -> next(source));
    }
}
