package org.countersign.trade.party.trust;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What a buyer has done so far, order by order. How trustworthy he is follows from it ({@link #assess}) and is never typed in; it can be asked
 * for any day of the past.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class TrackRecord permits ImmutableTrackRecord {
    /** Whose record. */
    public static final Field<TrackRecord, String> BUYER = Field.one("buyer", Scalar.NAME, TrackRecord::buyer);
    /** What he did. */
    public static final Field<TrackRecord, Seq<Dealing>> DEALINGS =
            Field.many("dealings", new Codec.Choice<>(Dealing.FAMILY), TrackRecord::dealings);

    /** The fields and how a record is made of them. */
    public static final Shape<TrackRecord> SHAPE = Shape.of(
            "track-record",
            1,
            TrackRecord.class,
            v -> builder().buyer(v.of(BUYER)).dealings(v.of(DEALINGS)).build(),
            BUYER,
            DEALINGS);

    private static final Citation SO_FAR = Citation.of(Authority.PRACTICE, "a buyer is known by what he did");

    TrackRecord() {}

    /** Whose record. */
    public abstract String buyer();

    /** What he did, in the order of recording; each order is there before anything else about it, and on no later day. */
    @Value.Default
    public Seq<Dealing> dealings() {
        return Vector.empty();
    }

    /**
     * The same record with one dealing more.
     *
     * @throws IllegalArgumentException if it is about an order that is not there, or there again, or lies before it
     */
    public final TrackRecord with(Dealing dealing) {
        return SHAPE.with(this, DEALINGS, dealings().append(dealing));
    }

    /** How each order stood at the end of that day, in the order of ordering. */
    public final Seq<OrderRecord> on(LocalDate day) {
        Map<String, Seq<Dealing>> byOrder = dealings()
                .filter(one -> !one.day().isAfter(day))
                .toVector()
                .sorted(Comparator.comparing(Dealing::day))
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, one) -> all.put(
                                one.order(),
                                all.get(one.order()).getOrElse(Vector.empty()).append(one)));
        return byOrder.map(entry -> OrderRecord.of(entry._1, entry._2)).toVector();
    }

    /** How many orders had gone clean by the end of that day, as far as it is known. */
    public final int cleanOrders(LocalDate day, TrustScale scale) {
        return on(day).count(order -> order.isClean(scale.graceDays()).isYes());
    }

    /** What he was to us at the end of that day, and why. */
    public final Assessment assess(LocalDate day, TrustScale scale) {
        Seq<OrderRecord> orders = on(day);
        int clean = cleanOrders(day, scale);
        Vector<Reason> figures = Vector.of(Reason.of("TRK-ORDERS", SO_FAR)
                .with("orders", orders.size())
                .with("clean", clean)
                .with("open", orders.count(order -> order.isClean(scale.graceDays()) == Truth.UNKNOWN)));
        Seq<Reason> wrongs = wrongs(day, orders, scale);
        return new Assessment(
                relationship(orders.isEmpty(), clean, wrongs.nonEmpty(), scale), figures.appendAll(wrongs));
    }

    private static Relationship relationship(boolean none, int clean, boolean wronged, TrustScale scale) {
        if (wronged) {
            return Relationship.STRAINED;
        }
        if (none) {
            return Relationship.STRANGER;
        }
        if (clean >= scale.trusted()) {
            return Relationship.TRUSTED;
        }
        return clean >= scale.proven() ? Relationship.PROVEN : Relationship.NEW;
    }

    /** What went wrong within the memory of the scale and is the buyer's. */
    private Seq<Reason> wrongs(LocalDate day, Seq<OrderRecord> orders, TrustScale scale) {
        LocalDate since = day.minusDays(scale.memoryDays());
        return orders.filter(order -> order.last().isAfter(since)).flatMap(order -> wrongs(order, scale));
    }

    private static Seq<Reason> wrongs(OrderRecord order, TrustScale scale) {
        Vector<Reason> wrongs = Vector.empty();
        if (order.broken()) {
            wrongs = wrongs.append(Reason.of("TRK-BROKEN", SO_FAR).with("order", order.order()));
        }
        if (order.daysLate().exists(late -> late > scale.graceDays())) {
            wrongs = wrongs.append(Reason.of("TRK-LATE", SO_FAR)
                    .with("order", order.order())
                    .with("days", order.daysLate().getOrElse(0L)));
        }
        return order.claims() > 0 && order.claimsFounded().isNo()
                ? wrongs.append(Reason.of("TRK-UNFOUNDED", SO_FAR).with("order", order.order()))
                : wrongs;
    }

    @Value.Check
    TrackRecord settled() {
        dealings().foldLeft(HashMap.<String, LocalDate>empty(), TrackRecord::placed);
        return SHAPE.settled(this);
    }

    /** The days of the orders so far, with this one if it is one. */
    private static HashMap<String, LocalDate> placed(HashMap<String, LocalDate> orders, Dealing next) {
        Option<LocalDate> ordered = orders.get(next.order());
        if (ordered.isDefined() == (next instanceof Dealing.Ordered)) {
            throw new IllegalArgumentException(
                    "an order must stand once, before anything else about it: `" + PlainText.shown(next.order()) + "`");
        }
        if (ordered.exists(next.day()::isBefore)) {
            throw new IllegalArgumentException("nothing about an order must lie before it: `"
                    + PlainText.shown(next.order()) + "`, `" + next.day() + "`");
        }
        return ordered.isDefined() ? orders : orders.put(next.order(), next.day());
    }

    /** A builder; the buyer has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableTrackRecord.Builder {
        Builder() {}
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
