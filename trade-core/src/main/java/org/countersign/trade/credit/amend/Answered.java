package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Confirmation;
import org.immutables.value.Value;

/** An amendment and how far it binds. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Answered permits ImmutableAnswered {
    /** The amendment. */
    public static final Field<Answered, Amendment> AMENDMENT =
            Field.one("amendment", new Codec.Nested<>(Amendment.SHAPE), Answered::amendment);
    /** What the beneficiary said. */
    public static final Field<Answered, Answer> ANSWER = Field.one("answer", Answer.TEXT, Answered::answer);
    /** Whether the confirming bank has extended its confirmation to it. */
    public static final Field<Answered, Boolean> IS_EXTENDED =
            Field.one("isExtended", Scalar.YES_OR_NO, Answered::isExtended);

    /** The fields and how it is made of them. */
    public static final Shape<Answered> SHAPE = Shape.of(
            "credit-amendment-answered",
            1,
            Answered.class,
            v -> builder()
                    .amendment(v.of(AMENDMENT))
                    .answer(v.of(ANSWER))
                    .isExtended(v.of(IS_EXTENDED))
                    .build(),
            AMENDMENT,
            ANSWER,
            IS_EXTENDED);

    Answered() {}

    /** The amendment. */
    public abstract Amendment amendment();

    /** What the beneficiary said. */
    @Value.Default
    public Answer answer() {
        return Answer.OPEN;
    }

    /** Whether the confirming bank has extended its confirmation to it. */
    @Value.Default
    public boolean isExtended() {
        return false;
    }

    /** An amendment that nobody has answered. */
    public static Answered open(Amendment amendment) {
        return builder().amendment(amendment).build();
    }

    /** Who is bound by it (UCP 600 art. 10 a to c). */
    public final Seq<BoundParty> bound() {
        Vector<BoundParty> issuing = Vector.of(BoundParty.ISSUING_BANK);
        Vector<BoundParty> confirming = isExtended() ? issuing.append(BoundParty.CONFIRMING_BANK) : issuing;
        return answer() == Answer.ACCEPTED ? confirming.append(BoundParty.BENEFICIARY) : confirming;
    }

    /** Whether it has the consent of all whose consent the rules ask for; the applicant is not among them (art. 10 a). */
    public final boolean isEffective() {
        boolean isConfirmed = amendment().before().banks().confirmation() == Confirmation.CONFIRM;
        return answer() == Answer.ACCEPTED && (isExtended() || !isConfirmed);
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAnswered.Builder {
        Builder() {}
    }

    @Value.Check
    Answered settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
