package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.datetime.xml.XMLOffsetTime;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.countersign.trade.base.Moment;

/** Dates and times as UBL writes them. */
final class Moments {
    private Moments() {}

    /** A day; at a place of known offset if the date has one. */
    static Moment day(XMLOffsetDate date) {
        return offset(date).fold(() -> Moment.on(date.toLocalDate()), offset -> Moment.on(date.toLocalDate(), offset));
    }

    /** An instant, if the time says its offset and the date does not contradict, in a year from 1 to 9999. */
    static Option<Moment> instant(XMLOffsetDate date, XMLOffsetTime time) {
        return Option.of(time.getOffset())
                .filter(offset -> offset(date).forAll(offset::equals))
                .flatMap(offset -> Try.of(
                                () -> Moment.at(OffsetDateTime.of(date.toLocalDate(), time.toLocalTime(), offset)))
                        .toOption());
    }

    private static Option<ZoneOffset> offset(XMLOffsetDate date) {
        return Option.of(date.getOffset());
    }
}
