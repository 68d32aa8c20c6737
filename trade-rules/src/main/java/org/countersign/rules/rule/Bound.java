package org.countersign.rules.rule;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What a value was held against.
 *
 * @param text the bound: a value, the members of a set, the name of a form or of a function
 * @param from where it stands, if the document itself states it
 * @param parameter what it rests on, if that can be set
 */
@Evolving
public record Bound(String text, Option<Path> from, Option<Parameter<?>> parameter) {
    /** A bound that rests on no parameter. */
    public Bound(String text, Option<Path> from) {
        this(text, from, Option.none());
    }

    @Override
    public String toString() {
        return PlainText.shown(text)
                + from.map(path -> " (" + path + ")").getOrElse("")
                + parameter.map(set -> " (" + set.name() + ")").getOrElse("");
    }
}
