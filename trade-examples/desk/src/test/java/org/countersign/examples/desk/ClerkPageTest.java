package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/clerk.md} shows each command with its output, the files that they read, and the fields of their JSON. */
class ClerkPageTest {
    @Test
    void theCommandsShowWhatStandsBelowThem() throws IOException {
        Vector<MatchResult> examples = DocPage.of("clerk.md").examples();
        assertTrue(examples.size() >= 7, () -> "" + examples.size());
        for (MatchResult example : examples) {
            Ran ran = Ran.words(example.group(1));
            assertEquals("", ran.err(), example.group(1));
            DocPage.assertShows(example.group(1), example.group(2), ran.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "due", "plan", "exposure", "advise"})
    void everyCommandHasAnExampleAndItsFields(String command) throws IOException {
        DocPage page = DocPage.of("clerk.md");
        Vector<String> commands = page.examples().map(example -> example.group(1));
        Vector<String> mine = commands.filter(typed -> typed.startsWith("trade-examples/desk/desk " + command + " "));
        assertTrue(mine.nonEmpty(), command);
        TreeSet<String> found = mine.map(typed -> typed + " --json")
                .map(Ran::words)
                .foldLeft(TreeSet.empty(), (all, ran) -> all.addAll(fieldsOf(ran)));
        TreeSet<String> told = page.fields("fields " + command);
        assertEquals(TreeSet.empty(), found.removeAll(told), "not told");
        assertTrue(
                told.removeAll(found).forAll(ClerkPageTest::isSometimes),
                () -> "told and never found: " + told.removeAll(found));
    }

    /** What waits, is impossible or fails stands in some answers only. */
    private static boolean isSometimes(String field) {
        return field.contains("waitsFor[]") || field.contains("calendar[]") || field.contains("missing[]");
    }

    private static TreeSet<String> fieldsOf(Ran ran) {
        try {
            return DocPage.fieldsOf(ran);
        } catch (IOException broken) {
            throw new AssertionError(ran.out(), broken);
        }
    }

    @Test
    void theFilesThatItShowsAreThoseOfTheExamples() throws IOException {
        String text = DocPage.of("clerk.md").text();
        for (String name : new String[] {"offers-mugs.csv", "calendar-t2-2026.txt"}) {
            String file = Files.readString(Path.of("src/example", name));
            assertTrue(text.contains("```\n" + file + "```\n"), name);
        }
    }
}
