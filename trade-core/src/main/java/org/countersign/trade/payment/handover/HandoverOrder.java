package org.countersign.trade.payment.handover;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** What we tell the carrier to do with goods that the buyer pays for where he gets them. What it leaves out {@link #advice()} names. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class HandoverOrder permits ImmutableHandoverOrder {
    /** The number of the consignment. */
    public static final Field<HandoverOrder, String> NUMBER = Field.one("number", Scalar.NAME, HandoverOrder::number);
    /** Who carries. */
    public static final Field<HandoverOrder, String> CARRIER =
            Field.one("carrier", Scalar.NAME, HandoverOrder::carrier);
    /** Who gets the goods. */
    public static final Field<HandoverOrder, String> BUYER = Field.one("buyer", Scalar.NAME, HandoverOrder::buyer);
    /** How much he pays for them. */
    public static final Field<HandoverOrder, Amount> AMOUNT = Field.one("amount", Amount.TEXT, HandoverOrder::amount);
    /** Who takes the money. */
    public static final Field<HandoverOrder, Collector> COLLECTOR =
            Field.one("collector", Collector.TEXT, HandoverOrder::collector);
    /** The freight to the buyer. */
    public static final Field<HandoverOrder, Option<Amount>> FREIGHT_OUT =
            Field.maybe("freightOut", Amount.TEXT, HandoverOrder::freightOut);
    /** The freight back. */
    public static final Field<HandoverOrder, Option<Amount>> FREIGHT_BACK =
            Field.maybe("freightBack", Amount.TEXT, HandoverOrder::freightBack);
    /** What the carrier takes for collecting. */
    public static final Field<HandoverOrder, Option<Amount>> FEE = Field.maybe("fee", Amount.TEXT, HandoverOrder::fee);
    /** Within how many days he remits. */
    public static final Field<HandoverOrder, Option<Integer>> REMIT_WITHIN =
            Field.maybe("remitWithin", Scalar.COUNT, HandoverOrder::remitWithin);
    /** What else it says expressly. */
    public static final Field<HandoverOrder, Seq<HandoverClause>> CLAUSES =
            Field.many("clauses", HandoverClause.TEXT, HandoverOrder::clauses);

    /** The fields and how an order is made of them. */
    public static final Shape<HandoverOrder> SHAPE = Shape.of(
            "handover-order",
            1,
            HandoverOrder.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .carrier(v.of(CARRIER))
                    .buyer(v.of(BUYER))
                    .amount(v.of(AMOUNT))
                    .collector(v.of(COLLECTOR))
                    .freightOut(v.of(FREIGHT_OUT))
                    .freightBack(v.of(FREIGHT_BACK))
                    .fee(v.of(FEE))
                    .remitWithin(v.of(REMIT_WITHIN))
                    .clauses(v.of(CLAUSES))
                    .build(),
            NUMBER,
            CARRIER,
            BUYER,
            AMOUNT,
            COLLECTOR,
            FREIGHT_OUT,
            FREIGHT_BACK,
            FEE,
            REMIT_WITHIN,
            CLAUSES);

    private static final int MOST_DAYS = 3650;

    HandoverOrder() {}

    /** The number of the consignment. */
    public abstract String number();

    /** Who carries. */
    public abstract String carrier();

    /** Who gets the goods. */
    public abstract String buyer();

    /** How much he pays for them, above zero. */
    public abstract Amount amount();

    /** Who takes the money. */
    public abstract Collector collector();

    /** The freight to the buyer, if it is known. */
    @Value.Default
    public Option<Amount> freightOut() {
        return Option.none();
    }

    /** The freight back, if it is known. */
    @Value.Default
    public Option<Amount> freightBack() {
        return Option.none();
    }

    /** What the carrier takes for collecting, if it is known. */
    @Value.Default
    public Option<Amount> fee() {
        return Option.none();
    }

    /** Within how many days after it was paid he remits the money, if that is agreed; up to ten years. */
    @Value.Default
    public Option<Integer> remitWithin() {
        return Option.none();
    }

    /** What else it says expressly, each once. */
    @Value.Default
    public Seq<HandoverClause> clauses() {
        return Vector.empty();
    }

    /** Whether it says that. */
    public final boolean has(HandoverClause clause) {
        return clauses().contains(clause);
    }

    /** Whether the carrier who delivers is not the one who was told to collect. */
    final boolean isWithoutCollector() {
        return collector() == Collector.CARRIER
                && has(HandoverClause.OTHER_CARRIER_DELIVERS)
                && !has(HandoverClause.LAST_CARRIER_COLLECTS);
    }

    /** What this order leaves open or exposes us to; it can be given all the same. */
    public final Seq<Reason> advice() {
        return HandoverAdvice.on(this);
    }

    /** A builder; number, parties, amount and collector have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableHandoverOrder.Builder {
        Builder() {}
    }

    @Value.Check
    HandoverOrder settled() {
        Amount.checkPayable(amount());
        Vector.of(freightOut(), freightBack(), fee()).flatMap(cost -> cost).forEach(Amount::checkPayable);
        remitWithin().filter(days -> days < 0 || days > MOST_DAYS).forEach(days -> {
            throw new IllegalArgumentException(
                    "days to remit must lie between 0 and " + MOST_DAYS + ": `" + days + "`");
        });
        clauses().find(clause -> clauses().count(clause::equals) > 1).forEach(clause -> {
            throw new IllegalArgumentException("clauses must be given once: `" + clause + "`");
        });
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
