package org.countersign.trade.credit.amend;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;
import org.immutables.value.Value;

/** One amendment of a credit: the credit before it and after it, so that it can only be taken whole (UCP 600 art. 10 e). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Amendment permits ImmutableAmendment {
    /** Its number, counted from one. */
    public static final Field<Amendment, Integer> NUMBER = Field.one("number", Scalar.COUNT, Amendment::number);
    /** The date of its issue, from which the issuing bank is bound. */
    public static final Field<Amendment, LocalDate> ISSUED = Field.one("issued", Scalar.DAY, Amendment::issued);
    /** The credit on which it was made. */
    public static final Field<Amendment, Credit> BEFORE =
            Field.one("before", new Codec.Nested<>(Credit.SHAPE), Amendment::before);
    /** The credit as it would be. */
    public static final Field<Amendment, Credit> AFTER =
            Field.one("after", new Codec.Nested<>(Credit.SHAPE), Amendment::after);
    /** What it says besides; a clause that it is in force unless rejected in time is disregarded (art. 10 f). */
    public static final Field<Amendment, Option<String>> NARRATIVE =
            Field.maybe("narrative", Scalar.TEXT, Amendment::narrative);

    /** The fields and how it is made of them. */
    public static final Shape<Amendment> SHAPE = Shape.of(
            "credit-amendment",
            1,
            Amendment.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .issued(v.of(ISSUED))
                    .before(v.of(BEFORE))
                    .after(v.of(AFTER))
                    .narrative(v.of(NARRATIVE))
                    .build(),
            NUMBER,
            ISSUED,
            BEFORE,
            AFTER,
            NARRATIVE);

    Amendment() {}

    /** Its number, counted from one. */
    public abstract int number();

    /** The date of its issue, from which the issuing bank is bound. */
    public abstract LocalDate issued();

    /** The credit on which it was made. */
    public abstract Credit before();

    /** The credit as it would be. */
    public abstract Credit after();

    /** What it says besides; a clause that it is in force unless rejected in time is disregarded (art. 10 f). */
    @Value.Default
    public Option<String> narrative() {
        return Option.none();
    }

    /** What it changes. */
    public final Diff changes() {
        return Diff.between(Credit.SHAPE, before(), after());
    }

    /** The credit with this amendment made to it, or why it does not fit that credit. */
    public final Either<Reason, Credit> appliedTo(Credit credit) {
        try {
            return Either.right(changes().apply(Credit.SHAPE, credit));
        } catch (IllegalArgumentException misfit) {
            return Either.left(AmendReason.MISFIT.on(number()).with("rule", misfit.getMessage() + ""));
        }
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }

    @Value.Check
    Amendment settled() {
        if (number() < 1 || !before().number().equals(after().number()) || before().equals(after())) {
            throw new IllegalArgumentException(
                    "amendment must have a number from 1, and change something of one credit: `" + number() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
