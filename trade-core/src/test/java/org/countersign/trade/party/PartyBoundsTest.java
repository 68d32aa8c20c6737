package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the room just inside and just outside their bounds, and how a line of our tables is read. */
class PartyBoundsTest {
    private static final Address NINGBO =
            Address.builder().country(Country.of("CN")).build();

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertEquals(Vector.empty(), NINGBO.lines());
        assertEquals(Option.none(), NINGBO.city());
        assertEquals(Option.none(), NINGBO.postalCode());
        assertEquals(Option.none(), NINGBO.region());
        Company company = Company.builder().name("Beilun Tools (fiction)").build();
        assertEquals(Vector.empty(), company.alsoKnownAs());
        assertEquals(Option.none(), company.country());
        assertEquals(Vector.empty(), company.identifiers());
        assertEquals(Vector.empty(), company.places());
        assertEquals(Vector.empty(), site(SiteUse.WORKS).identifiers());
    }

    @Test
    void theFirstPlaceOfThatUseIsFound() {
        Company company = Company.builder()
                .name("Beilun Tools (fiction)")
                .places(Vector.of(site(SiteUse.INVOICE), site(SiteUse.WORKS)))
                .build();
        assertEquals(Option.some(site(SiteUse.WORKS)), company.place(SiteUse.WORKS));
        assertEquals(Option.none(), company.place(SiteUse.WAREHOUSE));
    }

    @Test
    void itTradesFromItsChiefPlaceAndElseFromTheCountryOfItsLaw() {
        Company nowhere = Company.builder().name("Beilun Tools (fiction)").build();
        Company letterbox = Company.SHAPE.with(nowhere, Company.COUNTRY, Option.some(Country.of("VG")));
        Company works = Company.SHAPE.with(letterbox, Company.PLACES, Vector.of(site(SiteUse.WORKS)));
        assertEquals(Option.none(), nowhere.tradesFrom());
        assertEquals(Option.some(Country.of("VG")), letterbox.tradesFrom());
        assertEquals(Option.some(Country.of("CN")), works.tradesFrom());
    }

    private static PlaceOfBusiness site(SiteUse use) {
        return PlaceOfBusiness.builder().use(use).address(NINGBO).build();
    }

    @Test
    void aUseHasALowerCaseName() {
        assertEquals("works", SiteUse.WORKS.toString());
        Refused.with("use of a place must be a lower-case name such as `works`: `Works`", () -> SiteUse.of("Works"));
    }

    @Test
    void aLineOfTheTableOfCountriesHasEightCellsOfWhichManyMayBeEmpty() {
        Countries.Row full =
                Countries.Row.of(Vector.of("XX", "XXX", "999", "withdrawn", "1974", "1990", "Land", "Realm|Dominion"));
        assertEquals("XX", full.alpha2());
        assertEquals(Option.some("XXX"), full.alpha3());
        assertEquals(Option.some("999"), full.numeric());
        assertEquals(Country.Status.WITHDRAWN, full.status());
        assertEquals(Option.some(1974), full.since());
        assertEquals(Option.some(1990), full.until());
        assertEquals("Land", full.name());
        assertEquals(Vector.of("Realm", "Dominion"), full.otherNames());
        Countries.Row bare = Countries.Row.of(Vector.of("XX", "", "", "user", "", "", "Land", ""));
        assertEquals(Option.none(), bare.alpha3());
        assertEquals(Option.none(), bare.since());
        assertEquals(Vector.empty(), bare.otherNames());
    }

    @Test
    void theTablesAreReadLineByLineWithoutTheirRemarks() {
        assertEquals(Vector.of(Vector.of("a", "", "b"), Vector.of("c")), Rows.parse("# remark\n a,,b \n\nc\n"));
        assertEquals(Places.standard().all().size(), Rows.of("places.csv").size());
    }

    @Test
    void aCodeOutsideOurTableIsNoCountry() {
        Refused.with("no country `UK`", () -> Countries.of("UK"));
        assertEquals("DE", Country.of("DE").toString());
        assertEquals(Option.some(2011), Country.of("SS").since());
        assertEquals(Option.some(2003), Country.of("YU").until());
    }

    @Test
    void onlyAsciiLettersAreRaised() {
        assertEquals("AZ`{ß1é", Folding.upper("az`{ß1é"));
        assertEquals("AZ", Folding.upper("AZ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNNGB", "cn ngb", " cn  ngb "})
    void aPlaceCodeIsReadAsPeopleWriteIt(String text) {
        assertEquals(Locode.of("CNNGB"), Locode.parse(text));
    }

    @Test
    void aBlankElsewhereInAPlaceCodeIsRefused() {
        String rule = "UN/LOCODE must be two capitals and three of A to Z and 2 to 9, such as `CNNGB`: `";
        Refused.with(rule + "C NNGB`", () -> Locode.parse("c nngb"));
        Refused.with(rule + "CN NGBX`", () -> Locode.parse("cn ngbx"));
        Refused.with(rule + "CN NG`", () -> Locode.parse("cn ng"));
        Refused.with(rule + "C`", () -> Locode.parse("c"));
    }

    @Test
    void aNamedPlaceHasItsCodeApartAndFitsOnALineWithIt() {
        Refused.with(
                "place must have its code apart from its name: `Ningbo (CNNGB)`",
                () -> NamedPlace.of("Ningbo (CNNGB)"));
        String longest = "x".repeat(PlainText.MAX_NAME - " (CNNGB)".length());
        assertEquals(
                PlainText.MAX_NAME, NamedPlace.of(longest, "CNNGB").toString().length());
        Refused.with(
                "place must have at most " + PlainText.MAX_NAME + " characters with its code: `" + "x".repeat(60)
                        + "...`",
                () -> NamedPlace.of(longest + "x", "CNNGB"));
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionIsFoundByItsCharacter(PlaceFunction function) {
        assertEquals(Option.some(function), PlaceFunction.find(function.code()));
        assertEquals(Option.none(), PlaceFunction.find('0'));
    }

    @Test
    void aListedPlaceOfWhichAllIsKnownLeavesNothingOpen() {
        Locode vienna = Locode.of("ATVIE");
        ListedPlace place = ListedPlace.of(vienna, "Vienna", TreeSet.of(PlaceFunction.RAIL));
        assertEquals(Truth.YES, place.has(PlaceFunction.RAIL));
        assertEquals(Truth.NO, place.has(PlaceFunction.PORT));
        assertEquals(
                "ListedPlace[locode=ATVIE, name=Vienna, otherNames=(), functions=(RAIL), open=()]", place.toString());
        Refused.with(
                "name must stand on one line: `aU+000Ab`",
                () -> new ListedPlace(vienna, "Vienna", Vector.of("a\nb"), TreeSet.empty(), TreeSet.empty()));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> ListedPlace.of(vienna, "a\nb", TreeSet.empty()));
    }

    @Test
    void aLineOfATableOfPlacesMayHaveNoFunctionsAndOtherNames() {
        Places places = Places.parse("ATVIE,-3-0,B,Vienna,Wien|Vindobona\nXXABC,0,,Yard 7,");
        assertEquals(Vector.of("Vienna"), places.called("wien").map(ListedPlace::name));
        assertEquals(Vector.of("Vienna"), places.called("Vindobona").map(ListedPlace::name));
        assertEquals(Vector.empty(), places.called(""));
        ListedPlace vienna = places.all().head();
        assertEquals(TreeSet.of(PlaceFunction.ROAD), vienna.functions());
        assertEquals(TreeSet.of(PlaceFunction.BORDER), vienna.open());
        Refused.with("`9` is no function of UN/LOCODE: `ATVIE,9,,Vienna,`", () -> Places.parse("ATVIE,9,,Vienna,"));
        Refused.with(
                "place must be written `code,functions,open,name,other names`: `ATVIE,1`",
                () -> Places.parse("ATVIE,1"));
        Refused.with(
                "two places have the same code: ATVIE", () -> Places.parse("ATVIE,1,,A,\nATVIE,1,,B,\nXXABC,0,,C,"));
    }

    @Test
    void aPlaceWithACodeIsSettledWhateverItIsCalled() {
        NamedPlace yard = NamedPlace.of("Yard 7", "XXABC");
        assertEquals(Option.some(yard), Places.standard().settled(yard));
    }

    @Test
    void aMailAddressHasAtMost254Characters() {
        String domain = "x".repeat(63) + "." + "y".repeat(63) + "." + "z".repeat(61);
        String longest = "a".repeat(64) + "@" + domain;
        assertEquals(254, longest.length());
        assertEquals(longest, Email.of(longest).toString());
        Refused.with(
                "e-mail must be an address such as `sales@tools.example`: `" + "a".repeat(60) + "...`",
                () -> Email.of(longest + "z"));
    }

    @Test
    void aSchemeMayHaveOneLetterButNotNone() {
        assertEquals("x 7", Identifier.parse("x 7").toString());
        Refused.with(
                "identifier must be a scheme and a value such as `gln 4012345000009`: ` 7`",
                () -> Identifier.parse(" 7"));
        assertEquals("7 8", Identifier.parse("x 7 8").value());
    }
}
