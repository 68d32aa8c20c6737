package org.countersign.trade.sample.spec;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;

/**
 * Exactly what is confirmed: one attribute in one revision with what is required of it. The digest of its canonical text is what a
 * confirmation is tied to, so that nothing in it can change and stay confirmed.
 *
 * @param attribute the name of the attribute, unique in its specification: {@code logo-position}
 * @param kind what kind of thing it lays down
 * @param revision the name of the revision: {@code A}, {@code 2}
 * @param requirement what is required
 */
@Evolving
public record AttributeContent(String attribute, AttributeKind kind, String revision, Requirement requirement) {
    /** The name of the attribute. */
    public static final Field<AttributeContent, String> ATTRIBUTE =
            Field.one("attribute", Scalar.NAME, AttributeContent::attribute);
    /** What kind of thing. */
    public static final Field<AttributeContent, AttributeKind> KIND =
            Field.one("kind", AttributeKind.TEXT, AttributeContent::kind);
    /** The revision. */
    public static final Field<AttributeContent, String> REVISION =
            Field.one("revision", Scalar.NAME, AttributeContent::revision);
    /** What is required. */
    public static final Field<AttributeContent, Requirement> REQUIREMENT =
            Field.one("requirement", new Codec.Choice<>(Requirement.FAMILY), AttributeContent::requirement);

    /** The fields and how a content is made of them. */
    public static final Shape<AttributeContent> SHAPE = Shape.of(
            "attribute-content",
            1,
            AttributeContent.class,
            v -> new AttributeContent(v.of(ATTRIBUTE), v.of(KIND), v.of(REVISION), v.of(REQUIREMENT)),
            ATTRIBUTE,
            KIND,
            REVISION,
            REQUIREMENT);

    /** Checks the names. */
    public AttributeContent {
        PlainText.checkName(attribute);
        PlainText.checkName(revision);
    }

    /** The digest of the one spelling of all four. */
    public Digest digest() {
        return CanonicalText.digest(SHAPE, this);
    }

    /** Attribute, revision and digest: all that a confirmation has to name. */
    public AttributeRef ref() {
        return new AttributeRef(attribute, revision, digest());
    }

    @Override
    public String toString() {
        return Summary.of("AttributeContent")
                .with("attribute", attribute)
                .with("kind", kind)
                .with("revision", revision)
                .with("requirement", requirement)
                .toString();
    }
}
