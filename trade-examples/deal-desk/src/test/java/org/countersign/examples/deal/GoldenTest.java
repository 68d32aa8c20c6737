package org.countersign.examples.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.examples.deal.story.Stories;
import org.countersign.examples.paper.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole stories at the terminal, and their pages. */
class GoldenTest {
    /** Every page in both languages, written once. */
    @TempDir
    private static Path site = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void thePagesAreWritten() {
        for (String language : Vector.of("en", "zh")) {
            Ran ran = Ran.desk(
                    "story",
                    "--lang",
                    language,
                    "--html",
                    site.resolve(language).toString());
            assertEquals("", ran.err());
            assertEquals(0, ran.code());
        }
    }

    static Stream<Told> told() {
        return Stream.of(
                new Told("story.en.txt", 80, "story"),
                new Told("story.zh.txt", 80, "story", "--zh"),
                new Told("story.44.en.txt", 44, "story"),
                new Told("failures.en.txt", 80, "story", "--failures"),
                new Told("failures.zh.txt", 80, "story", "--failures", "--lang", "zh"),
                new Told("late-yes.40.zh.txt", 40, "story", "late-yes", "--zh"),
                new Told("search.en.txt", 80, "search", "Glühbirne E27 warmweiss 9 W"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("told")
    void itIsToldAsItWasRead(Told told) throws IOException {
        Ran ran = Ran.desk(told.columns(), told.words().toJavaArray(String[]::new));
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        Golden.assertSame(told.golden(), ran.out());
        assertEquals(
                Vector.empty(),
                Vector.ofAll(ran.out().lines().toList()).filter(line -> Page.columns(line) > told.columns()));
    }

    static Stream<Pages> pages() {
        return Stream.of(
                new Pages("en", "index.html"),
                new Pages("en", "contract.html"),
                new Pages("en", "late-yes.html"),
                new Pages("zh", "index.html"),
                new Pages("zh", "confirmation.html"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageIsAsItWasLookedAt(Pages pages) throws IOException {
        Golden.assertSame(
                pages.language() + "." + pages.page(),
                Files.readString(site.resolve(pages.language()).resolve(pages.page())));
    }

    @Test
    void everyStoryAndEveryPaperHasAPageAndEachLinkLeadsToOne() throws IOException {
        Path english = site.resolve("en");
        Vector<String> files;
        try (Stream<Path> all = Files.list(english)) {
            files = Vector.ofAll(
                    all.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(
                Stories.failures()
                        .map(story -> story.code() + ".html")
                        .appendAll(Vector.of("catalogue.html", "confirmation.html", "contract.html", "index.html"))
                        .sorted(),
                files);
        for (String file : files) {
            String page = Files.readString(english.resolve(file));
            assertTrue(page.contains("default-src 'none'"), file);
            for (String link : page.split("href=\"")) {
                String target = link.split("\"", 2)[0];
                assertTrue(
                        !target.endsWith(".html") || target.startsWith("<") || files.contains(target),
                        file + " leads to " + target);
            }
        }
    }

    @Test
    void oneStoryAloneIsTheIndex() throws IOException {
        assertEquals(
                0, Ran.desk("story", "silence", "--html", folder.toString()).code());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(
                    Vector.of("index.html"),
                    Vector.ofAll(all.map(file -> file.getFileName().toString()).toList()));
        }
    }

    /** A command, and what it shows. */
    record Told(String golden, int columns, Vector<String> words) {
        Told(String golden, int columns, String... words) {
            this(golden, columns, Vector.of(words));
        }

        @Override
        public String toString() {
            return golden;
        }
    }

    /** A page in a language. */
    record Pages(String language, String page) {
        @Override
        public String toString() {
            return language + " " + page;
        }
    }
}
