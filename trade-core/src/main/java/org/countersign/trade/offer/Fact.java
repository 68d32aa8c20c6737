package org.countersign.trade.offer;

import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * One fact that a buyer supplied: the place in his inquiry and the content, as canonical text spells it.
 *
 * @param path where it belongs
 * @param text its content
 */
@Evolving
public record Fact(Path path, String text) {
    /** Checks the text, and that the fact has a place. */
    public Fact {
        PlainText.check(text);
        if (path.equals(Path.root())) {
            throw new IllegalArgumentException("a fact belongs to a field: `" + PlainText.shown(text) + "`");
        }
    }

    /** A fact at a place: {@code Fact.of("lines[1].quantity", "35 NIU")}. */
    public static Fact of(String path, String text) {
        return new Fact(Path.parse(path), text);
    }

    @Override
    public String toString() {
        return Summary.of("Fact").with("path", path).with("text", text).toString();
    }
}
