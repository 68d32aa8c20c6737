package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.neovisionaries.i18n.CountryCode;
import com.neovisionaries.i18n.CountryCode.Assignment;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void ourTableHasTheAssignedCodesOfBothOtherLists() {
        TreeSet<String> ours = TreeSet.ofAll(Country.all().map(Country::code));
        assertEquals(TreeSet.of(Locale.getISOCountries()), ours);
        assertEquals(
                TreeSet.ofAll(Vector.of(CountryCode.values())
                        .filter(code -> code.getAssignment() == Assignment.OFFICIALLY_ASSIGNED)
                        .map(Enum::name)),
                ours);
    }

    @Test
    void aWrongCodeInATableWouldBeFound() {
        assertNotEquals(
                Option.some(threeDigits(CountryCode.DE.getNumeric())),
                Country.of("DK").numeric());
        assertNotEquals(
                TreeSet.of(Locale.getISOCountries()),
                TreeSet.ofAll(Country.all().map(Country::code)).remove("DE"));
    }

    @Test
    void theOtherTwoCodesOfEachCountryAgreeWithTheOtherLists() {
        Country.all().forEach(country -> {
            CountryCode theirs = CountryCode.valueOf(country.code());
            assertEquals(Option.some(theirs.getAlpha3()), country.alpha3());
            assertEquals(Option.some(threeDigits(theirs.getNumeric())), country.numeric());
            assertEquals(
                    Option.some(new Locale.Builder()
                            .setRegion(country.code())
                            .build()
                            .getISO3Country()),
                    country.alpha3(),
                    country.code());
        });
    }

    @Test
    void withdrawnCodesAgreeWithTheOtherListButForTheSovietUnionWhichItCountsAsReserved() {
        Vector<String> withdrawn = Vector.of("AN", "CS", "SU", "TP", "YU", "ZR");
        withdrawn.forEach(code -> {
            CountryCode theirs = CountryCode.valueOf(code);
            Country ours = Country.of(code);
            assertEquals(Country.Status.WITHDRAWN, ours.status());
            assertEquals(Option.some(theirs.getAlpha3()), ours.alpha3());
            assertEquals(Option.some(threeDigits(theirs.getNumeric())), ours.numeric());
            assertTrue(ours.until().isDefined());
            assertEquals(
                    code.equals("SU") ? Assignment.EXCEPTIONALLY_RESERVED : Assignment.TRANSITIONALLY_RESERVED,
                    theirs.getAssignment());
        });
    }

    @Test
    void codesThatAreNoCountriesSayWhatTheyAre() {
        assertEquals(Country.Status.RESERVED, Country.of("EU").status());
        assertEquals(Country.Status.USER, Country.of("XK").status());
        assertEquals(Country.Status.USER, Country.of("XI").status());
        assertEquals(Option.none(), Country.of("XK").alpha3());
        assertEquals(Assignment.EXCEPTIONALLY_RESERVED, CountryCode.EU.getAssignment());
        assertEquals(Assignment.USER_ASSIGNED, CountryCode.XK.getAssignment());
    }

    @Test
    void aCodeThatPeopleConfuseIsRefusedWithTheRightOne() {
        assertEquals(
                "country must be an ISO 3166-1 alpha-2 code, `GB` instead of `UK`",
                assertThrows(IllegalArgumentException.class, () -> Country.of("UK"))
                        .getMessage());
        assertEquals(
                "country must be an ISO 3166-1 alpha-2 code such as `CN`: `cn`",
                assertThrows(IllegalArgumentException.class, () -> Country.of("cn"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Country.of("AC"));
        assertThrows(IllegalArgumentException.class, () -> Country.of(""));
    }

    @Test
    void aCountryIsFoundByEveryCodeAndByName() {
        Option<Country> germany = Option.some(Country.of("DE"));
        Vector.of("de", "DEU", "276", "germany", " Germany ")
                .forEach(text -> assertEquals(germany, Country.find(text), text));
        assertEquals(Option.some(Country.of("GB")), Country.find("uk"));
        assertEquals(Option.some(Country.of("TR")), Country.find("TURKEY"));
        assertEquals(Option.some(Country.of("TR")), Country.find("turkiye"));
        assertEquals(Option.some(Country.of("CN")), Country.find("P.R. China"));
        assertEquals(Option.none(), Country.find("Atlantis"));
        assertEquals(Option.none(), Country.find("SU"));
    }

    @Test
    void everySpellingMeansOneCountryOnly() {
        Country.all()
                .forEach(country -> Vector.of(country.code(), country.englishName())
                        .appendAll(country.alpha3())
                        .appendAll(country.numeric())
                        .forEach(text -> assertEquals(Option.some(country), Country.find(text), text)));
    }

    /** Names are ours; where they differ from the English ones of this JDK or of the next, they do so on purpose. */
    @Test
    void namesAreThoseOfTheJdkButForThoseThatWeChoseOtherwise() {
        TreeSet<String> chosen = TreeSet.of("CD", "CG", "CI", "HK", "MM", "MO", "PS", "TR", "UM", "VC", "VI");
        TreeSet<String> differing = TreeSet.ofAll(Country.all()
                .filter(country -> !name(country).equals(plain(country.englishName())))
                .map(Country::code));
        assertEquals(TreeSet.empty(), differing.diff(chosen));
        assertTrue(differing.contains("CD"), "names are compared");
    }

    private static String name(Country country) {
        return plain(new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(Locale.ENGLISH));
    }

    private static String plain(String name) {
        return name.replace("&", "and").replace("St. ", "Saint ").replace('’', '\'');
    }

    private static String threeDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(3 - digits.length()) + digits;
    }
}
