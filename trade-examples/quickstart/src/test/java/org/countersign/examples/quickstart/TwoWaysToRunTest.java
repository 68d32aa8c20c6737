package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.countersign.trade.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both jars work on the class path and as named modules. Each run is a Java of its own that is given what a host has, and nothing
 * else that the tests happen to have.
 */
class TwoWaysToRunTest {
    private static final String MODULE = "org.countersign.examples.quickstart";
    private static final String QUICKSTART = MODULE + ".Quickstart";
    private static final String WITH_MONEY = MODULE + ".WithMoney";

    /** The jars of other people that a host gets with us, by the start of their names, and where he lets the log lines go. */
    private static final Vector<String> MODULES =
            Vector.of("vavr-1", "vavr-match-", "money-api-", "slf4j-api-", "slf4j-nop-", "jspecify-");

    private static final Vector<String> MONETA = Vector.of("moneta-core-", "jakarta.annotation-api-");

    @TempDir
    private Path folder;

    @Test
    void theClassPathAndTheModulePathTellTheSameStory() {
        Ran onTheClassPath = java("-cp", joined(ours().appendAll(jars(MODULES)).appendAll(jars(MONETA))), QUICKSTART);
        Ran asModules = java("-p", joined(ours().appendAll(jars(MODULES))), "-m", MODULE + "/" + QUICKSTART);
        assertEquals("", onTheClassPath.complaint());
        assertNotEquals("", onTheClassPath.said());
        assertEquals(onTheClassPath, asModules);
    }

    @Test
    void moneyIsFoundFromNamedModulesWithMonetaBesideThemOnTheClassPath() {
        Ran onTheClassPath = java(
                "-cp",
                joined(ours().appendAll(jars(MODULES)).appendAll(jars(MONETA)).append(tests())),
                WITH_MONEY);
        Ran asModules = java(
                "-p",
                joined(ours().appendAll(jars(MODULES))),
                "-cp",
                joined(jars(MONETA)),
                "--patch-module",
                MODULE + "=" + tests(),
                "-m",
                MODULE + "/" + WITH_MONEY);
        assertTrue(onTheClassPath.said().endsWith("EUR 36" + System.lineSeparator()), onTheClassPath.toString());
        assertEquals(onTheClassPath, asModules);
    }

    /** The reason for the sentence in the README: if this fails one day, moneta may join the modules. */
    @Test
    void monetaCannotJoinTheModulesWithoutAnHttpClient() {
        Ran ran = java(
                "-p",
                joined(ours().appendAll(jars(MODULES)).appendAll(jars(MONETA))),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                MODULE + "/" + QUICKSTART);
        assertNotEquals(0, ran.exit());
        assertTrue((ran.said() + ran.complaint()).contains("okhttp3"), ran.toString());
    }

    @Test
    void aPlantedMissingModuleIsSeen() {
        Ran ran = java("-p", joined(ours()), "-m", MODULE + "/" + QUICKSTART);
        assertNotEquals(0, ran.exit());
        assertTrue((ran.said() + ran.complaint()).contains("not found, required by"), ran.toString());
    }

    private record Ran(int exit, String said, String complaint) {}

    private Ran java(String... arguments) {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Vector<String> quiet = Vector.of(
                java.toString(), "-Djava.util.logging.config.file=" + quietLogging(), "-Dstdout.encoding=UTF-8");
        try {
            Process process = new ProcessBuilder(
                            quiet.appendAll(Vector.of(arguments)).asJava())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("java did not end within a minute");
            }
            return new Ran(process.exitValue(), text(out), text(err));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Moneta prints one line at INFO when it starts. */
    private Path quietLogging() {
        try {
            return Files.writeString(
                    folder.resolve("logging.properties"), ".level = WARNING\n", StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Vector<Path> ours() {
        return Vector.of(place(Quickstart.class), place(Refusal.class), rules());
    }

    private static Path tests() {
        return place(WithMoney.class);
    }

    /** The rules by the place of their module: a folder in a build of the whole, a jar in a build of this module alone. */
    private static Path rules() {
        return classPath()
                .find(path -> path.toString().contains("trade-rules")
                        && !path.toString().contains("testkit")
                        && (path.endsWith("classes") || path.toString().endsWith(".jar")))
                .getOrElseThrow(() -> new AssertionError("no rules on " + classPath()));
    }

    private static Vector<Path> jars(Vector<String> starts) {
        return starts.map(start -> classPath()
                .find(path -> path.getFileName().toString().startsWith(start))
                .getOrElseThrow(() -> new AssertionError("no " + start + " on " + classPath())));
    }

    private static Vector<Path> classPath() {
        return Vector.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static String joined(Vector<Path> paths) {
        return paths.mkString(File.pathSeparator);
    }
}
