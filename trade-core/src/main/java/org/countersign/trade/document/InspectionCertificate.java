package org.countersign.trade.document;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What an inspector found: quality, quantity, weight, analysis. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class InspectionCertificate implements Paper permits ImmutableInspectionCertificate {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<InspectionCertificate, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), InspectionCertificate::issue);
    /** What was inspected: quality, weight, before shipment. */
    public static final Field<InspectionCertificate, String> ABOUT =
            Field.one("about", Scalar.NAME, InspectionCertificate::about);
    /** The day of the inspection. */
    public static final Field<InspectionCertificate, Option<LocalDate>> INSPECTED =
            Field.maybe("inspected", Scalar.DAY, InspectionCertificate::inspected);
    /** What was found. */
    public static final Field<InspectionCertificate, Option<String>> RESULT =
            Field.maybe("result", Scalar.TEXT, InspectionCertificate::result);
    /** The goods as it names them. */
    public static final Field<InspectionCertificate, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, InspectionCertificate::goods);
    /** The shipping marks. */
    public static final Field<InspectionCertificate, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, InspectionCertificate::marks);
    /** How many packages. */
    public static final Field<InspectionCertificate, Option<Integer>> PACKAGES =
            Field.maybe("packages", Scalar.COUNT, InspectionCertificate::packages);
    /** The gross weight in kilograms. */
    public static final Field<InspectionCertificate, Option<Decimal>> GROSS_KILOGRAMS =
            Field.maybe("grossKilograms", Scalar.DECIMAL, InspectionCertificate::grossKilograms);
    /** The number of the invoice to which it refers. */
    public static final Field<InspectionCertificate, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, InspectionCertificate::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<InspectionCertificate, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, InspectionCertificate::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<InspectionCertificate> SHAPE = Shape.of(
            "inspection-certificate",
            1,
            InspectionCertificate.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .about(v.of(ABOUT))
                    .inspected(v.of(INSPECTED))
                    .result(v.of(RESULT))
                    .goods(v.of(GOODS))
                    .marks(v.of(MARKS))
                    .packages(v.of(PACKAGES))
                    .grossKilograms(v.of(GROSS_KILOGRAMS))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            ABOUT,
            INSPECTED,
            RESULT,
            GOODS,
            MARKS,
            PACKAGES,
            GROSS_KILOGRAMS,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    InspectionCertificate() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** What was inspected: quality, weight, before shipment. */
    public abstract String about();

    /** The day of the inspection. */
    @Value.Default
    public Option<LocalDate> inspected() {
        return Option.none();
    }

    /** What was found. */
    @Value.Default
    public Option<String> result() {
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
        return PaperKind.INSPECTION;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableInspectionCertificate.Builder {
        Builder() {}
    }

    @Value.Check
    InspectionCertificate settled() {
        Checks.notNegative(PACKAGES.name(), packages().getOrElse(0));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
