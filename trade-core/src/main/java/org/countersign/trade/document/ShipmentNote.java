package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What a transport document says of the day and state of shipment. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class ShipmentNote permits ImmutableShipmentNote {
    /** The days of dated notations: shipped on board, taken in charge, flown. */
    public static final Field<ShipmentNote, Seq<LocalDate>> NOTATIONS =
            Field.many("notations", Scalar.DAY, ShipmentNote::notations);
    /** Whether the form itself says shipped, taken in charge or accepted for carriage. */
    public static final Field<ShipmentNote, Boolean> IS_PRINTED =
            Field.one("isPrinted", Scalar.YES_OR_NO, ShipmentNote::isPrinted);
    /** Whether vessel or port are only intended, so that a notation has to name the actual ones. */
    public static final Field<ShipmentNote, Boolean> IS_INTENDED =
            Field.one("isIntended", Scalar.YES_OR_NO, ShipmentNote::isIntended);
    /** Whether it says that it is subject to a charter party. */
    public static final Field<ShipmentNote, Boolean> IS_CHARTER =
            Field.one("isCharter", Scalar.YES_OR_NO, ShipmentNote::isCharter);
    /** Whether the goods travel in containers, trailers or barges. */
    public static final Field<ShipmentNote, Boolean> IS_CONTAINER =
            Field.one("isContainer", Scalar.YES_OR_NO, ShipmentNote::isContainer);
    /** Whether one document covers the whole carriage. */
    public static final Field<ShipmentNote, Boolean> IS_WHOLE_VOYAGE =
            Field.one("isWholeVoyage", Scalar.YES_OR_NO, ShipmentNote::isWholeVoyage);

    /** The fields and how it is made of them. */
    public static final Shape<ShipmentNote> SHAPE = Shape.of(
            "shipment-note",
            1,
            ShipmentNote.class,
            v -> builder()
                    .notations(v.of(NOTATIONS))
                    .isPrinted(v.of(IS_PRINTED))
                    .isIntended(v.of(IS_INTENDED))
                    .isCharter(v.of(IS_CHARTER))
                    .isContainer(v.of(IS_CONTAINER))
                    .isWholeVoyage(v.of(IS_WHOLE_VOYAGE))
                    .build(),
            NOTATIONS,
            IS_PRINTED,
            IS_INTENDED,
            IS_CHARTER,
            IS_CONTAINER,
            IS_WHOLE_VOYAGE);

    ShipmentNote() {}

    /** The days of dated notations: shipped on board, taken in charge, flown. */
    @Value.Default
    public Seq<LocalDate> notations() {
        return Vector.empty();
    }

    /** Whether the form itself says shipped, taken in charge or accepted for carriage. */
    @Value.Default
    public boolean isPrinted() {
        return false;
    }

    /** Whether vessel or port are only intended, so that a notation has to name the actual ones. */
    @Value.Default
    public boolean isIntended() {
        return false;
    }

    /** Whether it says that it is subject to a charter party. */
    @Value.Default
    public boolean isCharter() {
        return false;
    }

    /** Whether the goods travel in containers, trailers or barges. */
    @Value.Default
    public boolean isContainer() {
        return false;
    }

    /** Whether one document covers the whole carriage. */
    @Value.Default
    public boolean isWholeVoyage() {
        return true;
    }

    /** A form that says of itself that the goods are shipped or taken in charge. */
    public static ShipmentNote printed() {
        return builder().isPrinted(true).build();
    }

    /** Shipped, by a dated notation. */
    public static ShipmentNote on(LocalDate day) {
        return builder().notations(Vector.of(day)).build();
    }

    /** Whether only a dated notation can say when the goods were shipped. */
    public final boolean isByNotationOnly() {
        return !isPrinted() || isIntended();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableShipmentNote.Builder {
        Builder() {}
    }

    @Value.Check
    ShipmentNote settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
