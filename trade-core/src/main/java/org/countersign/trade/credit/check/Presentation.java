package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** How documents reach the bank, as far as it is known: before shipment almost nothing is. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Presentation permits ImmutablePresentation {
    /** The day on which they are presented. */
    public static final Field<Presentation, Option<LocalDate>> ON = Field.maybe("on", Scalar.DAY, Presentation::on);
    /** Whether the bank was closed for the day by then (art. 33). */
    public static final Field<Presentation, Boolean> IS_AFTER_HOURS =
            Field.one("isAfterHours", Scalar.YES_OR_NO, Presentation::isAfterHours);
    /** What is asked for, where that is not the total of the invoices. */
    public static final Field<Presentation, Option<Amount>> DRAWN =
            Field.maybe("drawn", Amount.TEXT, Presentation::drawn);
    /** What was drawn under the credit before. */
    public static final Field<Presentation, Option<Amount>> DRAWN_BEFORE =
            Field.maybe("drawnBefore", Amount.TEXT, Presentation::drawnBefore);
    /** Whether a part of the goods was shipped under the credit before. */
    public static final Field<Presentation, Boolean> SHIPPED_BEFORE =
            Field.one("shippedBefore", Scalar.YES_OR_NO, Presentation::shippedBefore);
    /** Days on which the bank was closed by force majeure: no period is extended by them (art. 36). */
    public static final Field<Presentation, Seq<LocalDate>> CLOSURES =
            Field.many("closures", Scalar.DAY, Presentation::closures);
    /** On which days was shipped under the credit before, where it is shipped by instalments. */
    public static final Field<Presentation, Seq<LocalDate>> EARLIER_SHIPMENTS =
            Field.many("earlierShipments", Scalar.DAY, Presentation::earlierShipments);

    /** The fields and how it is made of them. */
    public static final Shape<Presentation> SHAPE = Shape.of(
            "credit-presentation",
            1,
            Presentation.class,
            v -> builder()
                    .on(v.of(ON))
                    .isAfterHours(v.of(IS_AFTER_HOURS))
                    .drawn(v.of(DRAWN))
                    .drawnBefore(v.of(DRAWN_BEFORE))
                    .shippedBefore(v.of(SHIPPED_BEFORE))
                    .closures(v.of(CLOSURES))
                    .earlierShipments(v.of(EARLIER_SHIPMENTS))
                    .build(),
            ON,
            IS_AFTER_HOURS,
            DRAWN,
            DRAWN_BEFORE,
            SHIPPED_BEFORE,
            CLOSURES,
            EARLIER_SHIPMENTS);

    Presentation() {}

    /** The day on which they are presented. */
    @Value.Default
    public Option<LocalDate> on() {
        return Option.none();
    }

    /** Whether the bank was closed for the day by then (art. 33). */
    @Value.Default
    public boolean isAfterHours() {
        return false;
    }

    /** What is asked for, where that is not the total of the invoices. */
    @Value.Default
    public Option<Amount> drawn() {
        return Option.none();
    }

    /** What was drawn under the credit before. */
    @Value.Default
    public Option<Amount> drawnBefore() {
        return Option.none();
    }

    /** Whether a part of the goods was shipped under the credit before. */
    @Value.Default
    public boolean shippedBefore() {
        return false;
    }

    /** Days on which the bank was closed by force majeure: no period is extended by them (art. 36). */
    @Value.Default
    public Seq<LocalDate> closures() {
        return Vector.empty();
    }

    /** On which days was shipped under the credit before, where it is shipped by instalments (art. 32); empty if nobody has said. */
    @Value.Default
    public Seq<LocalDate> earlierShipments() {
        return Vector.empty();
    }

    /** Nothing is known yet: a look before shipment. */
    public static Presentation planned() {
        return builder().build();
    }

    /** Presented on that day, within banking hours. */
    public static Presentation on(LocalDate day) {
        return builder().on(Option.some(day)).build();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutablePresentation.Builder {
        Builder() {}
    }

    @Value.Check
    Presentation settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
