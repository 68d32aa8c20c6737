package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host sets, or has on its class path, or leaves out, changes no result of ours: the same page from five other JVMs. */
class OutsideSettingsTest {
    private static final String PRECISION = "-Dorg.javamoney.moneta.Money.defaults.precision=5";
    private static final String SETTINGS = """
            {-1}load.ECBCurrentRateProvider.type=NEVER
            org.javamoney.moneta.Money.defaults.precision=5
            org.javamoney.moneta.Money.defaults.roundingMode=FLOOR
            org.javamoney.moneta.Money.defaults.mathContext=DECIMAL32
            """;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void nothingFromOutsideChangesAResult() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("javamoney.properties"), SETTINGS);
        String classPath = System.getProperty("java.class.path");
        String foreign = folder + System.getProperty("path.separator") + classPath;
        String here = MoneyPage.page();
        assertTrue(here.lines().count() > IsoCurrency.all().size(), here);
        assertEquals(here, run(classPath, "as-is", PRECISION));
        assertEquals(here, run(foreign, "as-is"));
        assertEquals(here, run(classPath, "no-loader"));
        assertEquals(here, run(classPath, "platform-loader"));
        assertEquals(here, run(without(classPath, "moneta"), "as-is", "-Duser.language=ar", "-Duser.country=EG"));
    }

    @Test
    void theSettingsDoReachMoneta() throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        assertNotEquals(run(classPath, "moneta"), run(classPath, "moneta", PRECISION));
    }

    private static String without(String classPath, String word) {
        String separator = System.getProperty("path.separator");
        return Vector.of(classPath.split(separator, -1))
                .filter(entry -> !entry.contains(word))
                .mkString(separator);
    }

    private static String run(String classPath, String mode, String... settings)
            throws IOException, InterruptedException {
        Vector<String> command = Vector.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .appendAll(Vector.of(settings))
                .appendAll(Vector.of("-cp", classPath, MoneyPage.class.getName(), mode));
        Process process = new ProcessBuilder(command.toJavaList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), command::mkString);
        return page;
    }
}
