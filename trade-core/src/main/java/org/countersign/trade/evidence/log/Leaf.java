package org.countersign.trade.evidence.log;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.base.text.TextProblem;

/**
 * One entry of a log as it is hashed, kept and shown: three lines and below them the canonical text of a document, most often an entry of a
 * process or a statement.
 *
 * <pre>
 * countersign-leaf/1
 * matter: inquiry RFQ-7
 * salt: 5d8f...
 * countersign entry/1
 * number: 1
 * ...
 * </pre>
 *
 * <p>These bytes are all that is hashed; {@code (printf '\0'; cat file) | sha256sum} gives the hash of the leaf. The first line differs from that of
 * every document, so a leaf is never taken for one. A document of a type that is not known here is kept to the letter.
 *
 * @param matter what the entry belongs to, one line: a process of one order, or the deal
 * @param salt what hides it from whoever sees only its hash
 * @param text the canonical text of one document, at most 1 MiB
 */
@Evolving
public record Leaf(String matter, Salt salt, String text) {
    /** The first line. */
    public static final String TITLE = "countersign-leaf/1";
    /** Most UTF-16 characters of a leaf as it is kept. */
    public static final int MAX_LENGTH = PlainText.MAX_LENGTH + 2 * PlainText.MAX_NAME;

    private static final int HEADER = 3;
    private static final String MATTER = "matter: ";
    private static final String SALT = "salt: ";
    private static final String MAGIC = "countersign ";
    private static final Pattern TYPE = Pattern.compile(MAGIC + "[a-z][a-z0-9.-]{0,99}/[1-9][0-9]{0,8}");

    /** Checks that the text has the form of canonical text; whether it is one of its type only its shape can say. */
    public Leaf {
        PlainText.checkName(matter);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("canonical text must end with a line feed: `"
                    + PlainText.shown(text.substring(Math.max(0, text.length() - 20))) + "`");
        }
        PlainText.check(text.substring(0, text.length() - 1));
        String first = text.substring(0, text.indexOf('\n'));
        if (!TYPE.matcher(first).matches()) {
            throw new IllegalArgumentException(
                    "first line must be `countersign type/version`: `" + PlainText.shown(first) + "`");
        }
        checkLines(text, first.length() + 1);
    }

    /** The leaf of this document. */
    public static <T> Leaf of(String matter, Salt salt, Shape<T> shape, T document) {
        return new Leaf(matter, salt, CanonicalText.print(shape, document));
    }

    /** The leaf that was written so, or the first place where it is none. */
    public static Either<TextProblem, Leaf> read(String written) {
        if (written.length() > MAX_LENGTH) {
            return problem(1, 1, "leaf must have at most " + MAX_LENGTH + " characters");
        }
        String[] lines = written.split("\n", HEADER + 1);
        if (!lines[0].equals(TITLE)) {
            return problem(1, 1, "line must be `" + TITLE + "`: `" + PlainText.shown(lines[0]) + "`");
        }
        if (lines.length <= HEADER || !lines[1].startsWith(MATTER) || !lines[2].startsWith(SALT)) {
            return problem(2, 1, "`matter: `, `salt: ` and a document must follow");
        }
        return salt(lines[2].substring(SALT.length()))
                .flatMap(salt -> whole(lines[1].substring(MATTER.length()), salt, lines[HEADER]));
    }

    private static Either<TextProblem, Salt> salt(String hex) {
        try {
            return Either.right(Salt.parse(hex));
        } catch (IllegalArgumentException rule) {
            return problem(HEADER, SALT.length() + 1, rule.getMessage() + "");
        }
    }

    private static Either<TextProblem, Leaf> whole(String matter, Salt salt, String text) {
        try {
            PlainText.checkName(matter);
        } catch (IllegalArgumentException rule) {
            return problem(2, MATTER.length() + 1, rule.getMessage() + "");
        }
        try {
            return Either.right(new Leaf(matter, salt, text));
        } catch (IllegalArgumentException rule) {
            return problem(HEADER + 1, 1, rule.getMessage() + "");
        }
    }

    private static <T> Either<TextProblem, T> problem(int line, int column, String rule) {
        return Either.left(new TextProblem(line, column, rule));
    }

    private static void checkLines(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int colon = text.indexOf(": ", start);
            if (colon <= start || colon > end || text.substring(start, end).indexOf('\t') >= 0) {
                throw new IllegalArgumentException(
                        "line must be `path: text`: `" + PlainText.shown(text.substring(start, end)) + "`");
            }
            start = end + 1;
        }
    }

    /** Type and version of the document: {@code entry/1}. */
    public String title() {
        return text.substring(MAGIC.length(), text.indexOf('\n'));
    }

    /** The document, or the first line of the leaf that is not as this shape would write it. */
    public <T> Either<TextProblem, T> to(Shape<T> shape) {
        return CanonicalText.read(shape, text)
                .mapLeft(problem -> new TextProblem(problem.line() + HEADER, problem.column(), problem.rule()));
    }

    /** The digest of the document alone, as {@link CanonicalText#digest} gives it. */
    public Digest content() {
        return Digest.of(text);
    }

    /** The leaf as it is kept: the three lines and the text. */
    public String print() {
        return header() + text;
    }

    /** The three lines. */
    String header() {
        return TITLE + "\n" + MATTER + matter + "\n" + SALT + salt.hex() + "\n";
    }

    /** The UTF-8 bytes of the leaf as it is kept. */
    public byte[] bytes() {
        return print().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of the leaf in its tree. */
    public Hash hash() {
        return Hashing.sha256().leaf(this);
    }

    @Override
    public String toString() {
        return Summary.of("Leaf")
                .with("matter", matter)
                .with("title", title())
                .with("content", content())
                .toString();
    }
}
