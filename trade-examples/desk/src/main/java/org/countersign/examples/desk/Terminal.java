package org.countersign.examples.desk;

import java.io.PrintStream;
import org.countersign.examples.paper.page.OneLine;

/**
 * Where a command shows what it has found, and complains.
 *
 * @param out for what it has found
 * @param err for one line where it can find nothing
 * @param columns how wide it is
 */
record Terminal(PrintStream out, PrintStream err, int columns) {
    /** Says in one line why there is nothing to show; the exit code of that. */
    int refuse(String why) {
        err.println("desk: " + OneLine.of(why));
        return Desk.REFUSED;
    }
}
