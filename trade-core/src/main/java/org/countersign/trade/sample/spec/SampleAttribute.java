package org.countersign.trade.sample.spec;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * An attribute of a specification as it stands: its content, whether production may start without it, and whose word counts.
 *
 * @param content exactly what is confirmed
 * @param mandatory whether it has to be confirmed before production
 * @param confirmers the roles whose word counts, each once; empty if whoever may approve samples may confirm it
 */
@Evolving
public record SampleAttribute(AttributeContent content, boolean mandatory, Seq<String> confirmers) {
    /** Exactly what is confirmed. */
    public static final Field<SampleAttribute, AttributeContent> CONTENT =
            Field.one("content", new Codec.Nested<>(AttributeContent.SHAPE), SampleAttribute::content);
    /** Whether it has to be. */
    public static final Field<SampleAttribute, Boolean> MANDATORY =
            Field.one("mandatory", Scalar.YES_OR_NO, SampleAttribute::mandatory);
    /** Whose word counts. */
    public static final Field<SampleAttribute, Seq<String>> CONFIRMERS =
            Field.many("confirmers", Scalar.NAME, SampleAttribute::confirmers);

    /** The fields and how an attribute is made of them. */
    public static final Shape<SampleAttribute> SHAPE = Shape.of(
            "sample-attribute",
            1,
            SampleAttribute.class,
            v -> new SampleAttribute(v.of(CONTENT), v.of(MANDATORY), v.of(CONFIRMERS)),
            CONTENT,
            MANDATORY,
            CONFIRMERS);

    /** Checks the roles. */
    public SampleAttribute {
        confirmers = Vector.ofAll(confirmers);
        confirmers.forEach(PlainText::checkName);
        if (confirmers.distinct().size() != confirmers.size()) {
            throw new IllegalArgumentException(
                    "a role must stand once: `" + PlainText.shown(confirmers.mkString(", ")) + "`");
        }
    }

    /** One that has to be confirmed, by whoever may approve samples. */
    public static SampleAttribute mandatory(AttributeContent content) {
        return new SampleAttribute(content, true, Vector.empty());
    }

    /** One that may stay open. */
    public static SampleAttribute optional(AttributeContent content) {
        return new SampleAttribute(content, false, Vector.empty());
    }

    /** The name of the attribute. */
    public String name() {
        return content.attribute();
    }

    /** The same with another content: a new revision of it. */
    public SampleAttribute with(AttributeContent revised) {
        return new SampleAttribute(revised, mandatory, confirmers);
    }

    @Override
    public String toString() {
        return Summary.of("SampleAttribute")
                .with("content", content)
                .with("mandatory", mandatory)
                .with("confirmers", confirmers)
                .toString();
    }
}
