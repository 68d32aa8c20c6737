package org.countersign.trade.evidence.log;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * What a log and its key are called, best an address without scheme under the company's own domain: {@code lampworks.example/deals/4711}. Printable
 * ASCII without blanks and plus signs, so that no two that look alike differ; no one has to be able to reach it.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class LogName permits ImmutableLogName {
    /** The name, both ways. */
    public static final Scalar<LogName> TEXT = new Scalar<>("name of a log", LogName::name, LogName::of);

    private static final Pattern NAME = Pattern.compile("[!-*,-~]{1,100}");

    LogName() {}

    /** 1 to 100 characters. */
    public abstract String name();

    /**
     * A log or key of that name.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static LogName of(String name) {
        return ImmutableLogName.of(name);
    }

    @Value.Check
    void check() {
        if (!NAME.matcher(name()).matches()) {
            throw new IllegalArgumentException(
                    "name of a log must be 1 to 100 printable ASCII characters without blanks and plus signs: `"
                            + PlainText.shown(name()) + "`");
        }
    }

    @Override
    public final String toString() {
        return name();
    }
}
