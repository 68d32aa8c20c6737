package org.countersign.trade.sample.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeKind;

/**
 * Reads the comments that buyers write on samples: "logo too high", "go more red", "ok to cut". It never makes a verdict of them: it tells a person what
 * is meant, or what has to be asked. Which words it knows stands in the table beside this class.
 */
@Evolving
public final class CommentVocabulary {
    /** Most characters that are read at once. */
    public static final int MAX_LENGTH = 20_000;

    private static final Pattern SENTENCE = Pattern.compile("\\n|;|；|。|(?<=[^0-9])\\.(?= |$)");
    private static final String AS_DISCUSSED = "AS-DISCUSSED";
    private static final CommentVocabulary STANDARD = new CommentVocabulary(read());

    private final Vector<Row> rows;

    private CommentVocabulary(Vector<Row> rows) {
        this.rows = rows;
    }

    /** The words of this library, English and Chinese. */
    public static CommentVocabulary standard() {
        return STANDARD;
    }

    /**
     * What the comments in this text mean, in their order; several where a sentence holds several.
     *
     * @throws IllegalArgumentException if the text is longer than {@value #MAX_LENGTH} characters or not plain
     */
    public Seq<CommentReading> read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "comments must have at most " + MAX_LENGTH + " characters, they have " + text.length());
        }
        return Vector.of(SENTENCE.split(PlainText.maybe(text).getOrElse("")))
                .map(String::strip)
                .reject(String::isEmpty)
                .flatMap(this::sentence);
    }

    private Seq<CommentReading> sentence(String words) {
        String folded = words.toLowerCase(Locale.ROOT).replace('\t', ' ');
        Vector<CommentReading> known = rows.flatMap(row -> row.reading(folded, words));
        Option<CommentReading> whole = known.find(CommentVocabulary::isWhole);
        return known.isEmpty()
                ? Vector.of(new CommentReading.Unclear(CommentReading.Unclear.MEANING, words))
                : whole.<Seq<CommentReading>>map(Vector::of).getOrElse(known);
    }

    /** Whether it takes the whole sentence: what follows belongs to it. */
    private static boolean isWhole(CommentReading reading) {
        return reading instanceof CommentReading.Unclear
                || reading instanceof CommentReading.Understood understood
                        && understood.kind() == CommentKind.SUBJECT_TO;
    }

    private static Vector<Row> read() {
        try (InputStream stream = Objects.requireNonNull(CommentVocabulary.class.getResourceAsStream("comments.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split(" \\| ", -1)).map(String::strip))
                    .map(Row::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return Summary.of("CommentVocabulary").with("rows", rows.size()).toString();
    }

    /** One line of the table. */
    private record Row(String kind, Option<AttributeKind> about, Pattern pattern) {
        static Row of(Vector<String> cells) {
            return new Row(
                    cells.get(0),
                    Option.of(cells.get(1)).filter(cell -> !cell.equals("-")).map(AttributeKind::of),
                    Pattern.compile(cells.get(2)));
        }

        Option<CommentReading> reading(String folded, String words) {
            Matcher matcher = pattern.matcher(folded);
            if (!matcher.find()) {
                return Option.none();
            }
            if (kind.equals(AS_DISCUSSED)) {
                return Option.some(new CommentReading.Unclear(CommentReading.Unclear.LIST, words));
            }
            Option<String> detail = matcher.groupCount() == 0
                    ? Option.none()
                    : Option.of(matcher.group(1)).flatMap(PlainText::maybe);
            return Option.some(
                    new CommentReading.Understood(CommentKind.valueOf(kind.replace('-', '_')), about, detail, words));
        }
    }
}
