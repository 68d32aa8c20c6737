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
 */
@Evolving
public record Bound(String text, Option<Path> from) {
    @Override
    public String toString() {
        return PlainText.shown(text) + from.map(path -> " (" + path + ")").getOrElse("");
    }
}
