package org.countersign.trade.base.text;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * The canonical text of documents, both ways.
 *
 * <p>The first line is {@code countersign type/version}. Then each field that has a content stands on a line of its own, in the order
 * of the shape: its path, a colon, a blank, its text. A document inside a document, or one of several kinds, has a line with its
 * own type and version, and its fields below it. What a host adds stands last, behind a plus sign. Every line ends with one line
 * feed. Inside a text, a line feed is written {@code \n}, a tab {@code \t}, a backslash {@code \\}. Characters are UTF-8.
 *
 * <p>Any other spelling is refused: what was read is written again and has to give the same text.
 */
@Evolving
public final class CanonicalText {
    /** Longest text that is read, in UTF-16 characters. */
    public static final int MAX_LENGTH = 1 << 28;
    /** Most lines of one text. */
    public static final int MAX_LINES = 8_000_000;

    static final String MAGIC = "countersign ";

    private static final int SHORT = 256;

    private CanonicalText() {}

    /** The one spelling of this document. */
    public static <T> String print(Shape<T> shape, T document) {
        return new Printer(SHORT).print(shape, document);
    }

    /** The UTF-8 bytes of the one spelling. */
    public static <T> byte[] bytes(Shape<T> shape, T document) {
        return print(shape, document).getBytes(StandardCharsets.UTF_8);
    }

    /** The digest of exactly the content: of the bytes of the one spelling. */
    public static <T> Digest digest(Shape<T> shape, T document) {
        return Digest.of(bytes(shape, document));
    }

    /** The document that this text spells, or the first place where it is not canonical. */
    public static <T> Either<TextProblem, T> read(Shape<T> shape, String text) {
        return Reader.read(shape, text);
    }
}
