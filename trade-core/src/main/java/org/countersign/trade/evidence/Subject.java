package org.countersign.trade.evidence;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What a statement is about: a thing, and as far as the words name them the attribute of it, the revision, and the digest of exactly what
 * was shown.
 *
 * @param thing the sample, order or paper as both sides call it: {@code PP-2}
 * @param attribute the attribute: {@code logo position}
 * @param revision the revision that the words name
 * @param content the digest of what was shown
 */
@Evolving
public record Subject(String thing, Option<String> attribute, Option<String> revision, Option<Digest> content) {
    /** The thing. */
    public static final Field<Subject, String> THING = Field.one("thing", Scalar.NAME, Subject::thing);
    /** The attribute of it. */
    public static final Field<Subject, Option<String>> ATTRIBUTE =
            Field.maybe("attribute", Scalar.NAME, Subject::attribute);
    /** The revision. */
    public static final Field<Subject, Option<String>> REVISION =
            Field.maybe("revision", Scalar.NAME, Subject::revision);
    /** The digest of what was shown. */
    public static final Field<Subject, Option<Digest>> CONTENT =
            Field.maybe("content", Scalar.DIGEST, Subject::content);

    /** The fields and how it is made of them. */
    public static final Shape<Subject> SHAPE = Shape.of(
            "subject",
            1,
            Subject.class,
            v -> new Subject(v.of(THING), v.of(ATTRIBUTE), v.of(REVISION), v.of(CONTENT)),
            THING,
            ATTRIBUTE,
            REVISION,
            CONTENT);

    /** Checks the texts. */
    public Subject {
        PlainText.checkName(thing);
        attribute.forEach(PlainText::checkName);
        revision.forEach(PlainText::checkName);
    }

    /** A thing as a whole, no revision named. */
    public static Subject of(String thing) {
        return new Subject(thing, Option.none(), Option.none(), Option.none());
    }

    /** One attribute of a thing in one revision. */
    public static Subject of(String thing, String attribute, String revision) {
        return new Subject(thing, Option.some(attribute), Option.some(revision), Option.none());
    }

    /** The same, shown with exactly this content. */
    public Subject with(Digest shown) {
        return new Subject(thing, attribute, revision, Option.some(shown));
    }

    /** Whether the words say which revision is meant, by its name or by what was shown. */
    public boolean isIdentified() {
        return revision.isDefined() || content.isDefined();
    }

    /**
     * Whether both are the same attribute of the same thing with the same content. Unknown where one of them names no attribute or nothing
     * that tells revisions apart: a blanket word may or may not have meant it.
     */
    public Truth isSameAs(Subject other) {
        return Truth.of(thing.equals(other.thing))
                .and(same(attribute, other.attribute))
                .and(isSameContent(other));
    }

    private Truth isSameContent(Subject other) {
        Truth shown = same(content, other.content);
        return shown == Truth.UNKNOWN ? same(revision, other.revision) : shown;
    }

    private static Truth same(Option<?> one, Option<?> other) {
        return one.isEmpty() || other.isEmpty() ? Truth.UNKNOWN : Truth.of(one.equals(other));
    }
}
