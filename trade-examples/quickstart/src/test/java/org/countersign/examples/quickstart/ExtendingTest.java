package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on a law, a channel and an attribute of a house's own shows the code that is compiled and run here, and what it prints. */
class ExtendingTest {
    private static final Path PAGE = Path.of("../../docs/extending.md");
    private static final Path SOURCES = Path.of("src/main/java/org/countersign/examples/quickstart");
    private static final LinkedHashMap<String, Runnable> PROGRAMS = LinkedHashMap.of(
            "OwnLaw", () -> OwnLaw.main(new String[0]),
            "OwnChannel", () -> OwnChannel.main(new String[0]),
            "OwnAttribute", () -> OwnAttribute.main(new String[0]));

    @Test
    void thePageQuotesTheCodeThatIsCompiled() throws IOException {
        String page = Files.readString(PAGE);
        for (String name : PROGRAMS.keySet()) {
            String source = Files.readString(SOURCES.resolve(name + ".java"));
            assertEquals(ReadmeTest.quoted(source), ReadmeTest.block(page, "code: " + name));
        }
    }

    @Test
    void thePageShowsWhatItPrints() throws IOException {
        String page = Files.readString(PAGE);
        PROGRAMS.forEach(
                (name, program) -> assertEquals(ReadmeTest.block(page, "prints: " + name), ReadmeTest.said(program)));
    }

    @Test
    void everyBlockOfJavaOnThePageIsOneThatIsTried() throws IOException {
        assertEquals(
                PROGRAMS.keySet().toVector(),
                Vector.ofAll(Pattern.compile("(?:<!-- code: (\\w+) -->\n)?```java\n")
                                .matcher(Files.readString(PAGE))
                                .results()
                                .toList())
                        .map(found -> found.group(1)));
    }
}
