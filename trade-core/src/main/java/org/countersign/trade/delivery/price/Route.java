package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.NamedPlace;
import org.immutables.value.Value;

/**
 * From where to where the costs of a sheet reach: the pre-carriage from the premises to the departure, the main carriage from there to the
 * arrival, the on-carriage from there to the destination. A cost covers these ways and no others, so a price at any other place is unknown.
 *
 * <p>A place that is not known yet is left out, and so is the destination where the way ends at the arrival.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Route permits ImmutableRoute {
    /** Where the goods are. */
    public static final Field<Route, Option<NamedPlace>> PREMISES =
            Field.maybe("premises", NamedPlace.TEXT, Route::premises);
    /** Where the main carriage begins. */
    public static final Field<Route, Option<NamedPlace>> DEPARTURE =
            Field.maybe("departure", NamedPlace.TEXT, Route::departure);
    /** Where it ends. */
    public static final Field<Route, Option<NamedPlace>> ARRIVAL =
            Field.maybe("arrival", NamedPlace.TEXT, Route::arrival);
    /** The last place. */
    public static final Field<Route, Option<NamedPlace>> DESTINATION =
            Field.maybe("destination", NamedPlace.TEXT, Route::destination);
    /** The fields and how one is made of them. */
    public static final Shape<Route> SHAPE = Shape.of(
            "route",
            1,
            Route.class,
            v -> builder()
                    .premises(v.of(PREMISES))
                    .departure(v.of(DEPARTURE))
                    .arrival(v.of(ARRIVAL))
                    .destination(v.of(DESTINATION))
                    .build(),
            PREMISES,
            DEPARTURE,
            ARRIVAL,
            DESTINATION);

    Route() {}

    /** Where the goods are made or stored. */
    @Value.Default
    public Option<NamedPlace> premises() {
        return Option.none();
    }

    /** The port or terminal where the main carriage begins. */
    @Value.Default
    public Option<NamedPlace> departure() {
        return Option.none();
    }

    /** The port or terminal where the main carriage ends. */
    @Value.Default
    public Option<NamedPlace> arrival() {
        return Option.none();
    }

    /** The last place, where the on-carriage ends. */
    @Value.Default
    public Option<NamedPlace> destination() {
        return Option.none();
    }

    /** No place is known yet. */
    public static Route unknown() {
        return builder().build();
    }

    /**
     * The whole way from the works to a last place.
     *
     * @throws IllegalArgumentException if two of the places are the same
     */
    public static Route of(NamedPlace premises, NamedPlace departure, NamedPlace arrival, NamedPlace destination) {
        return builder()
                .premises(Option.some(premises))
                .departure(Option.some(departure))
                .arrival(Option.some(arrival))
                .destination(Option.some(destination))
                .build();
    }

    /** A builder; every place may be left out. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }

    @Value.Check
    Route settled() {
        Vector<NamedPlace> all =
                Vector.of(premises(), departure(), arrival(), destination()).flatMap(place -> place);
        all.zipWithIndex()
                .find(one -> all.drop(one._2 + 1).exists(other -> isSame(one._1, other)))
                .forEach(twice -> {
                    throw new IllegalArgumentException("places of a route must differ: `" + twice._1 + "`");
                });
        return SHAPE.settled(this);
    }

    /** The place of that point, if it is known. */
    final Option<NamedPlace> at(Point point) {
        return switch (point) {
            case PREMISES -> premises();
            case DEPARTURE -> departure();
            case ARRIVAL -> arrival();
            case DESTINATION -> destination();
        };
    }

    /** Which of these points the place is; none if it is on another way. */
    final Option<Point> pointOf(NamedPlace place, Seq<Point> points) {
        return Option.narrow(points.find(point -> at(point).exists(there -> isSame(there, place))));
    }

    /** One place: the same name in any case, and no two codes. A code alone makes no place: a port and a warehouse may share it. */
    private static boolean isSame(NamedPlace one, NamedPlace other) {
        return one.name().equalsIgnoreCase(other.name())
                && (one.locode().isEmpty()
                        || other.locode().isEmpty()
                        || one.locode().equals(other.locode()));
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
