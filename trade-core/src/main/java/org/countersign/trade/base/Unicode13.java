package org.countersign.trade.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** The characters that Unicode 13 assigns, from a list of our own: each Java knows another edition, stored text must not. */
final class Unicode13 {
    /** First code point of each range, then one past its last, ascending. */
    private static final int[] EDGES = read();

    private Unicode13() {}

    static boolean isAssigned(int codePoint) {
        int at = Arrays.binarySearch(EDGES, codePoint);
        int edgesUpToHere = at >= 0 ? at + 1 : -at - 1;
        return edgesUpToHere % 2 == 1;
    }

    private static int[] read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Unicode13.class.getResourceAsStream("unicode-13.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .flatMapToInt(range -> {
                        String[] ends = range.split("-");
                        return IntStream.of(
                                Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
                    })
                    .toArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
