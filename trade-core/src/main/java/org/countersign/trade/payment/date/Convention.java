package org.countersign.trade.payment.date;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.style.Evolving;

/** Where a day goes that is no business day. */
@Evolving
public enum Convention {
    /** Nowhere: it stays as it was counted. */
    UNADJUSTED,
    /** To the next business day; what banks do with the maturity of a draft. */
    FOLLOWING,
    /** To the next business day, unless that lies in the next month: then to the one before. */
    MODIFIED_FOLLOWING,
    /** To the business day before. */
    PRECEDING;

    /** The lower-case word with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The convention of that word. */
    public static Option<Convention> find(String code) {
        return Vector.of(values()).find(convention -> convention.code().equals(code));
    }

    /** The lower-case word with hyphens. */
    @Override
    public String toString() {
        return code();
    }
}
