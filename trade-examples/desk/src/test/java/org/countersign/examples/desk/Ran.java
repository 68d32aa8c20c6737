package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.countersign.examples.paper.page.Page;

/**
 * One run of the desk inside this process.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it complained of
 */
record Ran(int code, String out, String err) {
    private static final String DESK = "trade-examples/desk/desk ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    static Ran desk(String... words) {
        return desk(Page.USUAL_WIDTH, words);
    }

    static Ran desk(int columns, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Desk.run(words, stream(out), stream(err), columns);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A command as it is typed in the top folder of a checkout: single quotes hold words together. */
    static Ran words(String typed) {
        assertTrue(typed.strip().startsWith(DESK), typed);
        return words(
                Page.USUAL_WIDTH, typed.strip().substring(DESK.length()).replace("trade-examples/desk/src", "src"));
    }

    /** The words behind the name of the desk; single quotes hold words together. */
    static Ran words(int columns, String typed) {
        return desk(
                columns,
                Vector.ofAll(WORD.matcher(typed).results().toList())
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toJavaArray(String[]::new));
    }

    /** One of our own papers. */
    static String example(String name) {
        try {
            return Files.readString(Path.of("src/example", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
