package org.countersign.trade.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.helger.ubl21.codelist.CPortCode21;
import com.helger.ubl21.codelist.CPortCode_air21;
import com.helger.ubl21.codelist.CPortCode_multi21;
import com.helger.ubl21.codelist.CPortCode_port21;
import com.helger.ubl21.codelist.CPortCode_rail21;
import com.helger.ubl21.codelist.CPortCode_road21;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.countersign.trade.base.Truth;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Map<PlaceFunction, Predicate<String>> EDITION_2012 = LinkedHashMap.of(
            PlaceFunction.PORT,
            CPortCode_port21::containsCode,
            PlaceFunction.RAIL,
            CPortCode_rail21::containsCode,
            PlaceFunction.ROAD,
            CPortCode_road21::containsCode,
            PlaceFunction.AIRPORT,
            CPortCode_air21::containsCode,
            PlaceFunction.MULTIMODAL,
            CPortCode_multi21::containsCode);
    private static final Places PLACES = Places.standard();

    @Test
    void everyCodeStandsInEdition2012() {
        assertEquals(
                Vector.empty(), PLACES.all().map(place -> place.locode().code()).reject(CPortCode21::containsCode));
        assertTrue(PLACES.all().size() > 200, "the table was read");
    }

    @Test
    void everyFunctionThatWeListOrDenyIsListedOrDeniedByEdition2012() {
        assertEquals(Vector.empty(), disagreements(PLACES));
    }

    @Test
    void aFunctionListedOrDeniedWronglyWouldBeFound() {
        assertEquals(
                Vector.of("DEMUC PORT", "CNNGB PORT"),
                disagreements(Places.parse("DEMUC,1234,,Munich,\nCNNGB,24,,Ningbo,")));
    }

    private static Vector<String> disagreements(Places places) {
        return Vector.ofAll(places.all())
                .flatMap(place -> EDITION_2012
                        .toVector()
                        .filter(entry -> {
                            Truth ours = place.has(entry._1);
                            boolean theirs = entry._2.test(place.locode().code());
                            return ours.isYes() && !theirs || ours.isNo() && theirs;
                        })
                        .map(entry -> place.locode() + " " + entry._1));
    }

    @Test
    void whatTheCopyOfTheEditionDoesNotTellStaysUnknown() {
        PLACES.all()
                .forEach(place -> Vector.of(PlaceFunction.POSTAL, PlaceFunction.FIXED, PlaceFunction.BORDER)
                        .forEach(function -> assertEquals(Truth.UNKNOWN, place.has(function), place.name())));
    }

    @Test
    void everyPlaceLiesInACountryOfOurTable() {
        assertEquals(
                Vector.empty(),
                PLACES.all().filter(place -> place.locode().country().isEmpty()));
    }

    @Test
    void seaPortsRiverPortsAndAirportsAreToldApart() {
        assertEquals(Truth.YES, PLACES.has(Places.NINGBO, PlaceFunction.PORT));
        assertEquals(Truth.YES, PLACES.has(NamedPlace.of("Duisburg", "DEDUI"), PlaceFunction.PORT));
        assertEquals(Truth.NO, PLACES.has(NamedPlace.of("Pudong", "CNPVG"), PlaceFunction.PORT));
        assertEquals(Truth.UNKNOWN, PLACES.has(NamedPlace.of("Vienna", "ATVIE"), PlaceFunction.PORT));
        assertEquals(Truth.UNKNOWN, PLACES.has(NamedPlace.of("Ningbo"), PlaceFunction.PORT));
        assertEquals(Truth.UNKNOWN, PLACES.has(NamedPlace.of("Nowhere", "ZZZZZ"), PlaceFunction.PORT));
    }

    @Test
    void theNamedConstantsStandInTheTable() {
        Vector.of(Places.NINGBO, Places.SHANGHAI, Places.HAMBURG, Places.ROTTERDAM, Places.LOS_ANGELES, Places.NEW_YORK)
                .forEach(place -> assertEquals(
                        Option.some(place), place.locode().flatMap(PLACES::find).map(ListedPlace::named)));
    }

    @Test
    void aPlaceIsSettledByNameOnlyIfOneBearsIt() {
        assertEquals(Option.some(NamedPlace.of("HAMBURG", "DEHAM")), PLACES.settled(NamedPlace.of("HAMBURG")));
        assertEquals(Option.some(NamedPlace.of("Saigon", "VNSGN")), PLACES.settled(NamedPlace.of("Saigon")));
        assertEquals(Option.some(NamedPlace.of("cnngb", "CNNGB")), PLACES.settled(NamedPlace.of("cnngb")));
        assertEquals(Option.some(NamedPlace.of("DUSSELDORF", "DEDUS")), PLACES.settled(NamedPlace.of("DUSSELDORF")));
        assertEquals(Option.none(), PLACES.settled(NamedPlace.of("Portland")));
        assertEquals(2, PLACES.called("portland").size());
        assertEquals(Option.none(), PLACES.settled(NamedPlace.of("Atlantis")));
    }

    @Test
    void aNameIsSharedOnlyByThesePlaces() {
        Map<String, Integer> shared = PLACES.all()
                .flatMap(place -> place.otherNames().prepend(place.name()).map(Folding::folded))
                .groupBy(name -> name)
                .mapValues(Vector::ofAll)
                .mapValues(Vector::size)
                .filterValues(count -> count > 1);
        assertEquals(TreeSet.of("MANZANILLO", "PORTLAND"), TreeSet.ofAll(shared.keySet()));
    }

    @Test
    void aHostsOwnTableSpeaksFirst() {
        Places own = Places.parse("# mine\nATVIE,134,,Vienna,Wien\nXXABC,0,,Yard 7,\n");
        Places both = own.orElse(PLACES);
        assertEquals(Truth.YES, both.has(NamedPlace.of("Vienna", "ATVIE"), PlaceFunction.PORT));
        assertEquals(Truth.NO, both.has(NamedPlace.of("Vienna", "ATVIE"), PlaceFunction.BORDER));
        assertEquals(Truth.YES, both.has(Places.NINGBO, PlaceFunction.PORT));
        assertEquals(PLACES.all().size() + 1, both.all().size());
    }

    @Test
    void aWrongLineOfATableIsRefused() {
        Vector.of("ATVIE,1,,Vienna", "ATVIE,9,,Vienna,", "ATVIE,1,1,Vienna,", "AT1,1,,V,", "ATVIE,1,,A,\nATVIE,1,,B,")
                .forEach(line -> assertThrows(IllegalArgumentException.class, () -> Places.parse(line), line));
    }
}
