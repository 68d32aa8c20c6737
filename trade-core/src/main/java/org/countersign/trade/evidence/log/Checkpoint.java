package org.countersign.trade.evidence.log;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.TextProblem;

/**
 * The head of a log at one size (C2SP tlog-checkpoint): its name, how many leaves it has, the root over them, each on a line. Whoever holds one,
 * signed, can tell later whether anything below it was changed.
 *
 * @param name what the log is called
 * @param size how many leaves it has
 * @param root the root over them
 * @param extensions lines that other logs put below; ours have none
 */
@Evolving
public record Checkpoint(LogName name, long size, Hash root, Seq<String> extensions) {
    private static final int LINES = 3;
    private static final int MAX_EXTENSIONS = 16;
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Checks size and further lines. */
    public Checkpoint {
        extensions = Vector.ofAll(extensions);
        if (size < 0 || extensions.size() > MAX_EXTENSIONS) {
            throw new IllegalArgumentException("a checkpoint has a size from 0 and at most " + MAX_EXTENSIONS
                    + " further lines: `" + size + "`, `" + extensions.size() + "`");
        }
        extensions.forEach(PlainText::checkName);
    }

    /** A head without further lines. */
    public static Checkpoint of(LogName name, long size, Hash root) {
        return new Checkpoint(name, size, root, Vector.empty());
    }

    /** The text that is signed; it ends with a line feed. */
    public String print() {
        return extensions
                .prepend(root.base64())
                .prepend(Long.toString(size))
                .prepend(name.name())
                .mkString("", "\n", "\n");
    }

    /** The head that this text spells, or the first place where it is none. */
    public static Either<TextProblem, Checkpoint> read(String text) {
        if (text.length() > SignedNote.MAX_LENGTH) {
            return problem(1, "checkpoint must have at most " + SignedNote.MAX_LENGTH + " characters");
        }
        Vector<String> lines = Vector.of(text.split("\n", -1));
        if (lines.size() <= LINES || !lines.last().isEmpty()) {
            return problem(
                    lines.size(), "name, size and root must stand on a line each, the last ended by a line feed");
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            return problem(2, "size must be a number without leading zeros: `" + PlainText.shown(lines.get(1)) + "`");
        }
        return made(1, () -> LogName.of(lines.head()))
                .flatMap(name -> made(LINES, () -> root(lines.get(2)))
                        .flatMap(root -> made(
                                LINES + 1,
                                () -> new Checkpoint(
                                        name,
                                        Long.parseLong(lines.get(1)),
                                        root,
                                        lines.drop(LINES).init()))));
    }

    private static Hash root(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        Hash root = Hash.of(bytes);
        if (!root.base64().equals(base64)) {
            throw new IllegalArgumentException("root must be 32 bytes in base 64: `" + PlainText.shown(base64) + "`");
        }
        return root;
    }

    private static <T> Either<TextProblem, T> made(int line, Supplier<T> maker) {
        try {
            return Either.right(maker.get());
        } catch (IllegalArgumentException rule) {
            return problem(line, rule.getMessage() + "");
        }
    }

    private static <T> Either<TextProblem, T> problem(int line, String rule) {
        return Either.left(new TextProblem(line, 1, rule));
    }

    @Override
    public String toString() {
        return Summary.of("Checkpoint")
                .with("name", name)
                .with("size", size)
                .with("root", root)
                .with("extensions", extensions)
                .toString();
    }
}
