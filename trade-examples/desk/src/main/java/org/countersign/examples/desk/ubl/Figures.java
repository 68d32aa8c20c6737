package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures and codes as the binding hands them over, which may be nothing where the schema lets an element be empty. */
final class Figures {
    private Figures() {}

    /**
     * The figure.
     *
     * @throws IllegalArgumentException if there is none
     */
    static BigDecimal number(@Nullable BigDecimal bound) {
        return Option.<BigDecimal>of(bound)
                .getOrElseThrow(() -> new IllegalArgumentException("a figure is needed, and there is none"));
    }

    /** The code without blanks around it; empty if there is none. */
    static String code(@Nullable String bound) {
        return Option.<String>of(bound).getOrElse("").strip();
    }
}
