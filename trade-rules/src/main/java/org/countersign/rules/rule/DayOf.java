package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * The day that a moment names, as the paper states it, at whatever place.
 *
 * @param source the moment
 * @param <T> the document
 */
@Evolving
public record DayOf<T>(Ref<T, Moment> source) implements Readable<T, LocalDate> {
    @Override
    public Option<LocalDate> find(Scope<T> at) {
        return source.find(at).map(Moment::day);
    }

    @Override
    public Vector<Place<T>> reads() {
        return source.reads();
    }

    @Override
    public String print(LocalDate value) {
        return Scalar.DAY.print().apply(value);
    }
}
