package org.countersign.trade.base;

import io.vavr.collection.Iterator;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.util.StringJoiner;
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
        return content instanceof Traversable<?> several ? start(several) : PlainText.shown(content.toString(), START);
    }

    /** No element is printed that would not be shown: its own elements would print theirs, and so on down. */
    private static String start(Traversable<?> several) {
        StringJoiner first = new StringJoiner(", ", "(", "");
        int length = 0;
        int shown = 0;
        Iterator<?> elements = several.iterator();
        while (elements.hasNext() && length < START && shown < START) {
            String text = PlainText.shown(elements.next().toString(), START);
            first.add(text);
            length += text.length();
            shown++;
        }
        return first + (shown < several.size() ? ", ... " + several.size() + ")" : ")");
    }

    @Override
    public String toString() {
        String line = contents.mkString(type + "[", ", ", "]");
        return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH - 3) + "..." : line;
    }
}
