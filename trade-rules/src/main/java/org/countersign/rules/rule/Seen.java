package org.countersign.rules.rule;

import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A value that a rule read.
 *
 * @param path where it stands
 * @param text the value, in the spelling of canonical text
 */
@Evolving
public record Seen(Path path, String text) {
    @Override
    public String toString() {
        return path + ": " + PlainText.shown(text);
    }
}
