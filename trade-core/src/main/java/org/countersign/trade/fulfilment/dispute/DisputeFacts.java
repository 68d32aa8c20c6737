package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What is known of one attribute of goods over which buyer and seller differ: what was to be made and when that changed, what the buyer's side said,
 * when production was released, and what the goods are like. What is left out is unknown.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class DisputeFacts permits ImmutableDisputeFacts {
    /** The order. */
    public static final Field<DisputeFacts, String> ORDER = Field.one("order", Scalar.NAME, DisputeFacts::order);
    /** The attribute. */
    public static final Field<DisputeFacts, String> ATTRIBUTE =
            Field.one("attribute", Scalar.NAME, DisputeFacts::attribute);
    /** What was to be made. */
    public static final Field<DisputeFacts, Seq<RevisionFact>> REVISIONS =
            Field.many("revisions", new Codec.Nested<>(RevisionFact.SHAPE), DisputeFacts::revisions);
    /** What the buyer's side said. */
    public static final Field<DisputeFacts, Seq<WordFact>> WORDS =
            Field.many("words", new Codec.Nested<>(WordFact.SHAPE), DisputeFacts::words);
    /** When the contract was concluded. */
    public static final Field<DisputeFacts, Option<Moment>> CONCLUDED =
            Field.maybe("concluded", Scalar.MOMENT, DisputeFacts::concluded);
    /** The clause that wants changes in writing. */
    public static final Field<DisputeFacts, Option<String>> FORM_CLAUSE =
            Field.maybe("formClause", Scalar.NAME, DisputeFacts::formClause);
    /** When production was released. */
    public static final Field<DisputeFacts, Option<Moment>> RELEASED =
            Field.maybe("released", Scalar.MOMENT, DisputeFacts::released);
    /** What the goods are like. */
    public static final Field<DisputeFacts, Option<Digest>> DELIVERED =
            Field.maybe("delivered", Scalar.DIGEST, DisputeFacts::delivered);
    /** When they were handed over. */
    public static final Field<DisputeFacts, Option<Moment>> HANDED_OVER =
            Field.maybe("handedOver", Scalar.MOMENT, DisputeFacts::handedOver);
    /** When the buyer complained. */
    public static final Field<DisputeFacts, Option<Moment>> NOTICED =
            Field.maybe("noticed", Scalar.MOMENT, DisputeFacts::noticed);
    /** What the host keeps with it. */
    public static final Field<DisputeFacts, Extensions> EXTENSIONS = Field.extensions(DisputeFacts::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<DisputeFacts> SHAPE = Shape.of(
            "dispute-facts",
            1,
            DisputeFacts.class,
            v -> builder()
                    .order(v.of(ORDER))
                    .attribute(v.of(ATTRIBUTE))
                    .revisions(v.of(REVISIONS))
                    .words(v.of(WORDS))
                    .concluded(v.of(CONCLUDED))
                    .formClause(v.of(FORM_CLAUSE))
                    .released(v.of(RELEASED))
                    .delivered(v.of(DELIVERED))
                    .handedOver(v.of(HANDED_OVER))
                    .noticed(v.of(NOTICED))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            ORDER,
            ATTRIBUTE,
            REVISIONS,
            WORDS,
            CONCLUDED,
            FORM_CLAUSE,
            RELEASED,
            DELIVERED,
            HANDED_OVER,
            NOTICED,
            EXTENSIONS);

    DisputeFacts() {}

    /** The number of the order. */
    public abstract String order();

    /** The attribute as both sides call it. */
    public abstract String attribute();

    /** What was to be made, each revision once, in the order in which one followed the other; at least one. */
    public abstract Seq<RevisionFact> revisions();

    /** What the buyer's side said about it, each statement once, in any order; vague words among them. */
    @Value.Default
    public Seq<WordFact> words() {
        return Vector.empty();
    }

    /** When the contract was concluded. */
    @Value.Default
    public Option<Moment> concluded() {
        return Option.none();
    }

    /** Where the contract says that it is changed in writing only; none if it does not (CISG 29(2)). */
    @Value.Default
    public Option<String> formClause() {
        return Option.none();
    }

    /** When production was released, or the step was taken that cannot be undone. */
    @Value.Default
    public Option<Moment> released() {
        return Option.none();
    }

    /** The digest of the content which the goods show, as whoever inspected them found; that of no revision if they show something else. */
    @Value.Default
    public Option<Digest> delivered() {
        return Option.none();
    }

    /** When the goods were handed over to the buyer. */
    @Value.Default
    public Option<Moment> handedOver() {
        return Option.none();
    }

    /** When he gave notice of what is wrong with them. */
    @Value.Default
    public Option<Moment> noticed() {
        return Option.none();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** A builder; order, attribute and revisions have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableDisputeFacts.Builder {
        Builder() {}
    }

    @Value.Check
    DisputeFacts settled() {
        Seq<String> names = revisions().map(RevisionFact::revision);
        if (names.isEmpty() || names.distinct().size() != names.size()) {
            throw new IllegalArgumentException(
                    "revisions must stand once each, at least one: `" + PlainText.shown(names.mkString(", ")) + "`");
        }
        revisions()
                .zip(revisions().drop(1))
                .find(pair -> pair._2.since().isBefore(pair._1.since()).isYes())
                .forEach(pair -> {
                    throw new IllegalArgumentException("revisions must follow one another: `"
                            + PlainText.shown(pair._1.revision()) + "` and `" + PlainText.shown(pair._2.revision())
                            + "`");
                });
        if (words().distinctBy(WordFact::number).size() != words().size()) {
            throw new IllegalArgumentException("a word must stand once: `"
                    + PlainText.shown(words().map(WordFact::number).mkString(", ")) + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
