package org.countersign.trade.sample.spec;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/** A corner of the face that one looks at. */
@Evolving
public enum Corner {
    /** Lower left. */
    LOWER_LEFT,
    /** Lower right. */
    LOWER_RIGHT,
    /** Upper left. */
    UPPER_LEFT,
    /** Upper right. */
    UPPER_RIGHT;

    /** As people say it: {@code lower left}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Corner named(String words) {
        return Vector.of(values())
                .find(corner -> corner.words().equals(words))
                .getOrElseThrow(() -> new IllegalArgumentException("corner must be one of "
                        + Vector.of(values()).map(Corner::words).mkString("`", "`, `", "`") + ": `"
                        + PlainText.shown(words) + "`"));
    }
}
