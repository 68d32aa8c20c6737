package org.countersign.trade.credit;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** Where, when and how the goods have to be shipped: fields 43P to 44D. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ShipmentTerms permits ImmutableShipmentTerms {
    /** Whether part shipments are allowed: field 43P. */
    public static final Field<ShipmentTerms, Option<Allowance>> PARTIAL =
            Field.maybe("partial", Allowance.TEXT, ShipmentTerms::partial);
    /** Whether transhipment is allowed: field 43T. */
    public static final Field<ShipmentTerms, Option<Allowance>> TRANSHIPMENT =
            Field.maybe("transhipment", Allowance.TEXT, ShipmentTerms::transhipment);
    /** Where the goods are taken in charge: field 44A. */
    public static final Field<ShipmentTerms, Option<String>> RECEIPT =
            Field.maybe("receipt", SwiftForm.PLACE.text(), ShipmentTerms::receipt);
    /** The port of loading or airport of departure: field 44E. */
    public static final Field<ShipmentTerms, Option<String>> LOADING =
            Field.maybe("loading", SwiftForm.PLACE.text(), ShipmentTerms::loading);
    /** The port of discharge or airport of destination: field 44F. */
    public static final Field<ShipmentTerms, Option<String>> DISCHARGE =
            Field.maybe("discharge", SwiftForm.PLACE.text(), ShipmentTerms::discharge);
    /** The place of final destination: field 44B. */
    public static final Field<ShipmentTerms, Option<String>> DESTINATION =
            Field.maybe("destination", SwiftForm.PLACE.text(), ShipmentTerms::destination);
    /** The latest day of shipment: field 44C. */
    public static final Field<ShipmentTerms, Option<LocalDate>> LATEST =
            Field.maybe("latest", Scalar.DAY, ShipmentTerms::latest);
    /** The period of shipment in words: field 44D. */
    public static final Field<ShipmentTerms, Option<String>> PERIOD =
            Field.maybe("period", SwiftForm.PERIOD.text(), ShipmentTerms::period);

    /** The fields and how it is made of them. */
    public static final Shape<ShipmentTerms> SHAPE = Shape.of(
            "credit-shipment",
            1,
            ShipmentTerms.class,
            v -> builder()
                    .partial(v.of(PARTIAL))
                    .transhipment(v.of(TRANSHIPMENT))
                    .receipt(v.of(RECEIPT))
                    .loading(v.of(LOADING))
                    .discharge(v.of(DISCHARGE))
                    .destination(v.of(DESTINATION))
                    .latest(v.of(LATEST))
                    .period(v.of(PERIOD))
                    .build(),
            PARTIAL,
            TRANSHIPMENT,
            RECEIPT,
            LOADING,
            DISCHARGE,
            DESTINATION,
            LATEST,
            PERIOD);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    ShipmentTerms() {}

    /** Whether part shipments are allowed: field 43P. */
    @Value.Default
    public Option<Allowance> partial() {
        return Option.none();
    }

    /** Whether transhipment is allowed: field 43T. */
    @Value.Default
    public Option<Allowance> transhipment() {
        return Option.none();
    }

    /** Where the goods are taken in charge: field 44A. */
    @Value.Default
    public Option<String> receipt() {
        return Option.none();
    }

    /** The port of loading or airport of departure: field 44E. */
    @Value.Default
    public Option<String> loading() {
        return Option.none();
    }

    /** The port of discharge or airport of destination: field 44F. */
    @Value.Default
    public Option<String> discharge() {
        return Option.none();
    }

    /** The place of final destination: field 44B. */
    @Value.Default
    public Option<String> destination() {
        return Option.none();
    }

    /** The latest day of shipment: field 44C. */
    @Value.Default
    public Option<LocalDate> latest() {
        return Option.none();
    }

    /** The period of shipment in words: field 44D. */
    @Value.Default
    public Option<String> period() {
        return Option.none();
    }

    /** Nothing is said. */
    public static ShipmentTerms open() {
        return builder().build();
    }

    /** Whether part shipments are forbidden. */
    public final boolean isWhole() {
        return partial().contains(Allowance.NOT_ALLOWED);
    }

    /** The days on which shipment is in time; none if nothing is said or the words are not understood. */
    public final Option<DayRange> days() {
        return latest().map(DayRange::until).orElse(() -> period().flatMap(DayRange::read));
    }

    /** INVARIANT: six digits of a message say a day of this century. */
    static void checkDay(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("days of a credit must lie from 2000 to 2099: `" + day + "`");
        }
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableShipmentTerms.Builder {
        Builder() {}
    }

    @Value.Check
    ShipmentTerms settled() {
        latest().forEach(ShipmentTerms::checkDay);
        if (latest().isDefined() && period().isDefined()) {
            throw new IllegalArgumentException(
                    "only one of latest day and period of shipment may be said: fields `44C`, `44D`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
