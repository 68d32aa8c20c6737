package org.countersign.trade.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.ListingSamples;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listing answers, what it lacks, and what it refuses. */
class ListingTest {
    private static final Listing LAMP = ListingSamples.LAMP;
    private static final Listing BARE =
            Listing.builder().number("L-1").product(LAMP.product()).build();

    @ParameterizedTest
    @CsvSource({
        "999 C62,   NO,  -,        20",
        "1000 C62,  YES, USD 1.30, 20",
        "5000 C62,  YES, USD 1.30, 20",
        "5001 C62,  YES, USD 1.30, 35",
        "9999 C62,  YES, USD 1.30, 35",
        "10000 C62, YES, USD 1.18, 35",
        "40000 C62, YES, USD 1.18, 35",
        "40001 C62, YES, USD 1.18, -",
        "3 TNE,     UNKNOWN, -,    -"
    })
    void aQuantityHasItsPriceAndItsTime(String quantity, Truth enough, String price, String days) {
        Quantity asked = Quantity.parse(quantity);
        assertEquals(enough, LAMP.isEnough(asked));
        assertEquals(
                price, LAMP.priceOf(asked).map(one -> one.price().toString()).getOrElse("-"));
        assertEquals(days, LAMP.daysFor(asked).map(String::valueOf).getOrElse("-"));
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        Quantity one = Quantity.parse("1 C62");
        assertEquals(Truth.UNKNOWN, BARE.isEnough(one));
        assertEquals(Option.none(), BARE.priceOf(one));
        assertEquals(Option.none(), BARE.daysFor(one));
        assertEquals(Option.none(), BARE.title("en"));
        assertEquals(Option.some("LED lamp A60, 9 W, warm white, E27"), LAMP.title("en"));
    }

    @Test
    void aWholeListingHasAHundredPointsAndABareOneIsToldWhatToAdd() {
        assertEquals(new Completeness(100, Vector.empty()), ListingStandard.BY_JUDGEMENT.of(LAMP));
        Completeness bare = ListingStandard.BY_JUDGEMENT.of(BARE);
        assertEquals(24, bare.points(), "specification, commodity code and origin are the product's");
        assertEquals(
                Vector.of(
                        "a headline is missing in: en",
                        "it has 0 pictures; 3 would be enough",
                        "it has 0 search words; 3 would be enough",
                        "it names no price",
                        "it does not say under which delivery term its prices are meant",
                        "it does not say how much has to be ordered at least",
                        "it does not say how long an order takes",
                        "it does not say how the goods are packed",
                        "it names no certificate"),
                bare.missing().map(CatalogueTexts.english()::say));
        assertEquals("缺少以下语言的标题：en", CatalogueTexts.chinese().say(bare.missing().head()));
    }

    @Test
    void aStandardAsksForWhatAHouseWants() {
        ListingStandard strict = new ListingStandard(
                LinkedHashMap.of(ListingPart.TITLE, 100), Vector.of("en", "zh"), 4, 1, 1, "the house", LocalDate.EPOCH);
        Completeness lamp = strict.of(LAMP);
        assertEquals(0, lamp.points());
        assertEquals(
                Vector.of("a headline is missing in: zh", "it has 3 pictures; 4 would be enough"),
                lamp.missing().map((Reason reason) -> CatalogueTexts.english().say(reason)));
        Refused.with(
                "weights must be zero or more and together 100: `99`",
                () -> new ListingStandard(
                        LinkedHashMap.of(ListingPart.TITLE, 99), Vector.of("en"), 1, 1, 1, "h", LocalDate.EPOCH));
        Refused.with(
                "weights must be zero or more and together 100: `101+-1`",
                () -> new ListingStandard(
                        LinkedHashMap.of(ListingPart.TITLE, 101, ListingPart.TERM, -1),
                        Vector.of("en"),
                        1,
                        1,
                        1,
                        "h",
                        LocalDate.EPOCH));
        Refused.with(
                "a standard must ask for one at least: `0` languages, `1` pictures, `1` keywords, `1` attributes",
                () -> new ListingStandard(
                        LinkedHashMap.of(ListingPart.TITLE, 100), Vector.empty(), 1, 1, 1, "h", LocalDate.EPOCH));
    }

    @Test
    void aStandardAsksForOneOfEachAtLeast() {
        Vector.of(Vector.of(0, 1, 1), Vector.of(1, 0, 1), Vector.of(1, 1, 0))
                .forEach(counts -> Refused.with(
                        "a standard must ask for one at least: `1` languages, `" + counts.get(0) + "` pictures, `"
                                + counts.get(1) + "` keywords, `" + counts.get(2) + "` attributes",
                        () -> new ListingStandard(
                                LinkedHashMap.of(ListingPart.TITLE, 100),
                                Vector.of("en"),
                                counts.get(0),
                                counts.get(1),
                                counts.get(2),
                                "h",
                                LocalDate.EPOCH)));
    }

