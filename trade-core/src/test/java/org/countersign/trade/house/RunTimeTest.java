package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.RunTime;
import org.countersign.testkit.house.Sources;
import org.countersign.trade.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a host gets besides us. What the pom lets in is checked by the enforcer in every build, through all levels; this test sees to it
 * that nobody widens that list or the module without noticing.
 */
class RunTimeTest {
    private static final Path POM = Path.of("pom.xml");
    private static final ModuleDescriptor MODULE = RunTime.module(Refusal.class);

    @Test
    void theEnforcerLetsInNothingElse() {
        assertEquals(RunTime.LET_IN, RunTime.letIn(POM));
    }

    @Test
    void thePomAsksForNothingElse() {
        assertEquals(
                RunTime.LET_IN.removeAll(Vector.of("io.vavr:vavr-match", "jakarta.annotation:jakarta.annotation-api")),
                RunTime.dependencies(POM));
    }

    @Test
    void theModuleRequiresNothingElse() {
        assertEquals("org.countersign.trade", MODULE.name());
        assertEquals(RunTime.LET_IN_MODULES, RunTime.requires(MODULE));
        assertTrue(MODULE.opens().isEmpty()
                && MODULE.provides().isEmpty()
                && MODULE.uses().isEmpty());
    }

    @Test
    void theModuleExportsEveryRoomAndNothingElse() {
        assertEquals(
                Bytecode.open(House.CORE)
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .sorted(),
                Vector.ofAll(MODULE.exports())
                        .map(ModuleDescriptor.Exports::source)
                        .sorted());
        assertTrue(MODULE.exports().stream().noneMatch(ModuleDescriptor.Exports::isQualified));
    }

    @Test
    void aPlantedDependencyIsFound(@TempDir Path folder) {
        Path planted = folder.resolve("pom.xml");
        String stranger = "<dependency><groupId>com.example</groupId><artifactId>http</artifactId></dependency>";
        Sources.write(
                planted,
                Sources.text(POM)
                        .replaceFirst("<dependencies>", "<dependencies>" + stranger)
                        .replaceFirst("<includes>", "<includes><include>com.example:http</include>"));
        Seq<String> let = RunTime.letIn(planted);
        assertNotEquals(RunTime.LET_IN, let);
        assertTrue(let.contains("com.example:http"));
        assertTrue(RunTime.dependencies(planted).contains("com.example:http"));
    }

    @Test
    void aPlantedRequirementIsFound() {
        ModuleDescriptor planted =
                ModuleDescriptor.newModule("planted").requires("java.net.http").build();
        assertEquals(Vector.of("java.base", "java.net.http"), RunTime.requires(planted));
    }
}
