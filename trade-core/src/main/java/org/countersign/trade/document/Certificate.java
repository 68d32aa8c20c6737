package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** A certificate or statement of the beneficiary, or of anybody else, that has no type of its own. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Certificate implements Paper permits ImmutableCertificate {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<Certificate, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), Certificate::issue);
    /** What it is called. */
    public static final Field<Certificate, String> TITLE = Field.one("title", Scalar.NAME, Certificate::title);
    /** What it states. */
    public static final Field<Certificate, Option<String>> STATES =
            Field.maybe("states", Scalar.TEXT, Certificate::states);
    /** To whom it is addressed. */
    public static final Field<Certificate, Option<String>> ADDRESSEE =
            Field.maybe("addressee", Scalar.NAME, Certificate::addressee);
    /** The number of the invoice to which it refers. */
    public static final Field<Certificate, Option<String>> INVOICE_NUMBER =
            Field.maybe("invoiceNumber", Scalar.NAME, Certificate::invoiceNumber);
    /** The number of the credit that it quotes. */
    public static final Field<Certificate, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, Certificate::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<Certificate> SHAPE = Shape.of(
            "certificate",
            1,
            Certificate.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .title(v.of(TITLE))
                    .states(v.of(STATES))
                    .addressee(v.of(ADDRESSEE))
                    .invoiceNumber(v.of(INVOICE_NUMBER))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            TITLE,
            STATES,
            ADDRESSEE,
            INVOICE_NUMBER,
            CREDIT_NUMBER);

    Certificate() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** What it is called. */
    public abstract String title();

    /** What it states. */
    @Value.Default
    public Option<String> states() {
        return Option.none();
    }

    /** To whom it is addressed. */
    @Value.Default
    public Option<String> addressee() {
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
        return PaperKind.OTHER;
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }

    @Value.Check
    Certificate settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
