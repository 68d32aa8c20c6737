package org.countersign.trade.payment.date;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.style.Evolving;

/** In what a term of payment is counted. */
@Evolving
public enum Span {
    /** Calendar days; the day of the event is not counted. */
    DAYS(3660, "D"),
    /** Business days of the calendar at hand; the day of the event is not counted. */
    BUSINESS_DAYS(2600, "WD"),
    /** Weeks of seven calendar days. */
    WEEKS(522, "W"),
    /** Months: the same day of a later month, or its last day where it has no such day. */
    MONTHS(120, "M");

    private final int most;
    private final String edifact;

    Span(int most, String edifact) {
        this.most = most;
        this.edifact = edifact;
    }

    /** The most of them that a term may name, about ten years. */
    public int most() {
        return most;
    }

    /** Its code in UN/EDIFACT 2151. */
    public String edifact() {
        return edifact;
    }

    /** The lower-case word with hyphens, in the plural. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The span of that word. */
    public static Option<Span> find(String code) {
        return Vector.of(values()).find(span -> span.code().equals(code));
    }
}
