package org.countersign.rules.rule;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * Another fact in place of one that is stated. There is no change where nothing is stated: that is a question to somebody who knows.
 *
 * @param path the place
 * @param from what stands there, in the spelling of canonical text
 * @param to what stands there afterwards; nothing if it is left out
 */
@Evolving
public record Change(Path path, String from, Option<String> to) {
    /** Another text at that place. */
    public static Change of(Path path, String from, String to) {
        return new Change(path, from, Option.some(to));
    }

    @Override
    public String toString() {
        return path + ": " + PlainText.shown(from) + " -> "
                + to.map(PlainText::shown).getOrElse("(left out)");
    }
}
