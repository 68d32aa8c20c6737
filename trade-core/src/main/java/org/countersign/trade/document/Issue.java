package org.countersign.trade.document;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What every paper has: number, issuer, date, signature, and how many originals and copies are at hand. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Issue permits ImmutableIssue {
    /** The number of the paper. */
    public static final Field<Issue, Option<String>> NUMBER = Field.maybe("number", Scalar.NAME, Issue::number);
    /** Who issued it. */
    public static final Field<Issue, Option<NameAndAddress>> ISSUER =
            Field.maybe("issuer", new Codec.Nested<>(NameAndAddress.SHAPE), Issue::issuer);
    /** The date that it bears. */
    public static final Field<Issue, Option<LocalDate>> ON = Field.maybe("on", Scalar.DAY, Issue::on);
    /** Its signature; none if nobody has signed. */
    public static final Field<Issue, Option<Signature>> SIGNATURE =
            Field.maybe("signature", new Codec.Nested<>(Signature.SHAPE), Issue::signature);
    /** How many originals are at hand. */
    public static final Field<Issue, Integer> ORIGINALS = Field.one("originals", Scalar.COUNT, Issue::originals);
    /** How many copies are at hand besides. */
    public static final Field<Issue, Integer> COPIES = Field.one("copies", Scalar.COUNT, Issue::copies);
    /** How many corrections bear no authentication. */
    public static final Field<Issue, Integer> OPEN_CORRECTIONS =
            Field.one("openCorrections", Scalar.COUNT, Issue::openCorrections);

    /** The fields and how it is made of them. */
    public static final Shape<Issue> SHAPE = Shape.of(
            "issue",
            1,
            Issue.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .issuer(v.of(ISSUER))
                    .on(v.of(ON))
                    .signature(v.of(SIGNATURE))
                    .originals(v.of(ORIGINALS))
                    .copies(v.of(COPIES))
                    .openCorrections(v.of(OPEN_CORRECTIONS))
                    .build(),
            NUMBER,
            ISSUER,
            ON,
            SIGNATURE,
            ORIGINALS,
            COPIES,
            OPEN_CORRECTIONS);

    Issue() {}

    /** The number of the paper. */
    @Value.Default
    public Option<String> number() {
        return Option.none();
    }

    /** Who issued it. */
    @Value.Default
    public Option<NameAndAddress> issuer() {
        return Option.none();
    }

    /** The date that it bears. */
    @Value.Default
    public Option<LocalDate> on() {
        return Option.none();
    }

    /** Its signature; none if nobody has signed. */
    @Value.Default
    public Option<Signature> signature() {
        return Option.none();
    }

    /** How many originals are at hand. */
    @Value.Default
    public int originals() {
        return 1;
    }

    /** How many copies are at hand besides. */
    @Value.Default
    public int copies() {
        return 0;
    }

    /** How many corrections bear no authentication. */
    @Value.Default
    public int openCorrections() {
        return 0;
    }

    /** One unsigned original without number or date. */
    public static Issue blank() {
        return builder().build();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableIssue.Builder {
        Builder() {}
    }

    @Value.Check
    Issue settled() {
        if (originals() < 0 || copies() < 0 || openCorrections() < 0) {
            throw new IllegalArgumentException("numbers of originals, copies and corrections must not be below zero: `"
                    + originals() + "`, `" + copies() + "`, `" + openCorrections() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
