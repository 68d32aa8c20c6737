package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A value that a rule read, or computed from what it read.
 *
 * @param path where it stands
 * @param aspects what of it was looked at, the last aspect first; none for the value itself
 * @param text the value, in the spelling of canonical text
 */
@Evolving
public record Seen(Path path, Seq<String> aspects, String text) {
    /** Keeps the aspects in a sequence of our own. */
    public Seen {
        aspects = Vector.ofAll(aspects);
    }

    /** The value itself. */
    public Seen(Path path, String text) {
        this(path, Vector.empty(), text);
    }

    @Override
    public String toString() {
        return aspects.map(aspect -> aspect + " of ").mkString() + path + ": " + PlainText.shown(text);
    }
}
