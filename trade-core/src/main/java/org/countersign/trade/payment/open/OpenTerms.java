package org.countersign.trade.payment.open;

import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.immutables.value.Value;

/** On which terms a buyer may owe us: how much at once, and how late before no more goods leave. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class OpenTerms permits ImmutableOpenTerms {
    /** Our number of the buyer. */
    public static final Field<OpenTerms, String> NUMBER = Field.one("number", Scalar.NAME, OpenTerms::number);
    /** Who owes. */
    public static final Field<OpenTerms, String> BUYER = Field.one("buyer", Scalar.NAME, OpenTerms::buyer);
    /** How much he may owe at once. */
    public static final Field<OpenTerms, Amount> LIMIT = Field.one("limit", Amount.TEXT, OpenTerms::limit);
    /** How many days late he may be. */
    public static final Field<OpenTerms, Integer> GRACE_DAYS =
            Field.one("graceDays", Scalar.COUNT, OpenTerms::graceDays);
    /** On which days banks do business. */
    public static final Field<OpenTerms, BusinessCalendar> CALENDAR =
            Field.one("calendar", new Codec.Nested<>(BusinessCalendar.SHAPE), OpenTerms::calendar);

    /** The fields and how terms are made of them. */
    public static final Shape<OpenTerms> SHAPE = Shape.of(
            "open-terms",
            1,
            OpenTerms.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .buyer(v.of(BUYER))
                    .limit(v.of(LIMIT))
                    .graceDays(v.of(GRACE_DAYS))
                    .calendar(v.of(CALENDAR))
                    .build(),
            NUMBER,
            BUYER,
            LIMIT,
            GRACE_DAYS,
            CALENDAR);

    private static final int MOST_DAYS = 3650;

    OpenTerms() {}

    /** Our number of the buyer. */
    public abstract String number();

    /** Who owes. */
    public abstract String buyer();

    /** How much he may owe at once, due or not, above zero; all invoices are in its currency. */
    public abstract Amount limit();

    /** How many days something may be overdue before no more goods leave; zero or more, up to ten years. */
    public abstract int graceDays();

    /** On which days banks do business, for the due dates. */
    public abstract BusinessCalendar calendar();

    /** A builder; all have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableOpenTerms.Builder {
        Builder() {}
    }

    @Value.Check
    OpenTerms settled() {
        Amount.checkPayable(limit());
        if (graceDays() < 0 || graceDays() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "days of grace must lie between 0 and " + MOST_DAYS + ": `" + graceDays() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
