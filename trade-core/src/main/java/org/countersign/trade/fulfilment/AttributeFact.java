package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Weight;
import org.immutables.value.Value;

/**
 * What is known of one mandatory attribute of the current specification: its content, and the latest word of the buyer's side on it. What a
 * host does not say is unknown, and unknown opens nothing.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class AttributeFact permits ImmutableAttributeFact {
    /** Yes, no or unknown, as a word. */
    static final Scalar<Truth> TRUTH = Scalar.word("answer", Vector.of(Truth.values()));

    /** The attribute. */
    public static final Field<AttributeFact, String> NAME = Field.one("name", Scalar.NAME, AttributeFact::name);
    /** Its current revision. */
    public static final Field<AttributeFact, String> REVISION =
            Field.one("revision", Scalar.NAME, AttributeFact::revision);
    /** The digest of its current content. */
    public static final Field<AttributeFact, Digest> CONTENT =
            Field.one("content", Scalar.DIGEST, AttributeFact::content);
    /** The digest of the content that was confirmed. */
    public static final Field<AttributeFact, Option<Digest>> CONFIRMED =
            Field.maybe("confirmed", Scalar.DIGEST, AttributeFact::confirmed);
    /** Who confirmed it. */
    public static final Field<AttributeFact, Option<String>> BY = Field.maybe("by", Scalar.NAME, AttributeFact::by);
    /** Whether in writing. */
    public static final Field<AttributeFact, Truth> IN_WRITING =
            Field.one("inWriting", TRUTH, AttributeFact::inWriting);
    /** Whether he was authorised. */
    public static final Field<AttributeFact, Truth> AUTHORISED =
            Field.one("authorised", TRUTH, AttributeFact::authorised);
    /** Whether the word still stands. */
    public static final Field<AttributeFact, Truth> STANDS = Field.one("stands", TRUTH, AttributeFact::stands);
    /** Whether it counts as approved by silence. */
    public static final Field<AttributeFact, Truth> DEEMED = Field.one("deemed", TRUTH, AttributeFact::deemed);
    /** How strong the evidence is. */
    public static final Field<AttributeFact, Option<Integer>> POINTS =
            Field.maybe("points", Scalar.COUNT, AttributeFact::points);
    /** What he wants changed. */
    public static final Field<AttributeFact, Seq<String>> COMMENTS =
            Field.many("comments", Scalar.TEXT, AttributeFact::comments);
    /** Whether that is an approval with an instruction. */
    public static final Field<AttributeFact, Boolean> INSTRUCTED =
            Field.one("instructed", Scalar.YES_OR_NO, AttributeFact::instructed);

    /** The fields and how it is made of them. */
    public static final Shape<AttributeFact> SHAPE = Shape.of(
                    "gate-attribute",
                    1,
                    AttributeFact.class,
                    v -> builder()
                            .name(v.of(NAME))
                            .revision(v.of(REVISION))
                            .content(v.of(CONTENT))
                            .confirmed(v.of(CONFIRMED))
                            .by(v.of(BY))
                            .inWriting(v.of(IN_WRITING))
                            .authorised(v.of(AUTHORISED))
                            .stands(v.of(STANDS))
                            .deemed(v.of(DEEMED))
                            .points(v.of(POINTS))
                            .comments(v.of(COMMENTS))
                            .instructed(v.of(INSTRUCTED))
                            .build(),
                    NAME,
                    REVISION,
                    CONTENT,
                    CONFIRMED,
                    BY,
                    IN_WRITING,
                    AUTHORISED,
                    STANDS,
                    DEEMED,
                    POINTS,
                    COMMENTS,
                    INSTRUCTED)
            .keyedBy(NAME);

    AttributeFact() {}

    /** The attribute as both sides call it: {@code logo position}. */
    public abstract String name();

    /** The revision that is to be made. */
    public abstract String revision();

    /** The digest of what is to be made: required value, tolerance, artwork. */
    public abstract Digest content();

    /** The digest of what the buyer's side confirmed last; none if it confirmed nothing about this attribute by name. */
    @Value.Default
    public Option<Digest> confirmed() {
        return Option.none();
    }

    /** The person who confirmed it, as the host knows him. */
    @Value.Default
    public Option<String> by() {
        return Option.none();
    }

    /** Whether he put it in writing; a recording, a note or silence is no. */
    @Value.Default
    public Truth inWriting() {
        return Truth.UNKNOWN;
    }

    /** Whether he was allowed to, and something that can be shown says so. */
    @Value.Default
    public Truth authorised() {
        return Truth.UNKNOWN;
    }

    /** Whether no later word of his side takes it back. */
    @Value.Default
    public Truth stands() {
        return Truth.UNKNOWN;
    }

    /** Whether he was asked for exactly this content and let the time of the clause pass; counts only where the contract has such a clause. */
    @Value.Default
    public Truth deemed() {
        return Truth.NO;
    }

    /** How well all this can be proved, from 0 to 100; opens and closes nothing by itself. */
    @Value.Default
    public Option<Integer> points() {
        return Option.none();
    }

    /** What he wants changed before it is made, and nobody has settled. */
    @Value.Default
    public Seq<String> comments() {
        return Vector.empty();
    }

    /**
     * Whether the one comment is an approval with an instruction, in writing and by somebody authorised: once it is adopted, the instructed value
     * is what is to be made, and it is confirmed.
     */
    @Value.Default
    public boolean instructed() {
        return false;
    }

    /** Whether what he confirmed is what is to be made. */
    public final boolean isOfThisContent() {
        return confirmed().contains(content());
    }

    /** Whether exactly this content is confirmed in writing by somebody authorised, and the word stands. */
    public final Truth isConfirmed() {
        return Truth.of(isOfThisContent()).and(inWriting()).and(authorised()).and(stands());
    }

    /** A builder; name, revision and content have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAttributeFact.Builder {
        Builder() {}
    }

    @Value.Check
    AttributeFact settled() {
        points().filter(points -> points < 0 || points > Weight.MOST).forEach(points -> {
            throw new IllegalArgumentException("points must lie between 0 and " + Weight.MOST + ": `" + points + "`");
        });
        if (instructed() && comments().size() != 1) {
            throw new IllegalArgumentException(
                    "an instruction must be the one comment that is open: `" + PlainText.shown(name()) + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
