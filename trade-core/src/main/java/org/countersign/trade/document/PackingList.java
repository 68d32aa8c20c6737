package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What is in which packages. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class PackingList implements Paper permits ImmutablePackingList {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<PackingList, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), PackingList::issue);
    /** The goods as it names them. */
    public static final Field<PackingList, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, PackingList::goods);
    /** The shipping marks. */
    public static final Field<PackingList, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, PackingList::marks);
    /** How many packages. */
    public static final Field<PackingList, Option<Integer>> PACKAGES =
            Field.maybe("packages", Scalar.COUNT, PackingList::packages);
    /** The gross weight in kilograms. */
    public static final Field<PackingList, Option<Decimal>> GROSS_KILOGRAMS =
            Field.maybe("grossKilograms", Scalar.DECIMAL, PackingList::grossKilograms);
    /** The net weight in kilograms. */
    public static final Field<PackingList, Option<Decimal>> NET_KILOGRAMS =
            Field.maybe("netKilograms", Scalar.DECIMAL, PackingList::netKilograms);
    /** The number of the invoice to which it refers. */
    public static final Field<PackingList, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, PackingList::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<PackingList, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, PackingList::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<PackingList> SHAPE = Shape.of(
            "packing-list",
            1,
            PackingList.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .goods(v.of(GOODS))
                    .marks(v.of(MARKS))
                    .packages(v.of(PACKAGES))
                    .grossKilograms(v.of(GROSS_KILOGRAMS))
                    .netKilograms(v.of(NET_KILOGRAMS))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            GOODS,
            MARKS,
            PACKAGES,
            GROSS_KILOGRAMS,
            NET_KILOGRAMS,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    PackingList() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** The goods as it names them. */
    @Override
    @Value.Default
    public Option<String> goods() {
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

    /** The net weight in kilograms. */
    @Value.Default
    public Option<Decimal> netKilograms() {
        return Option.none();
    }

    /** The number of the invoice to which it refers. */
    @Override
    @Value.Default
    public Option<String> invoiceNumber() {
        return Option.none();
    }

    /** The number of the credit that it quotes. */
    @Override
    @Value.Default
    public Option<String> creditNumber() {
        return Option.none();
    }

    @Override
    public final PaperKind kind() {
        return PaperKind.PACKING_LIST;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutablePackingList.Builder {
        Builder() {}
    }

    @Value.Check
    PackingList settled() {
        Checks.notNegative(PACKAGES.name(), packages().getOrElse(0));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
