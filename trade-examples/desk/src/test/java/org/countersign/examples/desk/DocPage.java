package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Iterator;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of {@code docs} with commands, what they show, and tables of the fields of their JSON.
 *
 * @param text the page
 */
record DocPage(String text) {
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("`([A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z]+(?:\\[\\])?)*)`");

    static DocPage of(String name) throws IOException {
        return new DocPage(Files.readString(Path.of("../../docs", name)));
    }

    /** The commands with what stands below them. */
    Vector<MatchResult> examples() {
        return Vector.ofAll(EXAMPLE.matcher(text).results());
    }

    /** The fields that the table behind that mark names: the first cell of each of its rows. */
    TreeSet<String> fields(String mark) {
        String behind = text.substring(text.indexOf("<!-- " + mark + " -->"));
        int next = behind.indexOf("<!-- ", 1);
        return TreeSet.ofAll(Vector.of((next < 0 ? behind : behind.substring(0, next)).split("\n"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" |")))
                .flatMap(cell -> Vector.ofAll(FIELD.matcher(cell).results()).map(found -> found.group(1))));
    }

    /** The fields of an answer. */
    static TreeSet<String> fieldsOf(Ran ran) throws IOException {
        return fields(new ObjectMapper().readTree(ran.out()), "");
    }

    /** What is shown stands in the output, part by part in its order; blanks and line ends do not matter. */
    static void assertShows(String command, String shown, String out) {
        int at = 0;
        for (String part : shown.split("(?m)^\\.\\.\\.\n")) {
            String wanted = oneLine(part).strip();
            int found = oneLine(out).substring(at).indexOf(wanted);
            assertTrue(found >= 0, () -> command + "\ndoes not show\n" + part + "\nbut\n" + out);
            assertFalse(shown.startsWith(part) && found > 0 && at == 0 && !part.isEmpty(), "does not start so");
            at += found + wanted.length();
        }
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ").replaceAll(" +", " ");
    }

    private static TreeSet<String> fields(JsonNode node, String path) {
        if (node.isObject()) {
            return Iterator.ofAll(node.properties())
                    .map(field ->
                            fields(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey()))
                    .foldLeft(TreeSet.empty(), TreeSet::addAll);
        }
        if (node.isArray()) {
            return Iterator.ofAll(node.elements())
                    .map(each -> fields(each, path + "[]"))
                    .foldLeft(TreeSet.empty(), TreeSet::addAll);
        }
        return TreeSet.of(path);
    }
}
