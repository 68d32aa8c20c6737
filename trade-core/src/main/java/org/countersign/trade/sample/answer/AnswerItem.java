package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * One line of an answer: which attribute, as far as he named it, and what he says of it.
 *
 * @param attribute the name of the attribute
 * @param revision the revision that he named
 * @param content the digest that he named, or that stood on the sheet on which he wrote
 * @param verdict what he says
 */
@Evolving
public record AnswerItem(String attribute, Option<String> revision, Option<Digest> content, Verdict verdict) {
    /** The name of the attribute. */
    public static final Field<AnswerItem, String> ATTRIBUTE =
            Field.one("attribute", Scalar.NAME, AnswerItem::attribute);
    /** The revision. */
    public static final Field<AnswerItem, Option<String>> REVISION =
            Field.maybe("revision", Scalar.NAME, AnswerItem::revision);
    /** The digest. */
    public static final Field<AnswerItem, Option<Digest>> CONTENT =
            Field.maybe("content", Scalar.DIGEST, AnswerItem::content);
    /** What he says. */
    public static final Field<AnswerItem, Verdict> VERDICT =
            Field.one("verdict", new Codec.Choice<>(Verdict.FAMILY), AnswerItem::verdict);

    /** The fields and how an item is made of them. */
    public static final Shape<AnswerItem> SHAPE = Shape.of(
            "answer-item",
            1,
            AnswerItem.class,
            v -> new AnswerItem(v.of(ATTRIBUTE), v.of(REVISION), v.of(CONTENT), v.of(VERDICT)),
            ATTRIBUTE,
            REVISION,
            CONTENT,
            VERDICT);

    /** Checks the names. */
    public AnswerItem {
        PlainText.checkName(attribute);
        revision.forEach(PlainText::checkName);
    }

    /** A verdict on exactly that content. */
    public static AnswerItem of(AttributeRef ref, Verdict verdict) {
        return new AnswerItem(ref.attribute(), Option.some(ref.revision()), Option.some(ref.content()), verdict);
    }

    /** A verdict on an attribute of which he named no revision. */
    public static AnswerItem of(String attribute, Verdict verdict) {
        return new AnswerItem(attribute, Option.none(), Option.none(), verdict);
    }

    /** Whether it can mean that content: nothing that he named says otherwise. */
    public boolean canMean(AttributeRef ref) {
        return attribute.equals(ref.attribute())
                && revision.forAll(ref.revision()::equals)
                && content.forAll(ref.content()::equals);
    }

    @Override
    public String toString() {
        return Summary.of("AnswerItem")
                .with("attribute", attribute)
                .with("revision", revision)
                .with("content", content)
                .with("verdict", verdict)
                .toString();
    }
}
