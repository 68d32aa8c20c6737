package org.countersign.examples.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.examples.deal.story.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a command is refused in one line, and nothing is written. */
class RefusalTest {
    @TempDir
    private Path folder = Path.of("");

    private static void refused(String why, String... words) {
        Ran ran = Ran.desk(words);
        assertEquals("", ran.out());
        assertEquals("deal-desk: " + why + "\n", ran.err());
        assertEquals(DealDesk.REFUSED, ran.code());
    }

    @Test
    void aStoryThatNobodyKnowsIsRefusedWithThoseThereAre() {
        refused(
                "there is no story `happy`; there are deal, never-answered, not-satisfied, no-agreement, late-yes,"
                        + " revocation, deviations, other-bytes, no-authority, silence",
                "story",
                "happy");
    }

    @Test
    void allFailuresAndOneOfThemIsTooMuch() {
        refused(
                "--failures tells all of them, and `silence` is one story; give one of the two",
                "story",
                "silence",
                "--failures");
    }

    @Test
    void anOptionOrALanguageThatThereIsNotIsRefused() {
        refused("Unknown option: '--nothing'; see `deal-desk story --help`", "story", "--nothing");
        refused(
                "Invalid value for option '--lang': expected one of [en, zh] (case-sensitive) but was 'fr'; see"
                        + " `deal-desk story --help`",
                "story",
                "--lang",
                "fr");
        refused("Unmatched argument at index 0: 'tell'; see `deal-desk --help`", "tell");
    }

    @Test
    void aSearchNeedsWordsAndNotTooMany() {
        refused("Missing required parameter: 'WORDS'; see `deal-desk search --help`", "search");
        refused("some words are needed, such as \"LED lamp E27\"", "search", "  ");
        refused("at most 500 characters are searched, not 501", "search", "x".repeat(501));
    }

    @Test
    void wordsThatNobodyKnowsFindNothing() {
        Ran ran = Ran.desk("search", "xylophone");
        assertTrue(ran.out().contains("Nothing was found."), ran.out());
        assertEquals(DealDesk.DONE, ran.code());
    }

    @Test
    void whatTheBuyerWritesCannotMoveTheCursor() {
        Ran ran = Ran.desk("search", "lamp\u001b[2J\u202e 9 W");
        assertFalse(ran.out().contains("\u001b"), ran.out());
        assertFalse(ran.out().contains("\u202e"), ran.out());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        refused(file + ": is a file; a folder is needed", "story", "silence", "--html", file.toString());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenWholeIsNotWritten() throws IOException {
        Path place = Files.createDirectories(folder.resolve("index.html").resolve("taken"));
        Ran ran = Ran.desk("story", "silence", "--html", folder.toString());
        assertEquals(DealDesk.REFUSED, ran.code());
        assertEquals(1, ran.err().lines().count());
        assertTrue(Files.exists(place));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count(), "no half file stays");
        }
    }

    @Test
    void helpNamesEveryStory() {
        String help = Ran.desk("story", "--help").out();
        for (Stories story : Stories.values()) {
            assertTrue(help.contains(story.code()), help);
        }
        assertTrue(Ran.desk().out().contains("search"));
        assertTrue(Ran.desk("--version").out().startsWith("deal-desk "));
    }
}
