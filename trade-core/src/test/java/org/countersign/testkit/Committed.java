package org.countersign.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is generated and committed, so that a change of what the code says is seen by whoever reads the change. Run the tests
 * with {@code -Dupdate=true} to write it anew.
 */
public final class Committed {
    private Committed() {}

    /**
     * Holds the file against what the code says now, or writes it if that was asked for.
     *
     * @throws AssertionError naming the first line that differs
     */
    public static void check(Path file, String now) {
        try {
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            }
            compare(file, Files.exists(file) ? Files.readString(file) : "", now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compare(Path file, String committed, String now) {
        if (committed.equals(now)) {
            return;
        }
        String[] were = committed.split("\n", -1);
        String[] are = now.split("\n", -1);
        int line = 0;
        while (line < Math.min(were.length, are.length) && were[line].equals(are[line])) {
            line++;
        }
        throw new AssertionError(
                file + " is not what the code says now (run with -Dupdate=true and look at the change); line "
                        + (line + 1) + " is `" + at(were, line) + "`, the code says `" + at(are, line) + "`");
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "";
    }
}
