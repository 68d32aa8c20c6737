package org.countersign.trade.base;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * Where in a document something stands: {@code lines[2].quantity}. Elements are counted from one, as on paper. At most 64 steps
 * deep and 1,000,000 elements wide. The empty path means the document itself and prints as nothing. Paths are ordered step by step:
 * fields by name, elements by number, what holds others before what it holds.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Path implements Comparable<Path> permits ImmutablePath {
    /** Deepest nesting that any document may have. */
    public static final int MAX_DEPTH = 64;
    /** Most elements of a sequence. */
    public static final int MAX_ELEMENTS = 1_000_000;

    private static final Pattern STEP = Pattern.compile("[a-z][A-Za-z0-9]{0,59}(\\[[1-9][0-9]{0,6}])?");
    private static final Path ROOT = ImmutablePath.of(Vector.empty());
    private static final int LONGEST = MAX_DEPTH * 72;

    Path() {}

    /** The steps from the document inwards, each a field name with its element number if it has one. */
    abstract Vector<String> steps();

    /** The document itself. */
    public static Path root() {
        return ROOT;
    }

    /**
     * Reads {@code lines[2].quantity}.
     *
     * @throws IllegalArgumentException if a step is no field name, or the path is too deep
     */
    public static Path parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "path must have at most " + LONGEST + " characters: `" + PlainText.shown(text) + "`");
        }
        return text.isEmpty() ? ROOT : ImmutablePath.of(Vector.of(text.split("\\.", -1)));
    }

    /** The field of that name inside. */
    public final Path field(String name) {
        return ImmutablePath.of(steps().append(name));
    }

    /** The element of that number, counted from one, of the sequence named here. */
    public final Path element(int number) {
        if (steps().isEmpty()) {
            throw new IllegalArgumentException("a document is no sequence: element " + number);
        }
        return ImmutablePath.of(steps().init().append(steps().last() + "[" + number + "]"));
    }

    /** This path, seen from a document that holds this one at {@code outer}. */
    public final Path within(Path outer) {
        return ImmutablePath.of(outer.steps().appendAll(steps()));
    }

    /**
     * The first step alone.
     *
     * @throws IllegalArgumentException for the document itself, which has no step
     */
    public final Path head() {
        return ImmutablePath.of(Vector.of(steps().headOption()
                .getOrElseThrow(() -> new IllegalArgumentException("a document is no field of itself"))));
    }

    /** What follows the first step; the document itself if nothing does. */
    public final Path tail() {
        return steps().size() < 2 ? ROOT : ImmutablePath.of(steps().tail());
    }

    /** The field names alone, without element numbers: {@code lines.quantity}; what a text about the field is filed under. */
    public final String pattern() {
        return steps().map(step -> step.replaceFirst("\\[.*", "")).mkString(".");
    }

    /** The element numbers on the way, from outside in. */
    public final Seq<Integer> numbers() {
        return steps().filter(step -> step.endsWith("]"))
                .map(step -> Integer.parseInt(step.substring(step.indexOf('[') + 1, step.length() - 1)));
    }

    @Override
    public final int compareTo(Path other) {
        int shared = Math.min(steps().size(), other.steps().size());
        for (int i = 0; i < shared; i++) {
            int order = compare(steps().get(i), other.steps().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps().size(), other.steps().size());
    }

    private static int compare(String step, String other) {
        int order = name(step).compareTo(name(other));
        if (order != 0) {
            return order;
        }
        int length = Integer.compare(step.length(), other.length());
        return length != 0 ? length : step.compareTo(other);
    }

    private static String name(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    @Value.Check
    void check() {
        if (steps().size() > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "path must have at most " + MAX_DEPTH + " steps, it has " + steps().size());
        }
        steps().find(step -> !STEP.matcher(step).matches()).forEach(step -> {
            throw new IllegalArgumentException(
                    "path must be field names such as `lines[2].quantity`: `" + PlainText.shown(step) + "`");
        });
        numbers().find(n -> n > MAX_ELEMENTS).forEach(n -> {
            throw new IllegalArgumentException("element number must be at most " + MAX_ELEMENTS + ": `" + n + "`");
        });
    }

    @Override
    public final String toString() {
        return steps().mkString(".");
    }
}
