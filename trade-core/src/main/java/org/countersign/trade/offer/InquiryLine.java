package org.countersign.trade.offer;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.immutables.value.Value;

/** One thing that a buyer asks for. He may leave out all but what it is. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class InquiryLine permits ImmutableInquiryLine {
    /** The buyer's own number of the line. */
    public static final Field<InquiryLine, String> ID = Field.one("id", Scalar.NAME, InquiryLine::id);
    /** What he calls the product. */
    public static final Field<InquiryLine, String> PRODUCT = Field.one("product", Scalar.NAME, InquiryLine::product);
    /** Which quality, model or description he wants. */
    public static final Field<InquiryLine, Option<String>> SPECIFICATION =
            Field.maybe("specification", Scalar.TEXT, InquiryLine::specification);
    /** How much he wants. */
    public static final Field<InquiryLine, Option<Quantity>> QUANTITY =
            Field.maybe("quantity", Quantity.TEXT, InquiryLine::quantity);
    /** What he wants to pay. */
    public static final Field<InquiryLine, Option<UnitPrice>> TARGET_PRICE =
            Field.maybe("targetPrice", UnitPrice.TEXT, InquiryLine::targetPrice);

    /** The fields and how a line is made of them. */
    public static final Shape<InquiryLine> SHAPE = Shape.of(
                    "inquiry-line",
                    1,
                    InquiryLine.class,
                    v -> builder()
                            .id(v.of(ID))
                            .product(v.of(PRODUCT))
                            .specification(v.of(SPECIFICATION))
                            .quantity(v.of(QUANTITY))
                            .targetPrice(v.of(TARGET_PRICE))
                            .build(),
                    ID,
                    PRODUCT,
                    SPECIFICATION,
                    QUANTITY,
                    TARGET_PRICE)
            .keyedBy(ID);

    InquiryLine() {}

    /** The buyer's own number of the line, one line of plain text. */
    public abstract String id();

    /** What he calls the product, one line of plain text. */
    public abstract String product();

    /** Which quality, model or description he wants, if he says. */
    @Value.Default
    public Option<String> specification() {
        return Option.none();
    }

    /** How much he wants, if he says. */
    @Value.Default
    public Option<Quantity> quantity() {
        return Option.none();
    }

    /** What he wants to pay, if he says. It is his price: nobody has offered it. */
    @Value.Default
    public Option<UnitPrice> targetPrice() {
        return Option.none();
    }

    /** A builder; identifier and product have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableInquiryLine.Builder {
        Builder() {}
    }

    @Value.Check
    InquiryLine settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
