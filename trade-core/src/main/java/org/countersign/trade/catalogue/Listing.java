package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.immutables.value.Value;

/**
 * What a seller says of a product to everybody: titles and search words in several languages, pictures, prices by quantity, lead times,
 * certificates.
 *
 * <p>It is addressed to nobody in particular and therefore an invitation to make offers; an order from it is an offer that the seller may
 * accept or not (CISG 14(2)). The digest of its canonical text says which content somebody saw.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Listing permits ImmutableListing {
    /** The number of the listing. */
    public static final Field<Listing, String> NUMBER = Field.one("number", Scalar.NAME, Listing::number);
    /** The product. */
    public static final Field<Listing, Product> PRODUCT =
            Field.one("product", new Codec.Nested<>(Product.SHAPE), Listing::product);
    /** The headlines. */
    public static final Field<Listing, Seq<LocalName>> TITLES = Field.many("titles", LocalName.TEXT, Listing::titles);
    /** The words by which buyers search. */
    public static final Field<Listing, Seq<LocalName>> KEYWORDS =
            Field.many("keywords", LocalName.TEXT, Listing::keywords);
    /** The pictures. */
    public static final Field<Listing, Seq<Picture>> PICTURES =
            Field.many("pictures", new Codec.Nested<>(Picture.SHAPE), Listing::pictures);
    /** The least that is sold. */
    public static final Field<Listing, Option<Quantity>> MINIMUM =
            Field.maybe("minimum", Quantity.TEXT, Listing::minimum);
    /** The prices by quantity. */
    public static final Field<Listing, Seq<PriceStep>> PRICES =
            Field.many("prices", new Codec.Nested<>(PriceStep.SHAPE), Listing::prices);
    /** The term under which the prices are meant. */
    public static final Field<Listing, Option<DeliveryTerm>> TERM =
            Field.maybe("term", DeliveryTerm.TEXT, Listing::term);
    /** How long orders take. */
    public static final Field<Listing, Seq<LeadTime>> LEAD_TIMES =
            Field.many("leadTimes", new Codec.Nested<>(LeadTime.SHAPE), Listing::leadTimes);
    /** How it is packed. */
    public static final Field<Listing, Option<Packing>> PACKING =
            Field.maybe("packing", new Codec.Nested<>(Packing.SHAPE), Listing::packing);
    /** What it is certified for. */
    public static final Field<Listing, Seq<ProductCertificate>> CERTIFICATES =
            Field.many("certificates", new Codec.Nested<>(ProductCertificate.SHAPE), Listing::certificates);
    /** What the host keeps with it. */
    public static final Field<Listing, Extensions> EXTENSIONS = Field.extensions(Listing::extensions);

    /** The fields and how a listing is made of them. */
    public static final Shape<Listing> SHAPE = Shape.of(
            "listing",
            1,
            Listing.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .product(v.of(PRODUCT))
                    .titles(v.of(TITLES))
                    .keywords(v.of(KEYWORDS))
                    .pictures(v.of(PICTURES))
                    .minimum(v.of(MINIMUM))
                    .prices(v.of(PRICES))
                    .term(v.of(TERM))
                    .leadTimes(v.of(LEAD_TIMES))
                    .packing(v.of(PACKING))
                    .certificates(v.of(CERTIFICATES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            PRODUCT,
            TITLES,
            KEYWORDS,
            PICTURES,
            MINIMUM,
            PRICES,
            TERM,
            LEAD_TIMES,
            PACKING,
            CERTIFICATES,
            EXTENSIONS);

    Listing() {}

    /** The number of the listing. */
    public abstract String number();

    /** The product with its names, specification, commodity code and origin. */
    public abstract Product product();

    /** The headlines, one in a language. */
    @Value.Default
    public Seq<LocalName> titles() {
        return Vector.empty();
    }

    /** The words by which buyers search, each once. */
    @Value.Default
    public Seq<LocalName> keywords() {
        return Vector.empty();
    }

    /** The pictures, each content once; the first is the main one. */
    @Value.Default
    public Seq<Picture> pictures() {
        return Vector.empty();
    }

    /** The least that is sold at once (MOQ), in the unit of the first price. */
    @Value.Default
    public Option<Quantity> minimum() {
        return Option.none();
    }

    /** The prices by quantity: quantities rise in one unit, prices fall or stay in one currency; the first starts at the minimum or below. */
    @Value.Default
    public Seq<PriceStep> prices() {
        return Vector.empty();
    }

    /** The term under which the prices are meant; without one they say little. */
    @Value.Default
    public Option<DeliveryTerm> term() {
        return Option.none();
    }

    /** How long orders take: quantities and days rise. */
    @Value.Default
    public Seq<LeadTime> leadTimes() {
        return Vector.empty();
    }

    /** How it is packed. */
    @Value.Default
    public Option<Packing> packing() {
        return Option.none();
    }

    /** What it is certified for, each number once. */
    @Value.Default
    public Seq<ProductCertificate> certificates() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** The headline in that language, if there is one. */
    public final Option<String> title(String language) {
        return titles().find(title -> title.language().equals(language)).map(LocalName::name);
    }

    /** Whether that much may be ordered; unknown if no minimum is stated, or in units that nobody can compare. */
    public final Truth isEnough(Quantity quantity) {
        return minimum()
                .flatMap(quantity::compared)
                .map(difference -> Truth.of(difference >= 0))
                .getOrElse(Truth.UNKNOWN);
    }

    /** What one costs if so many are ordered; none below the first step, or in units that nobody can compare. */
    public final Option<UnitPrice> priceOf(Quantity quantity) {
        return prices().filter(step -> quantity.compared(step.from()).exists(difference -> difference >= 0))
                .lastOption()
                .map(PriceStep::price);
    }

    /** The days that so many take; none if they are more than the listing speaks of, or in units that nobody can compare. */
    public final Option<Integer> daysFor(Quantity quantity) {
        return leadTimes()
                .find(time -> quantity.compared(time.upTo()).exists(difference -> difference <= 0))
                .map(LeadTime::days);
    }

    /** A builder; number and product have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableListing.Builder {
        Builder() {}
    }

    @Value.Check
    Listing settled() {
        ListingChecks.check(this);
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
