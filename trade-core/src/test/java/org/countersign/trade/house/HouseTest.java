package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.DoorPlates;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.HouseRules;
import org.countersign.testkit.house.NamedExceptions;
import org.junit.jupiter.api.Test;

/** What a public type owes its reader, and what stays indoors. */
class HouseTest {
    private static final JavaClasses OUTDOORS = Bytecode.in("org.countersign.planted.outdoors");

    /** What the code itself may use; moneta is for the host's class path, not for ours. */
    private static final Vector<String> LIBRARIES = Vector.of(
            "io.vavr..",
            "java..",
            "javax.money..",
            "org.countersign.trade..",
            "org.jspecify.annotations..",
            "org.slf4j..");

    @Test
    void generatedClassesStayIndoors() {
        House.assertClean("generated-indoors", HouseRules.generatedOutdoors(House.CORE));
    }

    @Test
    void valuesAreSealed() {
        House.assertClean("sealed-value", HouseRules.openValues(House.CORE));
    }

    @Test
    void nothingIsTakenOutOfVavrThatMayNotBeThere() {
        House.assertClean("null-out-of-vavr", HouseRules.nullOutOfVavr(House.CORE));
    }

    @Test
    void everyPublicTypeSaysHowFirmItIs() {
        House.assertClean("stability", HouseRules.unmarked(House.CORE));
    }

    @Test
    void signaturesNameOnlyTypesThatAHostHasToKnow() {
        House.assertClean(
                "foreign-type", HouseRules.foreignTypes(House.CORE, "org.countersign.", HouseRules.IN_SIGNATURES));
    }

    @Test
    void codeUsesNoLibraryButThoseOfTheModule() {
        // the marks of Immutables are for the compiler and stand in no signature
        Vector<String> allowed = LIBRARIES.append("org.immutables.value..");
        House.assertClean("foreign-library", HouseRules.foreignLibraries(House.CORE, allowed));
    }

    @Test
    void everyPackageHasADoorPlate() {
        House.assertClean("door-plate", DoorPlates.missing(House.SOURCES));
    }

    @Test
    void aPlantedPublicGeneratedClassIsFoundAndSoIsASignatureThatNamesOne() {
        Seq<String> found = HouseRules.generatedOutdoors(OUTDOORS).map(Finding::toString);
        assertEquals(
                Vector.of(
                        "generated-indoors: org.countersign.planted.outdoors.ImmutableOpenValue is public",
                        "generated-indoors: org.countersign.planted.outdoors.OpenValue names one in of"),
                found.filter(text -> text.endsWith("OpenValue is public") || text.endsWith("names one in of"))
                        .reject(text -> text.contains("ImmutableOpenValue names"))
                        .toVector());
    }

    @Test
    void aPlantedValueThatIsNotSealedIsFound() {
        assertEquals(
                Vector.of("org.countersign.planted.outdoors.OpenValue"),
                HouseRules.openValues(OUTDOORS).map(Finding::place).toVector());
    }

    @Test
    void plantedCallsThatTakeWhatMayNotBeThereAreFoundAndAnElementByNumberIsNot() {
        assertEquals(
                3,
                HouseRules.nullOutOfVavr(Bytecode.in("org.countersign.planted.vavr"))
                        .size());
    }

    @Test
    void plantedTypesWithNoMarkOrTwoAreFound() {
        assertEquals(
                Vector.of("ImmutableOpenValue", "OpenValue", "TwiceMarked"),
                HouseRules.unmarked(OUTDOORS)
                        .map(finding -> finding.place().replaceFirst(".*\\.", ""))
                        .sorted()
                        .toVector());
    }

    @Test
    void plantedForeignTypesInOpenSignaturesAreFoundEvenAsArguments() {
        assertEquals(
                Vector.of(
                        "names java.lang.CharSequence in take",
                        "names java.util.List in take",
                        "names java.util.Optional in maybe"),
                HouseRules.foreignTypes(OUTDOORS, "org.countersign.", HouseRules.IN_SIGNATURES)
                        .filter(finding -> finding.place().endsWith("Leaky"))
                        .map(Finding::what)
                        .sorted()
                        .toVector());
    }

    @Test
    void aPlantedForeignLibraryIsFound() {
        assertEquals(
                Vector.of("uses org.junit.jupiter.api.Assertions"),
                HouseRules.foreignLibraries(
                                Bytecode.in("org.countersign.planted.library"), LIBRARIES.append("org.countersign.."))
                        .map(Finding::what)
                        .toVector());
    }

    @Test
    void plantedPackagesWithoutADoorPlateOrWithAPoorOneAreFound() {
        Seq<Finding> found = DoorPlates.missing(Path.of("src/test/java/org/countersign/planted"));
        assertEquals(Vector.of("has none"), places(found, "purity"));
        assertEquals(
                Vector.of("lacks `Read first: {@link`", "lacks `Not here:`", "lacks `@NullMarked`"),
                places(found, "halfdoor"));
    }

    @Test
    void anExceptionCoversItsPlaceOnlyAndOneThatNothingNeedsIsAFinding() {
        Seq<Finding> found = Vector.of(new Finding("clock", "a.B", "x"), new Finding("clock", "a.C", "x"));
        NamedExceptions named = NamedExceptions.of(
                Vector.of("clock | a.B | house | the clock is a toy", "clock | a.D | house | long gone"));
        assertEquals(
                Vector.of("clock: a.C x", "clock: a.D is a named exception that nothing needs"),
                named.open(Vector.of("clock"), found).map(Finding::toString).toVector());
        assertThrows(IllegalArgumentException.class, () -> NamedExceptions.of(Vector.of("clock | a.B | house |")));
    }

    private static Vector<String> places(Seq<Finding> found, String place) {
        return found.filter(finding -> finding.place().equals(place))
                .map(Finding::what)
                .toVector();
    }
}
