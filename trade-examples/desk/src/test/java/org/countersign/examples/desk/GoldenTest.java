package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.examples.desk.ubl.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole pages, as they were read line by line before they were put beside this test; {@code -Dgolden.write=true} writes them anew. */
class GoldenTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void computersForADanishMunicipality() throws IOException {
        assertShows("rfq-2.1.en.txt", Examples.oasis21(), 80);
    }

    @Test
    void computersForADanishMunicipalityInChinese() throws IOException {
        assertShows("rfq-2.1.zh.txt", Examples.oasis21(), 80, "--lang", "zh");
    }

    @Test
    void beeswaxForACouncil() throws IOException {
        assertShows("rfq-2.0.en.txt", Examples.oasis20(), 80);
    }

    @Test
    void lampsForHamburg() throws IOException {
        assertShows("rfq-led-lamps.en.txt", Examples.ledLamps(), 80);
    }

    @Test
    void lampsForHamburgInChineseOnANarrowTerminal() throws IOException {
        assertShows("rfq-led-lamps.zh.40.txt", Examples.ledLamps(), 40, "--lang", "zh");
    }

    private void assertShows(String golden, String xml, int columns, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("rfq.xml"), xml);
        String[] words = Vector.of("rfq")
                .appendAll(Vector.of(options))
                .append(file.toString())
                .toJavaArray(String[]::new);
        Ran ran = Ran.desk(columns, words);
        Path page = Path.of("src/test/resources/golden", golden);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, ran.out());
            fail("`" + page + "` was written: read what changed line by line, then run again without golden.write");
        }
        assertEquals(Files.readString(page), ran.out());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
    }
}
