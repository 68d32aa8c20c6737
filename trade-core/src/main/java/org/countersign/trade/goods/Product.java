package org.countersign.trade.goods;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** What is traded: the seller's article with its names, and what is known of its quality, customs code and origin. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Product permits ImmutableProduct {
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Scalar<String> COUNTRY = new Scalar<>("country", Function.identity(), Product::country);

    /** The seller's article number. */
    public static final Field<Product, String> ARTICLE_NUMBER =
            Field.one("articleNumber", Scalar.NAME, Product::articleNumber);
    /** What it is called, each language once. */
    public static final Field<Product, Seq<LocalName>> NAMES = Field.many("names", LocalName.TEXT, Product::names);
    /** Its quality. */
    public static final Field<Product, Option<Specification>> SPECIFICATION =
            Field.maybe("specification", new Codec.Nested<>(Specification.SHAPE), Product::specification);
    /** Its commodity code. */
    public static final Field<Product, Option<HsCode>> HS_CODE = Field.maybe("hsCode", HsCode.TEXT, Product::hsCode);
    /** Its country of origin. */
    public static final Field<Product, Option<String>> ORIGIN = Field.maybe("origin", COUNTRY, Product::origin);
    /** What the host keeps with it. */
    public static final Field<Product, Extensions> EXTENSIONS = Field.extensions(Product::extensions);

    /** The fields and how a product is made of them. */
    public static final Shape<Product> SHAPE = Shape.of(
            "product",
            1,
            Product.class,
            v -> builder()
                    .articleNumber(v.of(ARTICLE_NUMBER))
                    .names(v.of(NAMES))
                    .specification(v.of(SPECIFICATION))
                    .hsCode(v.of(HS_CODE))
                    .origin(v.of(ORIGIN))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            ARTICLE_NUMBER,
            NAMES,
            SPECIFICATION,
            HS_CODE,
            ORIGIN,
            EXTENSIONS);

    Product() {}

    /** The seller's article number, one line of plain text. */
    public abstract String articleNumber();

    /** What it is called: at least one name, each language once. */
    public abstract Seq<LocalName> names();

    /** Its quality, if it is laid down. */
    @Value.Default
    public Option<Specification> specification() {
        return Option.none();
    }

    /** Its commodity code, if it is known. */
    @Value.Default
    public Option<HsCode> hsCode() {
        return Option.none();
    }

    /** Its country of origin, an ISO 3166-1 code of two capitals, if it is known. */
    @Value.Default
    public Option<String> origin() {
        return Option.none();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The name in that language, if there is one. */
    public final Option<String> name(String language) {
        return names().find(n -> n.language().equals(language)).map(LocalName::name);
    }

    /** A builder; article number and names have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }

    private static String country(String code) {
        if (!COUNTRY_CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "country must be an ISO 3166-1 code of two capitals: `" + PlainText.shown(code) + "`");
        }
        return code;
    }

    @Value.Check
    Product settled() {
        if (names().isEmpty()) {
            throw new IllegalArgumentException("product must have a name: `" + PlainText.shown(articleNumber()) + "`");
        }
        names().groupBy(LocalName::language)
                .values()
                .find(same -> same.size() > 1)
                .forEach(same -> {
                    throw new IllegalArgumentException("product must have one name in a language: `"
                            + same.head().language() + "`");
                });
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
