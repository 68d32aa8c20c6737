package org.countersign.examples.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launchers are those of the desk, whose test runs them, with this desk's names in them. */
class LauncherTest {
    @ParameterizedTest
    @CsvSource({"desk, deal-desk", "desk.cmd, deal-desk.cmd"})
    void itIsTheLauncherOfTheDeskByAnotherName(String theirs, String ours) throws IOException {
        assertEquals(
                Files.readString(Path.of("../desk", theirs))
                        .replaceAll("\\bdesk\\b(?=[.:]|-build|\\\\)", "deal-desk")
                        .replaceAll("(?<=trade-examples/)desk\\b", "deal-desk")
                        .replaceAll("\\b([Tt])he desk\\b", "$1he deal desk"),
                Files.readString(Path.of(ours)));
    }

    @Test
    void bothAreExecutableInTheRepository() {
        assertTrue(Files.isExecutable(Path.of("deal-desk")));
        assertTrue(Files.isExecutable(Path.of("look")));
    }
}
