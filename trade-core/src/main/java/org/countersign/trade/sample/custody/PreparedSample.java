package org.countersign.trade.sample.custody;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleKind;

/**
 * A sample that was made: of which kind, which contents it shows, and in which copies.
 *
 * @param number its number
 * @param kind of which kind
 * @param shows which contents it shows, each attribute once; what it does not show nobody can approve on it
 * @param copies what the copies are called, each once, at least one: {@code buyer}, {@code factory}
 */
@Evolving
public record PreparedSample(String number, SampleKind kind, Seq<AttributeRef> shows, Seq<String> copies) {
    /** Its number. */
    public static final Field<PreparedSample, String> NUMBER = Field.one("number", Scalar.NAME, PreparedSample::number);
    /** Of which kind. */
    public static final Field<PreparedSample, SampleKind> KIND =
            Field.one("kind", SampleKind.TEXT, PreparedSample::kind);
    /** What it shows. */
    public static final Field<PreparedSample, Seq<AttributeRef>> SHOWS =
            Field.many("shows", new Codec.Nested<>(AttributeRef.SHAPE), PreparedSample::shows);
    /** Its copies. */
    public static final Field<PreparedSample, Seq<String>> COPIES =
            Field.many("copies", Scalar.NAME, PreparedSample::copies);

    /** The fields and how a sample is made of them. */
    public static final Shape<PreparedSample> SHAPE = Shape.of(
            "prepared-sample",
            1,
            PreparedSample.class,
            v -> new PreparedSample(v.of(NUMBER), v.of(KIND), v.of(SHOWS), v.of(COPIES)),
            NUMBER,
            KIND,
            SHOWS,
            COPIES);

    /** Checks names, contents and copies. */
    public PreparedSample {
        PlainText.checkName(number);
        shows = Vector.ofAll(shows);
        copies = Vector.ofAll(copies);
        copies.forEach(PlainText::checkName);
        if (shows.distinctBy(AttributeRef::attribute).size() != shows.size()) {
            throw new IllegalArgumentException("a sample shows each attribute once: `"
                    + PlainText.shown(shows.map(AttributeRef::attribute).mkString(", ")) + "`");
        }
        if (copies.isEmpty() || copies.distinct().size() != copies.size()) {
            throw new IllegalArgumentException("a sample has one copy or more, each called otherwise: `"
                    + PlainText.shown(copies.mkString(", ")) + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("PreparedSample")
                .with("number", number)
                .with("kind", kind)
                .with("shows", shows)
                .with("copies", copies)
                .toString();
    }
}
