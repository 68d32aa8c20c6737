package org.countersign.trade.sample.change;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.money.Amount;
import org.countersign.trade.sample.spec.AttributeContent;
import org.immutables.value.Value;

/**
 * A change that one side wants after something was approved or production began, with what it costs. What nobody has said yet is left out, and as
 * long as price, delay or scrap is left out there is nothing to agree to. Both sides agree to the digest of the whole, so that no
 * cost can be moved after the yes (CISG art. 29(1): a contract is changed by agreement of the parties).
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ChangeRequest permits ImmutableChangeRequest {
    /** The number of the request. */
    public static final Field<ChangeRequest, String> NUMBER = Field.one("number", Scalar.NAME, ChangeRequest::number);
    /** Who wants it. */
    public static final Field<ChangeRequest, Side> BY = Field.one("by", Side.TEXT, ChangeRequest::by);
    /** Why. */
    public static final Field<ChangeRequest, String> WHY = Field.one("why", Scalar.TEXT, ChangeRequest::why);
    /** The new revisions. */
    public static final Field<ChangeRequest, Seq<AttributeContent>> CONTENTS =
            Field.many("contents", new Codec.Nested<>(AttributeContent.SHAPE), ChangeRequest::contents);
    /** The change of the unit price. */
    public static final Field<ChangeRequest, Option<Amount>> PRICE =
            Field.maybe("price", Amount.TEXT, ChangeRequest::price);
    /** The delay. */
    public static final Field<ChangeRequest, Option<Integer>> DELAY =
            Field.maybe("delay", Scalar.COUNT, ChangeRequest::delay);
    /** What is lost, and who bears it. */
    public static final Field<ChangeRequest, Option<CostShare>> SCRAP =
            Field.maybe("scrap", new Codec.Nested<>(CostShare.SHAPE), ChangeRequest::scrap);
    /** Whether production stands still. */
    public static final Field<ChangeRequest, Boolean> HOLD = Field.one("hold", Scalar.YES_OR_NO, ChangeRequest::hold);
    /** What the host keeps with it. */
    public static final Field<ChangeRequest, Extensions> EXTENSIONS = Field.extensions(ChangeRequest::extensions);

    /** The fields and how a request is made of them. */
    public static final Shape<ChangeRequest> SHAPE = Shape.of(
            "change-request",
            1,
            ChangeRequest.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .by(v.of(BY))
                    .why(v.of(WHY))
                    .contents(v.of(CONTENTS))
                    .price(v.of(PRICE))
                    .delay(v.of(DELAY))
                    .scrap(v.of(SCRAP))
                    .hold(v.of(HOLD))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            BY,
            WHY,
            CONTENTS,
            PRICE,
            DELAY,
            SCRAP,
            HOLD,
            EXTENSIONS);

    ChangeRequest() {}

    /** The number by which answers and the amendment of the contract refer to it. */
    public abstract String number();

    /** Who wants it. */
    public abstract Side by();

    /** Why, in his words. */
    public abstract String why();

    /** The new revisions, each attribute once, at least one. */
    public abstract Seq<AttributeContent> contents();

    /** By how much the unit price rises, or falls if negative; zero if it stays; left out as long as nobody said so. */
    @Value.Default
    public Option<Amount> price() {
        return Option.none();
    }

    /** By how many days delivery moves; zero if it stays; left out as long as nobody said so. */
    @Value.Default
    public Option<Integer> delay() {
        return Option.none();
    }

    /** What is lost of what was made, and who bears it; with an amount of zero if nothing is; left out as long as nobody said so. */
    @Value.Default
    public Option<CostShare> scrap() {
        return Option.none();
    }

    /** Whether production of what it touches stands still until it is answered. */
    @Value.Default
    public boolean hold() {
        return false;
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The digest of exactly what both sides agree to. */
    public final Digest digest() {
        return CanonicalText.digest(SHAPE, this);
    }

    /** Which of price, delay and scrap nobody has said yet, as the fields call them. */
    public final Seq<String> unsaid() {
        return Vector.of(PRICE, DELAY, SCRAP)
                .filter(field -> field.values(this).isEmpty())
                .map(Field::name);
    }

    /** A builder; number, side, reason and contents have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableChangeRequest.Builder {
        Builder() {}
    }

    @Value.Check
    ChangeRequest settled() {
        Seq<String> names = contents().map(AttributeContent::attribute);
        if (names.isEmpty() || names.distinct().size() != names.size()) {
            throw new IllegalArgumentException("a change has one attribute or more, each once: `"
                    + PlainText.shown(Vector.ofAll(names).mkString(", ")) + "`");
        }
        delay().filter(days -> days < 0).forEach(days -> {
            throw new IllegalArgumentException("delay must be zero or more days: `" + days + "`");
        });
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
