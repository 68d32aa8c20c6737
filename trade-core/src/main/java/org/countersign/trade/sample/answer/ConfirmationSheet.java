package org.countersign.trade.sample.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.immutables.value.Value;

/**
 * What is put to the buyer line by line: to be confirmed, or as we understood a call. A word for the whole of it covers its lines and nothing else.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ConfirmationSheet permits ImmutableConfirmationSheet {
    /** The number of the sheet. */
    public static final Field<ConfirmationSheet, String> NUMBER =
            Field.one("number", Scalar.NAME, ConfirmationSheet::number);
    /** Why it is sent. */
    public static final Field<ConfirmationSheet, SheetPurpose> PURPOSE =
            Field.one("purpose", SheetPurpose.TEXT, ConfirmationSheet::purpose);
    /** The thing. */
    public static final Field<ConfirmationSheet, String> THING =
            Field.one("thing", Scalar.NAME, ConfirmationSheet::thing);
    /** The sample that goes with it. */
    public static final Field<ConfirmationSheet, Option<String>> SAMPLE =
            Field.maybe("sample", Scalar.NAME, ConfirmationSheet::sample);
    /** The call of which it is the recap. */
    public static final Field<ConfirmationSheet, Option<String>> CALL =
            Field.maybe("call", Scalar.NAME, ConfirmationSheet::call);
    /** The lines. */
    public static final Field<ConfirmationSheet, Seq<AttributeContent>> LINES =
            Field.many("lines", new Codec.Nested<>(AttributeContent.SHAPE), ConfirmationSheet::lines);
    /** Until when to object. */
    public static final Field<ConfirmationSheet, Option<Moment>> OBJECT_BY =
            Field.maybe("objectBy", Scalar.MOMENT, ConfirmationSheet::objectBy);
    /** What the host keeps with it. */
    public static final Field<ConfirmationSheet, Extensions> EXTENSIONS =
            Field.extensions(ConfirmationSheet::extensions);

    /** The fields and how a sheet is made of them. */
    public static final Shape<ConfirmationSheet> SHAPE = Shape.of(
            "confirmation-sheet",
            1,
            ConfirmationSheet.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .purpose(v.of(PURPOSE))
                    .thing(v.of(THING))
                    .sample(v.of(SAMPLE))
                    .call(v.of(CALL))
                    .lines(v.of(LINES))
                    .objectBy(v.of(OBJECT_BY))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            PURPOSE,
            THING,
            SAMPLE,
            CALL,
            LINES,
            OBJECT_BY,
            EXTENSIONS);

    ConfirmationSheet() {}

    /** The number of the sheet, by which an answer refers to it. */
    public abstract String number();

    /** Why it is sent. */
    public abstract SheetPurpose purpose();

    /** The number of the specification. */
    public abstract String thing();

    /** The number of the sample that goes with it or that was spoken about, if there is one. */
    @Value.Default
    public Option<String> sample() {
        return Option.none();
    }

    /** The number of the statement that holds what was said in the call, if it is a recap of one. */
    @Value.Default
    public Option<String> call() {
        return Option.none();
    }

    /** The lines: exactly what is to be confirmed, each attribute once, at least one. */
    public abstract Seq<AttributeContent> lines();

    /** Until when the other side is asked to answer or to object. */
    @Value.Default
    public Option<Moment> objectBy() {
        return Option.none();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The lines by attribute, revision and digest. */
    public final Seq<AttributeRef> refs() {
        return lines().map(AttributeContent::ref);
    }

    /** A builder; number, purpose, thing and lines have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableConfirmationSheet.Builder {
        Builder() {}
    }

    @Value.Check
    ConfirmationSheet settled() {
        Seq<String> names = lines().map(AttributeContent::attribute);
        if (names.isEmpty() || names.distinct().size() != names.size()) {
            throw new IllegalArgumentException("a sheet has one line or more, each attribute once: `"
                    + PlainText.shown(Vector.ofAll(names).mkString(", ")) + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
