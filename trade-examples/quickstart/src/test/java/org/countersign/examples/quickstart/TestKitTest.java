package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.countersign.testkit.Gen;
import org.countersign.testkit.rules.Judged;
import org.junit.jupiter.api.Test;

/** The test kits as a host gets them: jars that hold the kit, and none of the tests that stood beside it. */
class TestKitTest {
    private static final Vector<String> PARTS = Vector.of("org/countersign/testkit/", "META-INF/");

    @Test
    void theJarsHoldTheKitAndNothingElse() throws Exception {
        assertEquals(Vector.empty(), others(Gen.class));
        assertEquals(Vector.empty(), others(Judged.class));
    }

    @Test
    void theKitOfTheRulesHoldsNothingOfTheKitOfTheCore() throws Exception {
        assertEquals(
                Vector.empty(),
                entries(Judged.class)
                        .filter(name -> name.endsWith(".class"))
                        .reject(name -> name.startsWith("org/countersign/testkit/rules/")));
    }

    @Test
    void theSeedOfRandomTestsIsFoundByJqwik() throws Exception {
        assertTrue(entries(Gen.class).contains("META-INF/services/net.jqwik.api.lifecycle.LifecycleHook"));
    }

    /** Entries that are neither of the kit nor a folder on the way to it. */
    private static Vector<String> others(Class<?> kit) throws IOException, URISyntaxException {
        return entries(kit).reject(name -> PARTS.exists(part -> name.startsWith(part) || part.startsWith(name)));
    }

    private static Vector<String> entries(Class<?> kit) throws IOException, URISyntaxException {
        Path jar =
                Path.of(kit.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertTrue(jar.toString().endsWith(".jar"), () -> jar + " is no jar: run `mvn verify`");
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Vector.collector());
        }
    }
}
