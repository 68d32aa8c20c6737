package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.immutables.value.Value;

/** One line of an invoice. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class InvoiceLine permits ImmutableInvoiceLine {
    /** The number of the line. */
    public static final Field<InvoiceLine, String> ID = Field.one("id", Scalar.NAME, InvoiceLine::id);
    /** What it charges for. */
    public static final Field<InvoiceLine, String> GOODS = Field.one("goods", Scalar.TEXT, InvoiceLine::goods);
    /** How much of it. */
    public static final Field<InvoiceLine, Option<Quantity>> QUANTITY =
            Field.maybe("quantity", Quantity.TEXT, InvoiceLine::quantity);
    /** The price of one, or of so many. */
    public static final Field<InvoiceLine, Option<UnitPrice>> UNIT_PRICE =
            Field.maybe("unitPrice", UnitPrice.TEXT, InvoiceLine::unitPrice);
    /** What the line comes to. */
    public static final Field<InvoiceLine, Amount> AMOUNT = Field.one("amount", Amount.TEXT, InvoiceLine::amount);

    /** The fields and how it is made of them. */
    public static final Shape<InvoiceLine> SHAPE = Shape.of(
                    "invoice-line",
                    1,
                    InvoiceLine.class,
                    v -> builder()
                            .id(v.of(ID))
                            .goods(v.of(GOODS))
                            .quantity(v.of(QUANTITY))
                            .unitPrice(v.of(UNIT_PRICE))
                            .amount(v.of(AMOUNT))
                            .build(),
                    ID,
                    GOODS,
                    QUANTITY,
                    UNIT_PRICE,
                    AMOUNT)
            .keyedBy(ID);

    InvoiceLine() {}

    /** The number of the line. */
    public abstract String id();

    /** What it charges for. */
    public abstract String goods();

    /** How much of it. */
    @Value.Default
    public Option<Quantity> quantity() {
        return Option.none();
    }

    /** The price of one, or of so many. */
    @Value.Default
    public Option<UnitPrice> unitPrice() {
        return Option.none();
    }

    /** What the line comes to. */
    public abstract Amount amount();

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableInvoiceLine.Builder {
        Builder() {}
    }

    @Value.Check
    InvoiceLine settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
