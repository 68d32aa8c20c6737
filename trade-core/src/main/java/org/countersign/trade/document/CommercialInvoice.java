package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Country;
import org.immutables.value.Value;

/** The seller's bill for the goods (UCP 600 art. 18). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class CommercialInvoice implements Paper permits ImmutableCommercialInvoice {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<CommercialInvoice, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), CommercialInvoice::issue);
    /** Who sells. */
    public static final Field<CommercialInvoice, NameAndAddress> SELLER =
            Field.one("seller", new Codec.Nested<>(NameAndAddress.SHAPE), CommercialInvoice::seller);
    /** To whom it is made out. */
    public static final Field<CommercialInvoice, NameAndAddress> BUYER =
            Field.one("buyer", new Codec.Nested<>(NameAndAddress.SHAPE), CommercialInvoice::buyer);
    /** What it asks for. */
    public static final Field<CommercialInvoice, Amount> TOTAL =
            Field.one("total", Amount.TEXT, CommercialInvoice::total);
    /** What was taken off for money paid before; the goods are worth that much more. */
    public static final Field<CommercialInvoice, Option<Amount>> DEDUCTED =
            Field.maybe("deducted", Amount.TEXT, CommercialInvoice::deducted);
    /** What it charges for, line by line. */
    public static final Field<CommercialInvoice, Seq<InvoiceLine>> LINES =
            Field.many("lines", new Codec.Nested<>(InvoiceLine.SHAPE), CommercialInvoice::lines);
    /** The goods as it names them. */
    public static final Field<CommercialInvoice, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, CommercialInvoice::goods);
    /** The delivery term. */
    public static final Field<CommercialInvoice, Option<DeliveryTerm>> DELIVERY_TERM =
            Field.maybe("deliveryTerm", DeliveryTerm.TEXT, CommercialInvoice::deliveryTerm);
    /** Where the goods were made. */
    public static final Field<CommercialInvoice, Option<Country>> ORIGIN =
            Field.maybe("origin", Country.TEXT, CommercialInvoice::origin);
    /** The port, airport or place of loading. */
    public static final Field<CommercialInvoice, Option<String>> LOADING =
            Field.maybe("loading", Scalar.NAME, CommercialInvoice::loading);
    /** The port, airport or place of discharge. */
    public static final Field<CommercialInvoice, Option<String>> DISCHARGE =
            Field.maybe("discharge", Scalar.NAME, CommercialInvoice::discharge);
    /** The shipping marks. */
    public static final Field<CommercialInvoice, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, CommercialInvoice::marks);
    /** How many packages. */
    public static final Field<CommercialInvoice, Option<Integer>> PACKAGES =
            Field.maybe("packages", Scalar.COUNT, CommercialInvoice::packages);
    /** The gross weight in kilograms. */
    public static final Field<CommercialInvoice, Option<Decimal>> GROSS_KILOGRAMS =
            Field.maybe("grossKilograms", Scalar.DECIMAL, CommercialInvoice::grossKilograms);
    /** The number of the credit that it quotes. */
    public static final Field<CommercialInvoice, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, CommercialInvoice::creditNumber);
    /** How many lines name goods without charge, samples and gifts. */
    public static final Field<CommercialInvoice, Integer> FREE_GOODS =
            Field.one("freeGoods", Scalar.COUNT, CommercialInvoice::freeGoods);

    /** The fields and how it is made of them. */
    public static final Shape<CommercialInvoice> SHAPE = Shape.of(
            "commercial-invoice",
            1,
            CommercialInvoice.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .seller(v.of(SELLER))
                    .buyer(v.of(BUYER))
                    .total(v.of(TOTAL))
                    .deducted(v.of(DEDUCTED))
                    .lines(v.of(LINES))
                    .goods(v.of(GOODS))
                    .deliveryTerm(v.of(DELIVERY_TERM))
                    .origin(v.of(ORIGIN))
                    .loading(v.of(LOADING))
                    .discharge(v.of(DISCHARGE))
                    .marks(v.of(MARKS))
                    .packages(v.of(PACKAGES))
                    .grossKilograms(v.of(GROSS_KILOGRAMS))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .freeGoods(v.of(FREE_GOODS))
                    .build(),
            ISSUE,
            SELLER,
            BUYER,
            TOTAL,
            DEDUCTED,
            LINES,
            GOODS,
            DELIVERY_TERM,
            ORIGIN,
            LOADING,
            DISCHARGE,
            MARKS,
            PACKAGES,
            GROSS_KILOGRAMS,
            CREDIT_NUMBER,
            FREE_GOODS);

    CommercialInvoice() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** Who sells. */
    public abstract NameAndAddress seller();

    /** To whom it is made out. */
    public abstract NameAndAddress buyer();

    /** What it asks for. */
    public abstract Amount total();

    /** What was taken off for money paid before; the goods are worth that much more. */
    @Value.Default
    public Option<Amount> deducted() {
        return Option.none();
    }

    /** What it charges for, line by line. */
    @Value.Default
    public Seq<InvoiceLine> lines() {
        return Vector.empty();
    }

    /** The goods as it names them. */
    @Override
    @Value.Default
    public Option<String> goods() {
        return Option.none();
    }

    /** The delivery term. */
    @Value.Default
    public Option<DeliveryTerm> deliveryTerm() {
        return Option.none();
    }

    /** Where the goods were made. */
    @Value.Default
    public Option<Country> origin() {
        return Option.none();
    }

    /** The port, airport or place of loading. */
    @Override
    @Value.Default
    public Option<String> loading() {
        return Option.none();
    }

    /** The port, airport or place of discharge. */
    @Override
    @Value.Default
    public Option<String> discharge() {
        return Option.none();
    }

    /** The shipping marks. */
    @Override
    @Value.Default
    public Option<String> marks() {
        return Option.none();
    }

    /** How many packages. */
    @Override
    @Value.Default
    public Option<Integer> packages() {
        return Option.none();
    }

    /** The gross weight in kilograms. */
    @Override
    @Value.Default
    public Option<Decimal> grossKilograms() {
        return Option.none();
    }

    /** The number of the credit that it quotes. */
    @Override
    @Value.Default
    public Option<String> creditNumber() {
        return Option.none();
    }

    /** How many lines name goods without charge, samples and gifts. */
    @Value.Default
    public int freeGoods() {
        return 0;
    }

    @Override
    public final PaperKind kind() {
        return PaperKind.INVOICE;
    }

    /** What the goods are worth before money paid in advance was taken off: what insurance is reckoned on (UCP 600 art. 28 f). */
    public final Amount gross() {
        return deducted().fold(this::total, off -> total().add(off));
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCommercialInvoice.Builder {
        Builder() {}
    }

    @Value.Check
    CommercialInvoice settled() {
        Checks.positive("total", total());
        Checks.notNegative(FREE_GOODS.name(), freeGoods());
        Checks.notNegative(PACKAGES.name(), packages().getOrElse(0));
        deducted().forEach(off -> {
            Checks.positive("deducted", off);
            Checks.sameCurrency(total(), off);
        });
        lines().forEach(line -> Checks.sameCurrency(total(), line.amount()));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
