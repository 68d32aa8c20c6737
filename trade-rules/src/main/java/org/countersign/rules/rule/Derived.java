package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What a named function makes of the value of a field.
 *
 * @param name what it is called
 * @param source the field
 * @param function the function; nothing where the value does not tell
 * @param spelling what it makes, as text
 * @param <T> the document
 * @param <U> the type of the field
 * @param <V> the type of what is made
 */
@Evolving
public record Derived<T, U, V>(
        String name, Ref<T, U> source, Function<U, Option<V>> function, Function<V, String> spelling)
        implements Readable<T, V> {
    /** Checks the name. */
    public Derived {
        PlainText.checkName(name);
    }

    @Override
    public Option<V> find(Scope<T> at) {
        return source.find(at).flatMap(function);
    }

    @Override
    public Vector<Place<T>> reads() {
        return source.reads();
    }

    @Override
    public String print(V value) {
        return spelling.apply(value);
    }
}
