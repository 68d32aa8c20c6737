package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** The transfer of a credit to one or more second beneficiaries (UCP 600 art. 38). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Transfer permits ImmutableTransfer {
    /** The credit that is transferred. */
    public static final Field<Transfer, Credit> ORIGINAL =
            Field.one("original", new Codec.Nested<>(Credit.SHAPE), Transfer::original);
    /** What each second beneficiary gets. */
    public static final Field<Transfer, Seq<Credit>> PARTS =
            Field.many("parts", new Codec.Nested<>(Credit.SHAPE), Transfer::parts);
    /** Whether a second beneficiary asks for it in favour of a third. */
    public static final Field<Transfer, Boolean> IS_ONWARD =
            Field.one("isOnward", Scalar.YES_OR_NO, Transfer::isOnward);

    /** The fields and how it is made of them. */
    public static final Shape<Transfer> SHAPE = Shape.of(
            "credit-transfer",
            1,
            Transfer.class,
            v -> builder()
                    .original(v.of(ORIGINAL))
                    .parts(v.of(PARTS))
                    .isOnward(v.of(IS_ONWARD))
                    .build(),
            ORIGINAL,
            PARTS,
            IS_ONWARD);

    Transfer() {}

    /** The credit that is transferred. */
    public abstract Credit original();

    /** What each second beneficiary gets. */
    @Value.Default
    public Seq<Credit> parts() {
        return Vector.empty();
    }

    /** Whether a second beneficiary asks for it in favour of a third. */
    @Value.Default
    public boolean isOnward() {
        return false;
    }

    /** What the rules forbid in it; empty if it may be made. */
    public final Seq<Reason> problems() {
        return TransferCheck.of(this);
    }

    /**
     * The percentage of the new value that insures as much as the credit asks for: the value of the credit times its percentage, over the
     * new value (art. 38 g), rounded up to two places so that it is never less.
     */
    public static Percentage insured(Amount value, Percentage percentage, Amount reduced) {
        Ratio exact = Ratio.from(value.number()).times(percentage.ratio()).dividedBy(Ratio.from(reduced.number()));
        return Percentage.of(exact.times(Ratio.of(100, 1)).toDecimal(2, RoundingMode.CEILING));
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }

    @Value.Check
    Transfer settled() {
        if (parts().isEmpty()) {
            throw new IllegalArgumentException("a transfer must have a second beneficiary: `0`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
