package org.countersign.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.countersign.rules.engine.PlantedArrow;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.pack.planted.PlantedPack;
import org.countersign.trade.base.style.Evolving;
import org.junit.jupiter.api.Test;

/** Which room of this module may use which: one table. */
class RulesRoomsTest {
    private static final String ROOT = "org.countersign.rules";

    /** Each room, from the ground up, and the rooms it may use; {@code pack} is the interface alone, each pack a room of its own. */
    private static final Map<String, Vector<String>> MAY_USE = LinkedHashMap.<String, Vector<String>>of(
                    "rule", Vector.empty(),
                    "pack", Vector.of("rule"),
                    "engine", Vector.of("rule", "pack"))
            .put("fix", Vector.of("rule", "pack", "engine"))
            .put("explain", Vector.of("rule", "fix"))
            .put("pack.offer", Vector.of("rule", "pack"))
            .put("pack.contract", Vector.of("rule", "pack"))
            .put("pack.sample", Vector.of("rule", "pack"))
            .put("pack.fulfilment", Vector.of("rule", "pack"));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyRoomUsesOnlyTheRoomsOfItsTable() {
        rooms().forEach(rule -> rule.check(ALL));
    }

    @Test
    void everyPackageStandsInTheTable() {
        Vector<String> found = Vector.ofAll(ALL)
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.substring(ROOT.length() + 1))
                .sorted();
        assertEquals(MAY_USE.keySet().toVector().sorted(), found);
    }

    @Test
    void packsNeverSeeEachOther() {
        packs().check(ALL);
    }

    @Test
    void aPlantedArrowFromTheEngineToAPackIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedArrow.class);
        Vector<String> wrong = rooms().flatMap(rule -> Vector.ofAll(
                rule.allowEmptyShould(true).evaluate(planted).getFailureReport().getDetails()));
        assertTrue(wrong.exists(detail -> detail.contains("PlantedArrow") && detail.contains("InquiryRules")));
    }

    private static Vector<ArchRule> rooms() {
        return MAY_USE.map(entry -> room(entry._1, entry._2)).toVector();
    }

    private static ArchRule room(String room, Vector<String> below) {
        String[] closed = MAY_USE.keySet()
                .toVector()
                .removeAll(below.append(room))
                .map(name -> ROOT + "." + name)
                .toJavaArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .as("the room `" + room + "` uses " + below.mkString("`", "`, `", "`") + " and no other");
    }

    private static ArchRule packs() {
        return slices().matching(ROOT + ".pack.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    @Test
    void aPlantedArrowFromPackToPackIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedPack.class, InquiryRules.class);
        assertTrue(packs().evaluate(planted).hasViolation());
    }

    @Test
    void whatIsPublicIsMarkedWithItsStability() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotStartingWith("Immutable")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beAnnotatedWith(Evolving.class)
                .check(ALL);
    }
}
