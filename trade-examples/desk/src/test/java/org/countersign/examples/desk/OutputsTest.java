package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void allFilesAreThereInTheEndAndNothingElse() throws IOException {
        Path old = Files.writeString(folder.resolve("old.html"), "old");
        assertEquals(
                Option.none(),
                Outputs.beside(Vector.empty())
                        .with(old, "new")
                        .with(folder.resolve("q.xml"), "<q/>")
                        .write());
        assertEquals(List.of("old.html new", "q.xml <q/>"), content());
    }

    @Test
    void ifOneCannotBeWrittenNoneIs() throws IOException {
        Path old = Files.writeString(folder.resolve("old.html"), "old");
        Path nowhere = folder.resolve("nowhere/q.xml");
        assertEquals(
                Option.some(nowhere + ": its folder does not exist"),
                Outputs.beside(Vector.empty())
                        .with(old, "new")
                        .with(nowhere, "<q/>")
                        .write());
        assertEquals(List.of("old.html old"), content());
    }

    @Test
    void whatWasReadIsNotWrittenOver() throws IOException {
        Path read = Files.writeString(folder.resolve("rfq.xml"), "request");
        Path same = folder.resolve("x/../rfq.xml");
        Files.createDirectory(folder.resolve("x"));
        assertEquals(
                Option.some(same + ": is what was read; it is not written over"),
                Outputs.beside(Vector.of(read)).with(same, "new").write());
        Files.delete(folder.resolve("x"));
        assertEquals(List.of("rfq.xml request"), content());
    }

    @Test
    void aLinkToWhatWasReadIsSeenThrough() throws IOException {
        Path read = Files.writeString(folder.resolve("rfq.xml"), "request");
        Path link = folder.resolve("link.xml");
        try {
            Files.createSymbolicLink(link, read);
        } catch (IOException | UnsupportedOperationException none) {
            assumeTrue(false, "needs symbolic links");
        }
        assertTrue(Outputs.beside(Vector.of(read)).with(link, "new").write().isDefined());
        assertEquals("request", Files.readString(read));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(
                Option.some(folder + ": is a folder; a file is needed"),
                Outputs.beside(Vector.empty()).with(folder, "new").write());
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return file.getFileName() + " " + Files.readString(file);
                        } catch (IOException unreadable) {
                            return file + " is unreadable";
                        }
                    })
                    .toList();
        }
    }
}
