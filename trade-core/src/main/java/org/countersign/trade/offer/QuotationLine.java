package org.countersign.trade.offer;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.UnitPrice;
import org.immutables.value.Value;

/** One thing that is offered: which goods, how many of them, at what price each. What is not known yet is left out. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class QuotationLine permits ImmutableQuotationLine {
    /** The number of the line. */
    public static final Field<QuotationLine, String> ID = Field.one("id", Scalar.NAME, QuotationLine::id);
    /** The goods. */
    public static final Field<QuotationLine, Product> PRODUCT =
            Field.one("product", new Codec.Nested<>(Product.SHAPE), QuotationLine::product);
    /** How much of them. */
    public static final Field<QuotationLine, Option<QuantityTerm>> QUANTITY =
            Field.maybe("quantity", QuantityTerm.TEXT, QuotationLine::quantity);
    /** The price of one, or of so many. */
    public static final Field<QuotationLine, Option<UnitPrice>> UNIT_PRICE =
            Field.maybe("unitPrice", UnitPrice.TEXT, QuotationLine::unitPrice);
    /** How they are packed. */
    public static final Field<QuotationLine, Option<Packing>> PACKING =
            Field.maybe("packing", new Codec.Nested<>(Packing.SHAPE), QuotationLine::packing);
    /** What else is said about them. */
    public static final Field<QuotationLine, Option<String>> NOTE =
            Field.maybe("note", Scalar.TEXT, QuotationLine::note);

    /** The fields and how a line is made of them. */
    public static final Shape<QuotationLine> SHAPE = Shape.of(
                    "quotation-line",
                    1,
                    QuotationLine.class,
                    v -> builder()
                            .id(v.of(ID))
                            .product(v.of(PRODUCT))
                            .quantity(v.of(QUANTITY))
                            .unitPrice(v.of(UNIT_PRICE))
                            .packing(v.of(PACKING))
                            .note(v.of(NOTE))
                            .build(),
                    ID,
                    PRODUCT,
                    QUANTITY,
                    UNIT_PRICE,
                    PACKING,
                    NOTE)
            .keyedBy(ID);

    /** Where the amount of a line is rounded: to the minor unit of its currency, half away from zero. */
    private static final Rounding LINE = Rounding.halfUp("line amount");

    QuotationLine() {}

    /** The number of the line, one line of plain text. */
    public abstract String id();

    /** The goods, with their quality and their country of origin as far as they are settled. */
    public abstract Product product();

    /** How much of them, and how much more or less will do. */
    @Value.Default
    public Option<QuantityTerm> quantity() {
        return Option.none();
    }

    /** The price of one, or of so many; unknown until every cost in it is known. */
    @Value.Default
    public Option<UnitPrice> unitPrice() {
        return Option.none();
    }

    /** How they are packed. */
    @Value.Default
    public Option<Packing> packing() {
        return Option.none();
    }

    /** What else is said about them. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /**
     * What the line costs, rounded once: unknown without a price, without a quantity, or where the price is for a unit that has no
     * fixed ratio to that of the quantity.
     */
    @Value.Derived
    @Value.Auxiliary
    public Option<Amount> amount() { // INVARIANT: a line whose amount has more digits than a Decimal is not born
        return exactAmount().map(exact -> exact.rounded(LINE));
    }

    private Option<ExactAmount> exactAmount() {
        return unitPrice()
                .flatMap(price -> quantity()
                        .map(QuantityTerm::quantity)
                        .filter(much -> much.unit().in(price.basis().unit()).isDefined())
                        .map(price::extension));
    }

    /** A builder; number and goods have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableQuotationLine.Builder {
        Builder() {}
    }

    @Value.Check
    QuotationLine settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
