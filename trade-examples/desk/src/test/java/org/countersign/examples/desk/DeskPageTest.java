package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/desk.md} shows commands that run, what they show, and the fields of the JSON. */
class DeskPageTest {
    private static final String UBL = "offer.xml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsShowWhatStandsBelowThem() throws IOException {
        Vector<MatchResult> examples = DocPage.of("desk.md").examples();
        assertEquals(5, examples.size());
        for (MatchResult example : examples) {
            String inFolder = folder.resolve(UBL).toString();
            String out = Ran.words(example.group(1).replace(UBL, inFolder)).out();
            DocPage.assertShows(example.group(1), example.group(2), named(out, inFolder));
        }
    }

    /** The output as if the file stood in this folder, however long the name of the temporary one is and wherever it is broken. */
    private static String named(String out, String inFolder) {
        return out.replaceAll("\\s+", " ")
                .replace(inFolder, UBL)
                .replaceAll("written to (\\S+/ ?)+offer\\.xml", "written to " + UBL);
    }

    @Test
    void theFieldsOfTheJsonAreThoseOfTheTable() throws IOException {
        TreeSet<String> told = DocPage.of("desk.md").fields("fields");
        TreeSet<String> found = DocPage.fieldsOf(Ran.words(
                        80,
                        "rfq --json src/example/rfq-pumps-by-air.xml --terms 'FCA Shanghai Pudong International Airport"
                                + " (CNPVG);DAP' --costs src/example/costs-pumps-by-air.csv --issued 2026-11-11 --ubl "
                                + folder.resolve("q.xml")))
                .addAll(DocPage.fieldsOf(Ran.words(80, "rfq --json src/example/rfq-led-lamps.xml")));
        // lists that hold texts in some answers only
        TreeSet<String> sometimes = TreeSet.of("offers[].costs[].missing[]", "offers[].wants[].lines[]");
        assertEquals(told.removeAll(sometimes), found.removeAll(sometimes));
    }
}
