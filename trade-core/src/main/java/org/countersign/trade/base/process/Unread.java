package org.countersign.trade.base.process;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Verbatim;
import org.countersign.trade.base.style.Evolving;

/**
 * An act of a type or version that this library does not know: a host's own, or a later one. It is kept to the letter and has no
 * effect here.
 *
 * @param title type and version as written
 * @param lines what stands below it, as written
 */
@Evolving
public record Unread(String title, Seq<String> lines) implements Act, Verbatim {
    /** Checks that each line is one canonical line. */
    public Unread {
        PlainText.checkName(title);
        lines = Vector.ofAll(lines);
        lines.find(line -> line.contains("\n") || !line.contains(": ")).forEach(line -> {
            throw new IllegalArgumentException("line must be `path: text`: `" + PlainText.shown(line) + "`");
        });
        lines.forEach(PlainText::check);
    }

    @Override
    public String toString() {
        return Summary.of("Unread").with("title", title).with("lines", lines).toString();
    }
}
