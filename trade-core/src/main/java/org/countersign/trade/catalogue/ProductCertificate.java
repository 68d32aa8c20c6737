package org.countersign.trade.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A certificate that a product has and a buyer may ask to see: what it attests, who issued it, until when it holds.
 *
 * @param standard what it attests: {@code EN 62471}, {@code CE-LVD}
 * @param number its number
 * @param issuer who issued it
 * @param validUntil the last day on which it holds, if it ends and the day is known
 * @param content the digest of the paper, if it is kept
 */
@Evolving
public record ProductCertificate(
        String standard, String number, String issuer, Option<LocalDate> validUntil, Option<Digest> content) {
    /** What it attests. */
    public static final Field<ProductCertificate, String> STANDARD =
            Field.one("standard", Scalar.NAME, ProductCertificate::standard);
    /** Its number. */
    public static final Field<ProductCertificate, String> NUMBER =
            Field.one("number", Scalar.NAME, ProductCertificate::number);
    /** Who issued it. */
    public static final Field<ProductCertificate, String> ISSUER =
            Field.one("issuer", Scalar.NAME, ProductCertificate::issuer);
    /** The last day on which it holds. */
    public static final Field<ProductCertificate, Option<LocalDate>> VALID_UNTIL =
            Field.maybe("validUntil", Scalar.DAY, ProductCertificate::validUntil);
    /** The digest of the paper. */
    public static final Field<ProductCertificate, Option<Digest>> CONTENT =
            Field.maybe("content", Scalar.DIGEST, ProductCertificate::content);

    /** The fields and how a certificate is made of them. */
    public static final Shape<ProductCertificate> SHAPE = Shape.of(
                    "product-certificate",
                    1,
                    ProductCertificate.class,
                    v -> new ProductCertificate(
                            v.of(STANDARD), v.of(NUMBER), v.of(ISSUER), v.of(VALID_UNTIL), v.of(CONTENT)),
                    STANDARD,
                    NUMBER,
                    ISSUER,
                    VALID_UNTIL,
                    CONTENT)
            .keyedBy(NUMBER);

    /** Checks the names and the year. */
    public ProductCertificate {
        PlainText.checkName(standard);
        PlainText.checkName(number);
        PlainText.checkName(issuer);
        validUntil.forEach(Moment::on);
    }

    /** Whether it holds on that day; unknown if nobody says until when. */
    public Truth holdsOn(LocalDate day) {
        return validUntil.map(last -> Truth.of(!day.isAfter(last))).getOrElse(Truth.UNKNOWN);
    }

    @Override
    public String toString() {
        return Summary.of("ProductCertificate")
                .with("standard", standard)
                .with("number", number)
                .with("issuer", issuer)
                .with("validUntil", validUntil)
                .with("content", content)
                .toString();
    }
}
