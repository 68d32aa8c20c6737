package org.countersign.trade.sample.spec;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Subject;

/**
 * One attribute in one revision, by the digest of exactly what was shown.
 *
 * @param attribute the name of the attribute
 * @param revision the name of the revision
 * @param content the digest of its content
 */
@Evolving
public record AttributeRef(String attribute, String revision, Digest content) {
    /** The name of the attribute. */
    public static final Field<AttributeRef, String> ATTRIBUTE =
            Field.one("attribute", Scalar.NAME, AttributeRef::attribute);
    /** The revision. */
    public static final Field<AttributeRef, String> REVISION =
            Field.one("revision", Scalar.NAME, AttributeRef::revision);
    /** The digest of what was shown. */
    public static final Field<AttributeRef, Digest> CONTENT =
            Field.one("content", Scalar.DIGEST, AttributeRef::content);

    /** The fields and how a reference is made of them. */
    public static final Shape<AttributeRef> SHAPE = Shape.of(
            "attribute-ref",
            1,
            AttributeRef.class,
            v -> new AttributeRef(v.of(ATTRIBUTE), v.of(REVISION), v.of(CONTENT)),
            ATTRIBUTE,
            REVISION,
            CONTENT);

    /** Checks the names. */
    public AttributeRef {
        PlainText.checkName(attribute);
        PlainText.checkName(revision);
    }

    /** What a statement about it is about, of the thing that the specification is for. */
    public Subject of(String thing) {
        return Subject.of(thing, attribute, revision).with(content);
    }
}
