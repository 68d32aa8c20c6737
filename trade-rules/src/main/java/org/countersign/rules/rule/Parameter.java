package org.countersign.rules.rule;

import java.time.LocalDate;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A number or a limit on which rules rest and which somebody may want to set otherwise: what it is called, its value, where the value
 * comes from and from which day it holds.
 *
 * @param name what it is called, and what its texts are filed under: {@code parameter.} and this
 * @param value the value
 * @param source where the value comes from, in our words
 * @param from the day from which it holds
 * @param <V> the type of the value
 */
@Evolving
public record Parameter<V>(String name, V value, String source, LocalDate from) {
    /** Checks name and source. */
    public Parameter {
        PlainText.checkName(name);
        PlainText.checkName(source);
    }

    @Override
    public String toString() {
        return name + " " + PlainText.shown(String.valueOf(value)) + " from " + from;
    }
}
