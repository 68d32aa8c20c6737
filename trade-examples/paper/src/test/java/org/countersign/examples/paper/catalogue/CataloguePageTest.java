package org.countersign.examples.paper.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.examples.paper.catalogue.Catalogue.Readers;
import org.countersign.testkit.Committed;
import org.countersign.testkit.house.Words;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.catalogue.Picture;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.junit.jupiter.api.Test;

/** The page of a catalogue: what it shows to whom, that it loads nothing, and the two pages that are committed as examples. */
class CataloguePageTest {
    private static final Catalogue CATALOGUE = SampleCatalogue.catalogue();
    private static final String BUYERS = CataloguePage.of(CATALOGUE, Tongue.EN, Readers.BUYERS);
    private static final String OURS = CataloguePage.of(CATALOGUE, Tongue.EN, Readers.OURS);
    private static final String CHINESE = CataloguePage.of(CATALOGUE, Tongue.ZH, Readers.OURS);
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    @Test
    void thePagesOfTheExampleAreCommitted() {
        Path pages = Path.of("..", "..", "docs", "pages");
        Committed.check(pages.resolve("catalogue.buyers.en.html"), BUYERS);
        Committed.check(pages.resolve("catalogue.ours.zh.html"), CHINESE);
    }

    @Test
    void buyersSeeWhatIsPublishedAndNothingOfWhatItLacks() {
        assertEquals(7, BUYERS.split("<article ", -1).length - 1);
        assertFalse(BUYERS.contains("PUMP-SUB"), "neither drafts nor what was withdrawn");
        assertFalse(BUYERS.contains("To add:"));
        assertFalse(BUYERS.contains("orders and"));
        assertFalse(BUYERS.contains("name=\"state\""));
    }

    @Test
    void ourOwnPeopleSeeEveryStateWithWhatToAdd() {
        assertEquals(9, OURS.split("<article ", -1).length - 1, "what is not written is not there");
        for (String words : new String[] {
            ">in the showcase<",
            ">published<",
            ">draft<",
            ">withdrawn<",
            "no longer made; replaced by PUMP-SUB-750",
            "A headline is missing in: en",
            "It has 1 pictures; 3 would be enough",
            "brought 4 orders and 9 inquiries",
            "<b>100 %</b> complete",
            "<span class=\"ended\">ended</span>"
        }) {
            assertTrue(OURS.contains(words), words);
        }
    }

    @Test
    void theShowcaseStandsFirst() {
        Matcher numbers = Pattern.compile("<article id=\"([^\"]+)\"").matcher(BUYERS);
        assertEquals(
                "L-101 L-301 L-102 L-103 L-304 L-205 L-206",
                Vector.ofAll(numbers.results().map(one -> one.group(1)).toList())
                        .mkString(" "));
    }

    @Test
    void aProductIsShownWithAllThatIsSaidOfIt() {
        for (String words : new String[] {
            "LED bulb A60, 9 W, warm white, E27",
            "<li lang=\"de\"><span>de</span>LED-Lampe A60</li>",
            "<li lang=\"zh\"><span>zh</span>LED灯泡 A60，9瓦，暖白，E27</li>",
            "<li lang=\"de\">Glühbirne</li>",
            "<dt>Colour temperature</dt><dd>2700 K</dd>",
            "<td>from 20,000 pcs</td><td>USD 1.15 / pc</td>",
            "<dt>Least order</dt><dd>1,000 pcs</dd>",
            "<dt>HS code</dt><dd>8539.52</dd><dt>Origin</dt><dd>China</dd>",
            "<dt>Packing</dt><dd>50 pcs in a carton</dd>",
            "<dt>Prices under</dt><dd>FOB Ningbo (CNNGB), Incoterms 2020</dd>",
            "<dt>Lead time</dt><dd>35 days, up to 40,000 pcs</dd>",
            "LT-2025-044, Muster Laboratories (fiction) · valid until 2028-06-30",
            "<option value=\"material=ceramic\">"
        }) {
            assertTrue(BUYERS.contains(words), words);
        }
    }

