package org.countersign.examples.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.examples.desk.page.Page;

/**
 * One run of the desk inside this process.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it complained of
 */
record Ran(int code, String out, String err) {
    static Ran desk(String... words) {
        return desk(Page.USUAL_WIDTH, words);
    }

    static Ran desk(int columns, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Desk.run(words, stream(out), stream(err), columns);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
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
