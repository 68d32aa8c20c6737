package org.countersign.examples.samplegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.examples.samplegate.show.Page;
import org.countersign.testkit.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command prints and writes, read line by line before it was committed; {@code -Dupdate=true} writes it anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private record Ran(int code, String out, String err) {
        static Ran of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = SampleGate.run(
                    args,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"wrong,en", "wrong,zh", "right,en", "right,zh"})
    void theStoryReadsAsItWasRead(String telling, String language) {
        Ran ran = Ran.of(telling, "--lang", language);
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        Committed.check(GOLDEN.resolve(telling + "." + language + ".txt"), ran.out());
    }

    @ParameterizedTest
    @CsvSource({"wrong,en", "right,zh"})
    void thePagesAreThoseThatWereLookedAt(String telling, String language) {
        Story story = Story.read(ActsTest.acts(telling)).getOrElseThrow(why -> new AssertionError(why));
        for (Page page : new Pages(story, Tongue.valueOf(language)).all()) {
            Committed.check(
                    GOLDEN.resolve(telling + "." + language + "." + page.file() + ".html"),
                    page.html().replaceFirst("(?s)<style>.*?</style>", "<style>...</style>"));
        }
    }

    @Test
    void aPageLoadsNothingRunsNothingAndLeavesNothingUnsaid() {
        for (String telling : new String[] {"wrong", "right"}) {
            Story story = Story.read(ActsTest.acts(telling)).getOrElseThrow(why -> new AssertionError(why));
            for (Tongue tongue : Tongue.values()) {
                for (Page page : new Pages(story, tongue).all()) {
                    String html = page.html();
                    assertTrue(html.contains("default-src 'none'"), page.file());
                    assertFalse(html.matches("(?s).*(<script|src=|href=|url\\(|@import).*"), page.file());
                    assertFalse(html.contains("`"), page.file() + ": a text is missing");
                    assertTrue(html.contains(tongue.say("note")), "names are marked as fiction");
                }
            }
        }
    }

    @Test
    void theFolderHoldsThePagesAndTheDossier(@TempDir Path folder) throws IOException {
        Path into = folder.resolve("a/b");
        assertEquals(0, Ran.of("right", "--out", into.toString()).code());
        assertTrue(Files.exists(into.resolve("5-verdict.html")));
        assertTrue(Files.exists(into.resolve("dossier/VERIFY.md")));
        Path file = Files.writeString(folder.resolve("file"), "x");
        Ran refused = Ran.of("right", "--out", file.resolve("x").toString());
        assertEquals(2, refused.code());
        assertEquals("sample-gate: " + file.resolve("x") + ": cannot be written\n", refused.err());
    }

    @Test
    void whatIsNoTellingIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Ran none = Ran.of("nowhere.txt");
        assertEquals(2, none.code());
        assertEquals("sample-gate: nowhere.txt: cannot be read as text\n", none.err());
        Path cut = Files.writeString(folder.resolve("cut.txt"), "matter: sample TB-7\ncountersign entry/1\n");
        assertEquals(
                "sample-gate: leaf 1, line 5, column 1: `number` must stand here: ``\n",
                Ran.of(cut.toString()).err());
        assertTrue(Ran.of("--help").out().contains("Exit codes:"));
    }
}
