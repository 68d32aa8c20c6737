package org.countersign.examples.samplegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.countersign.testkit.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two files of acts: what stands in them, and what is said to somebody who has touched one. */
class ActsTest {
    private static final Path ACTS = Path.of("src", "main", "resources", "acts");

    static String acts(String name) {
        try {
            return SampleGate.committed(name + ".txt");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String refused(String text) {
        return Story.read(text).fold(why -> why, story -> "told");
    }

    @Test
    void theFilesAreWhatTheActsSay() {
        Committed.check(ACTS.resolve("wrong.txt"), TheActs.wrong());
        Committed.check(ACTS.resolve("right.txt"), TheActs.right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "right"})
    void aFileIsToldAndEachEntryComesBackAsItStands(String name) {
        Story story = Story.read(acts(name)).getOrElseThrow(why -> new AssertionError(why));
        String again = acts(name).substring(0, acts(name).indexOf("matter: "))
                + story.log()
                        .leaves()
                        .map(leaf -> "matter: " + leaf.matter() + "\n" + leaf.text())
                        .mkString("\n");
        assertEquals(acts(name), again);
    }

    @Test
    void whatIsCutEmptyOrNoActIsRefusedWithItsPlace() {
        String right = acts("right");
        assertEquals("the file holds no entry", refused("# nothing\n"));
        assertEquals("entry 1, line 1: an entry must begin with `matter: ...`: `hello`", refused("hello\n\n"));
        String cut = right.substring(0, right.length() - 40);
        assertTrue(refused(cut).contains("line"), refused(cut));
        String first = "matter: sample TB-7\ncountersign entry/1\nnumber: 1";
        assertTrue(
                refused(first).startsWith("entry 1, line 1: an empty line must stand behind each entry"),
                refused(first));
        assertTrue(refused("#".repeat(ActsFile.MAX_LENGTH + 1)).startsWith("the file must have at most"));
    }

    /** Every line taken out, doubled, or changed in one letter: the file is refused, or tells another story than before, never the same one. */
    @Test
    void whoeverTouchesALineIsFoundOrTellsAnotherStory() {
        String right = acts("right");
        String head = Story.read(right).map(story -> story.log().head().print()).getOrElse("");
        String[] lines = right.split("\n", -1);
        int refused = 0;
        for (int at = 3; at < lines.length - 1; at++) {
            String before = String.join("\n", Arrays.copyOfRange(lines, 0, at));
            String after = String.join("\n", Arrays.copyOfRange(lines, at + 1, lines.length));
            for (String touched : new String[] {"", lines[at] + "\n" + lines[at] + "\n", lines[at] + "x\n"}) {
                String other = Story.read(before + "\n" + touched + after)
                        .map(story -> story.log().head().print())
                        .getOrElse("");
                assertTrue(!other.equals(head), "line " + (at + 1));
                refused += other.isEmpty() ? 1 : 0;
            }
        }
        assertTrue(refused > lines.length, refused + " of " + 3 * lines.length);
    }
}
