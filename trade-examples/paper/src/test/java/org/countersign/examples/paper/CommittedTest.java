package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "update", matches = "true")
class CommittedTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotWhatTheCodeSaysIsNoticedByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "one\ntwo\n");
        assertDoesNotThrow(() -> Committed.check(file, "one\ntwo\n"));
        AssertionError noticed = assertThrows(AssertionError.class, () -> Committed.check(file, "one\n2\n"));
        assertTrue(noticed.toString().contains("line 2 is `two`, the code says `2`"), noticed::toString);
    }

    @Test
    void aFileThatIsMissingIsNoticed() {
        assertThrows(AssertionError.class, () -> Committed.check(folder.resolve("none.md"), "one\n"));
    }
}
