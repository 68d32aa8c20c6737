package org.countersign.trade.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;

/**
 * One bounded line about a value for logs and test failures: its type and the start of each content. A value that may hold a long text or
 * many elements prints itself so. Never to be stored or digested; that is what canonical text is for.
 */
@Evolving
public final class Summary {
    /** Most UTF-16 characters of a summary. */
    public static final int MAX_LENGTH = 4096;

    private static final int START = 200;

    private final String type;
    private final Vector<String> contents;

    private Summary(String type, Vector<String> contents) {
        this.type = type;
        this.contents = contents;
    }

    /** A summary that names only the type. */
    public static Summary of(String type) {
        return new Summary(type, Vector.empty());
    }

    /** The same summary with the start of one content more; of a sequence its first elements and, where they are cut, their number. */
    public Summary with(String name, Object content) {
        return new Summary(type, contents.append(name + "=" + start(content)));
    }

    private static String start(Object content) {
        if (!(content instanceof Traversable<?> several)) {
            return PlainText.shown(content.toString(), START);
        }
        Seq<String> first = several.toVector().take(START).map(element -> PlainText.shown(element.toString(), START));
        Seq<String> fits = first.zip(first.scanLeft(0, (length, text) -> length + text.length()))
                .takeWhile(text -> text._2 < START)
                .map(text -> text._1);
        return fits.mkString("(", ", ", fits.size() < several.size() ? ", ... " + several.size() + ")" : ")");
    }

    @Override
    public String toString() {
        String line = contents.mkString(type + "[", ", ", "]");
        return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH - 3) + "..." : line;
    }
}
