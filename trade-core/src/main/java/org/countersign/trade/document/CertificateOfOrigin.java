package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.Country;
import org.immutables.value.Value;

/** Where the goods were made, certified by a chamber, an authority or the seller. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class CertificateOfOrigin implements Paper permits ImmutableCertificateOfOrigin {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<CertificateOfOrigin, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), CertificateOfOrigin::issue);
    /** The country of origin. */
    public static final Field<CertificateOfOrigin, Country> ORIGIN =
            Field.one("origin", Country.TEXT, CertificateOfOrigin::origin);
    /** Who sends the goods. */
    public static final Field<CertificateOfOrigin, Option<NameAndAddress>> CONSIGNOR =
            Field.maybe("consignor", new Codec.Nested<>(NameAndAddress.SHAPE), CertificateOfOrigin::consignor);
    /** To whom they go, as written. */
    public static final Field<CertificateOfOrigin, Option<String>> CONSIGNEE =
            Field.maybe("consignee", Scalar.NAME, CertificateOfOrigin::consignee);
    /** The goods as it names them. */
    public static final Field<CertificateOfOrigin, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, CertificateOfOrigin::goods);
    /** The shipping marks. */
    public static final Field<CertificateOfOrigin, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, CertificateOfOrigin::marks);
    /** How many packages. */
    public static final Field<CertificateOfOrigin, Option<Integer>> PACKAGES =
            Field.maybe("packages", Scalar.COUNT, CertificateOfOrigin::packages);
    /** The gross weight in kilograms. */
    public static final Field<CertificateOfOrigin, Option<Decimal>> GROSS_KILOGRAMS =
            Field.maybe("grossKilograms", Scalar.DECIMAL, CertificateOfOrigin::grossKilograms);
    /** The number of the invoice to which it refers. */
    public static final Field<CertificateOfOrigin, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, CertificateOfOrigin::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<CertificateOfOrigin, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, CertificateOfOrigin::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<CertificateOfOrigin> SHAPE = Shape.of(
            "certificate-of-origin",
            1,
            CertificateOfOrigin.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .origin(v.of(ORIGIN))
                    .consignor(v.of(CONSIGNOR))
                    .consignee(v.of(CONSIGNEE))
                    .goods(v.of(GOODS))
                    .marks(v.of(MARKS))
                    .packages(v.of(PACKAGES))
                    .grossKilograms(v.of(GROSS_KILOGRAMS))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            ORIGIN,
            CONSIGNOR,
            CONSIGNEE,
            GOODS,
            MARKS,
            PACKAGES,
            GROSS_KILOGRAMS,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    CertificateOfOrigin() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** The country of origin. */
    public abstract Country origin();

    /** Who sends the goods. */
    @Value.Default
    public Option<NameAndAddress> consignor() {
        return Option.none();
    }

    /** To whom they go, as written. */
    @Value.Default
    public Option<String> consignee() {
        return Option.none();
    }

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
        return PaperKind.ORIGIN;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCertificateOfOrigin.Builder {
        Builder() {}
    }

    @Value.Check
    CertificateOfOrigin settled() {
        Checks.notNegative(PACKAGES.name(), packages().getOrElse(0));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
