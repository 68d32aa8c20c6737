package org.countersign.trade.evidence.dossier;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** A list of digests as {@code sha256sum --check} reads it: a remark that says what it is, then digest, two blanks and name, by name. */
final class Sums {
    static final String TITLE = "# countersign-manifest/1";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S{1," + Layout.LONGEST_NAME + "})");

    private Sums() {}

    static String of(SortedMap<String, Bytes> files) {
        return print(files.mapValues(bytes -> bytes.digest().hex()));
    }

    private static String print(SortedMap<String, String> digests) {
        StringBuilder out = new StringBuilder(TITLE).append('\n');
        digests.forEach((name, hex) -> out.append(hex).append("  ").append(name).append('\n'));
        return out.toString();
    }

    /** The digests by name; stops at the first line that is no such line. */
    static SortedMap<String, String> read(String file, String text) {
        SortedMap<String, String> digests = TreeMap.empty();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && Layout.NAME.matcher(matcher.group(2)).matches()) {
                digests = digests.put(matcher.group(2), matcher.group(1));
            } else if (!line.isEmpty() && number > 1) {
                throw new Stop(
                        file + ", line " + number, "line must be a digest and a name: `" + PlainText.shown(line) + "`");
            }
        }
        if (!print(digests).equals(text)) {
            throw new Stop(file, "list must have its title and one line for each file, by name");
        }
        return digests;
    }
}
