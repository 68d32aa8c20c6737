package org.countersign.examples.desk.ubl.write;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.datetime.xml.XMLOffsetTime;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import org.countersign.trade.base.Moment;

/** Moments as UBL writes them: a date, with its offset where no hour is known, and an hour with its offset. */
final class Times {
    private Times() {}

    static XMLOffsetDate date(Moment moment) {
        Option<ZoneOffset> offset = moment instanceof Moment.Day day ? day.offset() : Option.none();
        return offset.fold(() -> XMLOffsetDate.of(moment.day(), null), at -> XMLOffsetDate.of(moment.day(), at));
    }

    static Option<XMLOffsetTime> time(Moment moment) {
        return moment instanceof Moment.Exact exact
                ? Option.some(XMLOffsetTime.of(exact.instant().toOffsetTime()))
                : Option.none();
    }
}