    @Test
    void whatStandsTwiceIsRefused() {
        LocalName title = LocalName.of("en", "another");
        Refused.with(
                "title in a language must stand once: `en`",
                () -> Listing.SHAPE.with(LAMP, Listing.TITLES, LAMP.titles().append(title)));
        Refused.with(
                "keyword must stand once: `en LED bulb`",
                () -> Listing.SHAPE.with(
                        LAMP,
                        Listing.KEYWORDS,
                        LAMP.keywords().append(LAMP.keywords().head())));
        Refused.with(
                "picture must stand once: `"
                        + PlainText.shown(Digest.of("front").toString()) + "`",
                () -> Listing.SHAPE.with(
                        LAMP,
                        Listing.PICTURES,
                        LAMP.pictures().append(LAMP.pictures().head())));
        Refused.with(
                "certificate must stand once: `C-1`",
                () -> Listing.SHAPE.with(
                        LAMP,
                        Listing.CERTIFICATES,
                        LAMP.certificates().append(LAMP.certificates().head())));
    }

    @Test
    void aLadderRisesInQuantityAndNotInPrice() {
        Vector.of("1000 C62", "500 C62", "2000 TNE")
                .forEach(from -> assertTrue(
                        said(() -> prices("1000 C62", "USD 1.30 per 1 C62", from, "USD 1.20 per 1 C62"))
                                .startsWith("prices must rise in quantity, in one unit: "),
                        from));
        Vector.of("USD 1.31 per 1 C62", "EUR 1.20 per 1 C62", "USD 1.20 per 10 C62")
                .forEach(price -> assertTrue(
                        said(() -> prices("1000 C62", "USD 1.30 per 1 C62", "2000 C62", price))
                                .startsWith(
                                        "prices must not rise with the quantity, in one currency and for as many: "),
                        price));
        assertEquals(
                2,
                prices("1000 C62", "USD 1.30 per 1 C62", "2000 C62", "USD 1.30 per 1 C62")
                        .prices()
                        .size());
        Refused.with(
                "prices must start at the minimum or below it, in its unit: `1000 C62` and `1001 C62`",
                () -> prices("1001 C62", "USD 1.30 per 1 C62", "2000 C62", "USD 1.20 per 1 C62"));
    }

    private static Listing prices(String from, String price, String more, String less) {
        return Listing.SHAPE.with(
                LAMP,
                Listing.PRICES,
                Vector.of(
                        new PriceStep(Quantity.parse(from), UnitPrice.parse(price)),
                        new PriceStep(Quantity.parse(more), UnitPrice.parse(less))));
    }

    private static String said(java.util.function.Supplier<?> attempt) {
        try {
            return "made " + attempt.get();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage() + "";
        }
    }

    @Test
    void leadTimesRiseTogetherWithTheQuantity() {
        LeadTime quick = new LeadTime(Quantity.parse("5000 C62"), 20);
        assertTrue(said(() -> times(quick, new LeadTime(Quantity.parse("5000 C62"), 30)))
                .startsWith("lead times must rise in quantity"));
        assertTrue(said(() -> times(quick, new LeadTime(Quantity.parse("6000 C62"), 19)))
                .startsWith("lead times must not fall"));
        assertEquals(
                2,
                times(quick, new LeadTime(Quantity.parse("6000 C62"), 20))
                        .leadTimes()
                        .size());
        Refused.with("lead time must be 1 to 3650 days: `0`", () -> new LeadTime(Quantity.parse("1 C62"), 0));
        Refused.with("lead time must be 1 to 3650 days: `3651`", () -> new LeadTime(Quantity.parse("1 C62"), 3651));
        assertEquals(3650, new LeadTime(Quantity.parse("1 C62"), 3650).days());
    }

    private static Listing times(LeadTime... times) {
        return Listing.SHAPE.with(LAMP, Listing.LEAD_TIMES, Vector.of(times));
    }

    @Test
    void aCertificateHoldsThroughItsLastDay() {
        ProductCertificate certificate = LAMP.certificates().head();
        LocalDate last = LocalDate.of(2028, 6, 30);
        assertEquals(Truth.YES, certificate.holdsOn(last));
        assertEquals(Truth.NO, certificate.holdsOn(last.plusDays(1)));
        assertEquals(
                Truth.UNKNOWN, new ProductCertificate("CE", "1", "us", Option.none(), Option.none()).holdsOn(last));
    }

    @Test
    void aPictureIsOfAKindThatBrowsersShow() {
        Refused.with(
                "media type must be one of `image/jpeg`, `image/png`, `image/webp`, `image/svg+xml`, `image/avif`:"
                        + " `image/tiff`",
                () -> new Picture(Digest.of("x"), "image/tiff", Option.none()));
    }
}
