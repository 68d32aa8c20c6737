package org.countersign.trade.payment.escrow;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/**
 * An order from a listing whose price a third party holds. A listing invites offers and the order is one (CISG 14); what is ordered is exactly
 * what the listing showed then, by its digest, whatever the listing shows later.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class EscrowOrder permits ImmutableEscrowOrder {
    /** The number of the order. */
    public static final Field<EscrowOrder, String> NUMBER = Field.one("number", Scalar.NAME, EscrowOrder::number);
    /** Who buys. */
    public static final Field<EscrowOrder, String> BUYER = Field.one("buyer", Scalar.NAME, EscrowOrder::buyer);
    /** Who sells. */
    public static final Field<EscrowOrder, String> SELLER = Field.one("seller", Scalar.NAME, EscrowOrder::seller);
    /** Who holds the money. */
    public static final Field<EscrowOrder, String> HOLDER = Field.one("holder", Scalar.NAME, EscrowOrder::holder);
    /** The listing. */
    public static final Field<EscrowOrder, String> LISTING = Field.one("listing", Scalar.NAME, EscrowOrder::listing);
    /** What the listing showed. */
    public static final Field<EscrowOrder, Digest> CONTENT = Field.one("content", Scalar.DIGEST, EscrowOrder::content);
    /** The price. */
    public static final Field<EscrowOrder, Amount> PRICE = Field.one("price", Amount.TEXT, EscrowOrder::price);
    /** What the holder takes. */
    public static final Field<EscrowOrder, Option<Amount>> FEE = Field.maybe("fee", Amount.TEXT, EscrowOrder::fee);
    /** Who bears it. */
    public static final Field<EscrowOrder, FeeBearer> FEE_FROM =
            Field.one("feeFrom", FeeBearer.TEXT, EscrowOrder::feeFrom);
    /** Until when to ship. */
    public static final Field<EscrowOrder, Option<Moment>> SHIP_BY =
            Field.maybe("shipBy", Scalar.MOMENT, EscrowOrder::shipBy);
    /** How many days the buyer has to look at the goods. */
    public static final Field<EscrowOrder, Integer> INSPECTION_DAYS =
            Field.one("inspectionDays", Scalar.COUNT, EscrowOrder::inspectionDays);

    /** The fields and how an order is made of them. */
    public static final Shape<EscrowOrder> SHAPE = Shape.of(
            "escrow-order",
            1,
            EscrowOrder.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .buyer(v.of(BUYER))
                    .seller(v.of(SELLER))
                    .holder(v.of(HOLDER))
                    .listing(v.of(LISTING))
                    .content(v.of(CONTENT))
                    .price(v.of(PRICE))
                    .fee(v.of(FEE))
                    .feeFrom(v.of(FEE_FROM))
                    .shipBy(v.of(SHIP_BY))
                    .inspectionDays(v.of(INSPECTION_DAYS))
                    .build(),
            NUMBER,
            BUYER,
            SELLER,
            HOLDER,
            LISTING,
            CONTENT,
            PRICE,
            FEE,
            FEE_FROM,
            SHIP_BY,
            INSPECTION_DAYS);

    private static final int MOST_DAYS = 3650;

    EscrowOrder() {}

    /** The number of the order. */
    public abstract String number();

    /** Who buys. */
    public abstract String buyer();

    /** Who sells. */
    public abstract String seller();

    /** Who holds the money until it is clear whose it is. */
    public abstract String holder();

    /** The listing from which it was ordered. */
    public abstract String listing();

    /** The digest of exactly what the listing showed when it was ordered. */
    public abstract Digest content();

    /** The price, above zero. */
    public abstract Amount price();

    /** What the holder takes for his service, if it is known. */
    @Value.Default
    public Option<Amount> fee() {
        return Option.none();
    }

    /** Who bears it. */
    public abstract FeeBearer feeFrom();

    /** Until when to ship, if that is agreed. */
    @Value.Default
    public Option<Moment> shipBy() {
        return Option.none();
    }

    /** How many days the buyer has after delivery to look at the goods and to object; up to ten years. */
    public abstract int inspectionDays();

    /** What the buyer has to pay to the holder: the price, with the fee if he bears it and it is known. */
    public final Amount toFund() {
        return fee().filter(fee -> feeFrom() == FeeBearer.BUYER).fold(this::price, price()::add);
    }

    /** A builder; all but fee and day of shipment have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableEscrowOrder.Builder {
        Builder() {}
    }

    @Value.Check
    EscrowOrder settled() {
        Amount.checkPayable(price());
        fee().forEach(Amount::checkPayable);
        fee().filter(fee -> fee.isGreaterThanOrEqualTo(price())).forEach(fee -> {
            throw new IllegalArgumentException("fee must be below `" + price() + "`: `" + fee + "`");
        });
        if (inspectionDays() < 0 || inspectionDays() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "days of inspection must lie between 0 and " + MOST_DAYS + ": `" + inspectionDays() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
