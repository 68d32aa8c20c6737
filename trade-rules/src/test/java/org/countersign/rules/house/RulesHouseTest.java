package org.countersign.rules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Committed;
import org.countersign.testkit.house.Ban;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.DoorPlates;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.HouseRules;
import org.countersign.testkit.house.Lengths;
import org.countersign.testkit.house.NamedExceptions;
import org.countersign.testkit.house.Purity;
import org.countersign.testkit.house.RunTime;
import org.countersign.testkit.house.Samples;
import org.countersign.testkit.house.SealedFamilies;
import org.countersign.testkit.house.Sources;
import org.countersign.testkit.house.ValueLaws;
import org.countersign.testkit.house.Words;
import org.junit.jupiter.api.Test;

/** The rules of the house, held against this library. That each detector catches a planted fault is tested in {@code trade-core}. */
class RulesHouseTest {
    private static final Path TABLES = Path.of("src/test/resources/org/countersign/rules/house");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final NamedExceptions EXCEPTIONS = NamedExceptions.read(TABLES.resolve("exceptions.txt"));
    private static final JavaClasses RULES = Bytecode.around(Rule.class);
    private static final ModuleDescriptor MODULE = RunTime.module(Rule.class);
    private static final Seq<Class<?>> VALUES = ValueLaws.types(RULES);
    private static final Samples SAMPLES = Samples.from(
                    "org.countersign.testkit.trade", "org.countersign.testkit.rules", "org.countersign.rules.house")
            .andConstantsOf(RULES);

    @Test
    void nothingBannedIsCalled() {
        EXCEPTIONS.assertClean(Purity.BANS.map(Ban::name), Purity.bannedCalls(RULES));
    }

    @Test
    void nothingIsSerializableAndNoStaticFieldChangesAndNoNumberFloats() {
        clean("serializable", Purity.serializable(RULES));
        clean("changing-static", Purity.changingStatics(RULES));
        clean("floating-field", Purity.floatingPoint(RULES));
    }

    @Test
    void generatedClassesStayIndoorsAndValuesAreSealed() {
        clean("generated-indoors", HouseRules.generatedOutdoors(RULES));
        clean("sealed-value", HouseRules.openValues(RULES));
    }

    @Test
    void englishAndChineseSayTheSameThingsAndChineseIsSetWithItsOwnMarks() {
        clean("words-alike", Words.unlike(Path.of("src/main/resources")));
        clean("words-width", Words.halfWidth(Path.of("src/main/resources")));
    }

    @Test
    void nothingIsTakenOutOfVavrThatMayNotBeThere() {
        clean("null-out-of-vavr", HouseRules.nullOutOfVavr(RULES));
    }

    @Test
    void everyPublicTypeSaysHowFirmItIs() {
        clean("stability", HouseRules.unmarked(RULES));
    }

    @Test
    void signaturesNameOnlyTypesThatAHostHasToKnow() {
        clean("foreign-type", HouseRules.foreignTypes(RULES, "org.countersign.", HouseRules.IN_SIGNATURES));
    }

    @Test
    void everyPackageHasADoorPlate() {
        clean("door-plate", DoorPlates.missing(SOURCES));
    }

    @Test
    void equalityIsByContentAndNothingInAValueCanChange() {
        EXCEPTIONS.assertClean(Vector.of("equality", "equality-scale"), ValueLaws.equality(VALUES, SAMPLES));
        clean("changing-value", ValueLaws.changing(VALUES));
    }

    @Test
    void theCasesOfSealedFamiliesAreThoseCommitted() {
        Committed.check(TABLES.resolve("sealed-families.txt"), SealedFamilies.file(RULES));
    }

    @Test
    void thePomLetsInTradeCoreAndWhatThatBrings() {
        assertEquals(RunTime.LET_IN.append("org.countersign:trade-core").sorted(), RunTime.letIn(Path.of("pom.xml")));
    }

    @Test
    void theModuleRequiresTradeCoreAndExportsItsRooms() {
        assertEquals("org.countersign.rules", MODULE.name());
        assertTrue(
                RunTime.LET_IN_MODULES.append("org.countersign.trade").containsAll(RunTime.requires(MODULE)),
                MODULE.toString());
        assertTrue(MODULE.opens().isEmpty());
        assertEquals(
                Bytecode.open(RULES).map(JavaClass::getPackageName).distinct().sorted(),
                Vector.ofAll(MODULE.exports())
                        .map(ModuleDescriptor.Exports::source)
                        .sorted());
    }

    @Test
    void theReportOfLengthsIsWritten() {
        String report = Lengths.report(SOURCES);
        Sources.write(Path.of("target/lengths.md"), report);
        assertTrue(report.contains("Rule.java | "), report);
    }

    private static void clean(String rule, Seq<Finding> findings) {
        EXCEPTIONS.assertClean(Vector.of(rule), findings);
    }
}
