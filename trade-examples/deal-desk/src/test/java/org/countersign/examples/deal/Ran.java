package org.countersign.examples.deal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.countersign.examples.paper.page.Page;

/**
 * One run of the deal desk inside this process.
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
        int code = DealDesk.run(words, stream(out), stream(err), columns);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