    @Test
    void thePageLoadsNothingAndAllowsNoScriptButItsOwn() throws Exception {
        for (String page : new String[] {BUYERS, OURS, CHINESE}) {
            for (String loading : new String[] {"href=", "url(", "@import", "<link", "http:", "https:", "src=\"/"}) {
                assertFalse(page.contains(loading), loading);
            }
            assertEquals(
                    page.split("<img src=\"", -1).length,
                    page.split("<img src=\"data:image/svg\\+xml;base64,", -1).length);
            Matcher script = SCRIPT.matcher(page);
            assertTrue(script.find());
            String digest = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
            assertTrue(page.contains("script-src 'sha256-" + digest + "'"));
            assertFalse(script.find(), "one script");
        }
    }

    @Test
    void withoutScriptEverythingCanBeReadAndNothingStandsInTheWay() {
        assertTrue(BUYERS.contains("<form id=\"find\" hidden"), "the search box comes with the script that it needs");
        assertFalse(Pattern.compile("<article [^>]*hidden").matcher(BUYERS).find());
    }

    @Test
    void whatStrangersWroteStaysText() {
        String hostile = "<script>alert(1)</script> \" onload='x' & ${1+1}";
        Listing listing = Listing.SHAPE.with(
                Listing.SHAPE.with(first(), Listing.TITLES, Vector.of(LocalName.of("en", hostile))),
                Listing.PRODUCT,
                Product.SHAPE.with(first().product(), Product.ARTICLE_NUMBER, hostile));
        String page = CataloguePage.of(
                new Catalogue(
                        hostile,
                        Vector.of(new Item(
                                new ListingState.Published(ListingFile.of(listing)),
                                Vector.of(LocalName.of("en", hostile)))),
                        Pictures.of(Vector.empty()),
                        CATALOGUE.standard()),
                Tongue.EN,
                Readers.BUYERS);
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("\" onload="), "no quote leaves its attribute");
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&#39;x&#39; &amp; ${1+1}"));
        assertTrue(page.contains("this picture is not at hand"));
    }

    private static Listing first() {
        return CATALOGUE.items().head().file().map(ListingFile::listing).getOrElseThrow(AssertionError::new);
    }

    @Test
    void aPictureIsShownUnderTheDigestThatTheListingNamesAndUnderNoOther() {
        Pictures pictures = Pictures.of(Vector.of(Drawings.LAMP.bytes()));
        Picture lamp = new Picture(Digest.of(Drawings.LAMP.bytes()), "image/svg+xml", Option.none());
        Picture other = new Picture(Digest.of(Drawings.PUMP.bytes()), "image/svg+xml", Option.none());
        assertTrue(pictures.address(lamp).exists(address -> address.startsWith("data:image/svg+xml;base64,PHN2Zy")));
        assertEquals(Option.none(), pictures.address(other));
    }

    @Test
    void wordsAreSearchedWithoutAccentsAndInOneWidth() {
        assertEquals("gluhbirne led 9w", Sheet.folded("Glühbirne ＬＥＤ 9W"));
        assertTrue(BUYERS.contains("gluhbirne"));
    }

    @Test
    void numbersAreGrouped() {
        assertEquals("1,234,567.5", Amounts.grouped(Decimal.parse("1234567.5")));
        assertEquals("999", Amounts.grouped(Decimal.of(999)));
        assertEquals("1,000", Amounts.grouped(Decimal.of(1000)));
    }

    @Test
    void englishAndChineseSayTheSameThings() {
        Path resources = Path.of("src/main/resources");
        assertEquals(Vector.empty(), Words.unlike(resources).toVector());
        assertEquals(Vector.empty(), Words.halfWidth(resources).toVector());
    }
}
