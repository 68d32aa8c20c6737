package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.style.Evolving;

/**
 * The day that lies so many calendar days after a day which the document states; 9999-12-31, the last day there is, at the latest.
 *
 * @param day the day that the document states
 * @param days how many days later
 * @param <T> the document
 */
@Evolving
public record DaysAfter<T>(Readable<T, LocalDate> day, Parameter<Integer> days) implements Operand<T, LocalDate> {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public Option<LocalDate> find(Scope<T> at) {
        return day.find(at)
                .map(stated -> stated.plusDays(days.value()))
                .map(later -> later.isAfter(LAST) ? LAST : later);
    }

    @Override
    public Vector<Place<T>> reads() {
        return day.reads();
    }

    @Override
    public Option<Parameter<?>> parameter() {
        return Option.some(days);
    }
}
