package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/desk.md} shows commands that run, what they show, and the fields of the JSON. */
class DeskPageTest {
    private static final Path DOCUMENT = Path.of("../../docs/desk.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern FIELD = Pattern.compile("`([A-Za-z]+(?:\\[\\])?(?:\\.[A-Za-z]+(?:\\[\\])?)*)`");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsShowWhatStandsBelowThem() throws IOException {
        Vector<MatchResult> examples =
                Vector.ofAll(EXAMPLE.matcher(Files.readString(DOCUMENT)).results());
        assertEquals(5, examples.size());
        for (MatchResult example : examples) {
            assertShows(example.group(1), example.group(2));
        }
    }

    @Test
    void theFieldsOfTheJsonAreThoseOfTheTable() throws IOException {
        String text = Files.readString(DOCUMENT);
        // the first cell of each row
        TreeSet<String> told = TreeSet.ofAll(Vector.of(
                        text.substring(text.indexOf("<!-- fields -->")).split("\n"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" |")))
                .flatMap(cell -> Vector.ofAll(FIELD.matcher(cell).results()).map(found -> found.group(1))));
        TreeSet<String> found = fields(json(
                        "src/example/rfq-pumps-by-air.xml",
                        "--terms",
                        "FCA Shanghai Pudong International Airport (CNPVG);DAP",
                        "--costs",
                        "src/example/costs-pumps-by-air.csv",
                        "--issued",
                        "2026-11-11",
                        "--ubl",
                        folder.resolve("q.xml").toString()))
                .addAll(fields(json("src/example/rfq-led-lamps.xml")));
        // lists that hold texts in some answers only
        TreeSet<String> sometimes = TreeSet.of("offers[].costs[].missing[]", "offers[].wants[].lines[]");
        assertEquals(told.removeAll(sometimes), found.removeAll(sometimes));
    }

    private void assertShows(String command, String shown) {
        Vector<String> words = Vector.ofAll(WORD.matcher(command).results())
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.replace("trade-examples/desk/src", "src"));
        assertEquals("trade-examples/desk/desk", words.head());
        String inFolder = folder.resolve("offer.xml").toString();
        String out = Ran.desk(words.tail()
                        .map(word -> word.equals("offer.xml") ? inFolder : word)
                        .toJavaArray(String[]::new))
                .out();
        int at = 0;
        for (String part : shown.split("(?m)^\\.\\.\\.\n")) {
            String wanted = part.replace("\n", " ").replaceAll(" +", " ").strip();
            String rest = oneLine(out, inFolder).substring(at);
            int found = rest.indexOf(wanted);
            assertTrue(found >= 0, () -> command + "\ndoes not show\n" + part + "\nbut\n" + out);
            assertFalse(shown.startsWith(part) && found > 0 && at == 0 && !part.isEmpty(), "does not start so");
            at += found + wanted.length();
        }
    }

    /** The output in one line, so that the length of a temporary folder's name breaks nothing. */
    private static String oneLine(String out, String file) {
        String joined = out.replace("\n", " ").replaceAll(" +", " ");
        return joined.replace(file, "offer.xml").replaceAll("written to (\\S+/ ?)+offer\\.xml", "written to offer.xml");
    }

    private static JsonNode json(String... words) throws IOException {
        Ran ran =
                Ran.desk(Vector.of("rfq", "--json").appendAll(Vector.of(words)).toJavaArray(String[]::new));
        return new ObjectMapper().readTree(ran.out());
    }

    private static TreeSet<String> fields(JsonNode node) {
        return fields(node, "");
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
                    .map(element -> fields(element, path + "[]"))
                    .foldLeft(TreeSet.<String>empty(), TreeSet::addAll);
        }
        return TreeSet.of(path);
    }
}
