package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows the code that is compiled and run here, and what it prints. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern QUOTED = Pattern.compile("( *)// README\n(.*?)\n *// end\n", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/org/countersign/examples/quickstart/Quickstart.java",
                "src/main/java/org/countersign/examples/quickstart/Extend.java",
                "src/test/java/org/countersign/examples/quickstart/OwnRulesTest.java"
            })
    void theReadmeQuotesTheCodeThatIsCompiled(String source) throws IOException {
        Path file = Path.of(source);
        String name = file.getFileName().toString().replace(".java", "");
        assertEquals(quoted(Files.readString(file)), block(Files.readString(README), "code: " + name));
    }

    @Test
    void theReadmeShowsWhatTheFirstLinesPrint() throws IOException {
        assertEquals(block(Files.readString(README), "prints: Quickstart"), said(() -> Quickstart.main(new String[0])));
    }

    @Test
    void theReadmeShowsWhatTheExtensionsPrint() throws IOException {
        assertEquals(block(Files.readString(README), "prints: Extend"), said(() -> Extend.main(new String[0])));
    }

    @Test
    void everyBlockOfJavaInTheReadmeIsOneThatIsTried() throws IOException {
        String readme = Files.readString(README);
        assertEquals(
                Vector.of("Quickstart", "Extend", "OwnRulesTest"),
                Vector.ofAll(Pattern.compile("(?:<!-- code: (\\w+) -->\n)?```java\n")
                                .matcher(readme)
                                .results()
                                .toList())
                        .map(found -> found.group(1)));
    }

    @Test
    void aBlockThatIsMissingOrAnotherIsFound() {
        assertThrows(AssertionError.class, () -> block("no block", "code: Quickstart"));
        assertEquals("a();\n", block("<!-- code: A -->\n```java\na();\n```\n", "code: A"));
        assertEquals("a();\n\n    b();\n", quoted("  // README\n  a();\n\n      b();\n  // end\n"));
        assertEquals("a();\n\nb();\n", quoted("// README\na();\n// end\nx();\n    // README\n    b();\n    // end\n"));
    }

    /** What stands between the marks of a source, without the indentation of the mark; several such parts are parted by an empty line. */
    static String quoted(String source) {
        Matcher parts = QUOTED.matcher(source);
        Vector<String> found = Vector.empty();
        while (parts.find()) {
            String indent = parts.group(1);
            found = found.append(Vector.of(parts.group(2).split("\n"))
                    .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                    .mkString("", "\n", "\n"));
        }
        return found.mkString("\n");
    }

    static String said(Runnable program) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } finally {
            System.setOut(terminal);
        }
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    static String block(String readme, String mark) {
        String start = "<!-- " + mark + " -->\n```";
        int at = readme.indexOf(start);
        assertTrue(at >= 0, () -> "the page has no block " + mark);
        int from = readme.indexOf('\n', at + start.length()) + 1;
        return readme.substring(from, readme.indexOf("```\n", from));
    }
}
