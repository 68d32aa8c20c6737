package org.countersign.trade.money;

import javax.money.MonetaryAmount;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * A rate of exchange that was agreed or looked up, with where it came from and when: so much of one currency for one of another. It
 * works one way; who wants the other way says so ({@link #inverse}). Nothing is fetched and nothing expires by itself.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class LockedRate permits ImmutableLockedRate {
    /** What is given. */
    public static final Field<LockedRate, IsoCurrency> FROM = Field.one("from", IsoCurrency.TEXT, LockedRate::from);
    /** What is received. */
    public static final Field<LockedRate, IsoCurrency> TO = Field.one("to", IsoCurrency.TEXT, LockedRate::to);
    /** How much is received for one. */
    public static final Field<LockedRate, Ratio> RATE = Field.one("rate", Scalar.RATIO, LockedRate::rate);
    /** Who says so. */
    public static final Field<LockedRate, String> SOURCE = Field.one("source", Scalar.NAME, LockedRate::source);
    /** From when it is. */
    public static final Field<LockedRate, Moment> AT = Field.one("at", Scalar.MOMENT, LockedRate::at);
    /** Whether it was turned round. */
    public static final Field<LockedRate, Direction> DIRECTION =
            Field.one("direction", Direction.TEXT, LockedRate::direction);

    /** The fields and how a rate is made of them. */
    public static final Shape<LockedRate> SHAPE = Shape.of(
            "locked-rate",
            1,
            LockedRate.class,
            v -> builder()
                    .from(v.of(FROM))
                    .to(v.of(TO))
                    .rate(v.of(RATE))
                    .source(v.of(SOURCE))
                    .at(v.of(AT))
                    .direction(v.of(DIRECTION))
                    .build(),
            FROM,
            TO,
            RATE,
            SOURCE,
            AT,
            DIRECTION);

    /** Whether a rate stands as its source gave it. */
    public enum Direction {
        /** As its source gave it. */
        GIVEN,
        /** Turned round by us: one divided by what the source gave. */
        INVERTED;

        /** The lower-case word, both ways. */
        public static final Scalar<Direction> TEXT =
                new Scalar<>("direction", direction -> direction == GIVEN ? "given" : "inverted", Direction::parse);

        private static Direction parse(String word) {
            return switch (word) {
                case "given" -> GIVEN;
                case "inverted" -> INVERTED;
                default -> throw new IllegalArgumentException("direction must be `given` or `inverted`");
            };
        }
    }

    LockedRate() {}

    /** What is given. */
    public abstract IsoCurrency from();

    /** What is received; another currency. */
    public abstract IsoCurrency to();

    /** How much is received for one; above zero. */
    public abstract Ratio rate();

    /** Who says so, one line of plain text. */
    public abstract String source();

    /** From when it is. */
    public abstract Moment at();

    /** Whether it stands as its source gave it. */
    @Value.Default
    public Direction direction() {
        return Direction.GIVEN;
    }

    /**
     * What is received for {@code amount}, exactly.
     *
     * @throws IllegalArgumentException if the amount is not of the currency that is given
     */
    public final ExactAmount exchange(MonetaryAmount amount) {
        Amount given = Amount.from(amount);
        if (!given.currency().equals(from())) {
            throw new IllegalArgumentException(
                    "a rate from `" + from() + "` to `" + to() + "` does not apply to `" + given + "`");
        }
        return ExactAmount.of(to(), given.exact().number().times(rate()));
    }

    /**
     * What is received for {@code amount}, rounded once.
     *
     * @throws IllegalArgumentException if the amount is not of the currency that is given
     */
    public final Amount exchange(MonetaryAmount amount, Rounding rounding) {
        return exchange(amount).rounded(rounding);
    }

    /** The way back, exactly; it says of itself that it was turned round. Markets quote another rate for the way back. */
    public final LockedRate inverse() {
        return builder()
                .from(to())
                .to(from())
                .rate(rate().inverse())
                .source(source())
                .at(at())
                .direction(direction() == Direction.GIVEN ? Direction.INVERTED : Direction.GIVEN)
                .build();
    }

    /** A builder; all but the direction has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableLockedRate.Builder {
        Builder() {}
    }

    @Value.Check
    LockedRate settled() {
        if (from().equals(to())) {
            throw new IllegalArgumentException("a rate must be between two currencies: `" + from() + "`");
        }
        if (!rate().isPositive()) {
            throw new IllegalArgumentException("a rate must be above zero: `" + rate() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
