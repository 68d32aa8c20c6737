package org.countersign.trade.payment.collection;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * One kind of paper on the list of an instruction.
 *
 * @param name what it is, such as {@code bill of lading}
 * @param originals how many originals, zero or more
 * @param copies how many copies, zero or more
 */
@Evolving
public record CollectionDocument(String name, int originals, int copies) {
    private static final Field<CollectionDocument, String> NAME =
            Field.one("name", Scalar.NAME, CollectionDocument::name);
    private static final Field<CollectionDocument, Integer> ORIGINALS =
            Field.one("originals", Scalar.COUNT, CollectionDocument::originals);
    private static final Field<CollectionDocument, Integer> COPIES =
            Field.one("copies", Scalar.COUNT, CollectionDocument::copies);

    /** The fields and how a paper is made of them. */
    public static final Shape<CollectionDocument> SHAPE = Shape.of(
            "collection-document",
            1,
            CollectionDocument.class,
            v -> new CollectionDocument(v.of(NAME), v.of(ORIGINALS), v.of(COPIES)),
            NAME,
            ORIGINALS,
            COPIES);

    /** Checks the name and the counts. */
    public CollectionDocument {
        PlainText.checkName(name);
        if (originals < 0 || copies < 0) {
            throw new IllegalArgumentException(
                    "originals and copies must be zero or more: `" + originals + "` and `" + copies + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("CollectionDocument")
                .with("name", name)
                .with("originals", originals)
                .with("copies", copies)
                .toString();
    }
}
