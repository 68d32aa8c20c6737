package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README shows the code that is compiled here, and what it prints. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/countersign/examples/quickstart/Quickstart.java");

    @Test
    void theReadmeQuotesTheCodeThatIsCompiled() throws IOException {
        String source = Files.readString(SOURCE);
        String quoted = source.substring(
                        source.indexOf("// README\n") + "// README\n".length(), source.indexOf("        // end\n"))
                .lines()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(quoted, block("```java\n"));
    }

    @Test
    void theReadmeShowsWhatTheCodePrints() throws IOException {
        PrintStream terminal = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        assertEquals(block("```text\n"), said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static String block(String fence) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(fence);
        assertTrue(start > 0, () -> "README.md has no block " + fence.strip());
        int from = start + fence.length();
        return readme.substring(from, readme.indexOf("```\n", from));
    }
}
