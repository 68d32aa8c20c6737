package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code desk lc}: whole pages as they were read line by line, and what it refuses; {@code -Dgolden.write=true} writes the pages anew. */
class LcCommandTest {
    private static final String CREDIT = "src/example/lc-led-lamps.txt";
    private static final String CONTRACT = "src/example/quotation-led-lamps.xml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCreditAgainstTheContractIsAsItWasRead() throws IOException {
        golden("lc-contract.en.txt", 1, CREDIT, "--contract", CONTRACT);
    }

    @Test
    void theCreditByItselfIsAsItWasRead() throws IOException {
        golden("lc-alone.zh.txt", 1, CREDIT, "--lang", "zh");
    }

    @Test
    void thePapersAreAsTheyWereRead() throws IOException {
        golden("lc-papers.en.txt", 1, papers());
    }

    @Test
    void theJsonIsAsItWasRead() throws IOException {
        golden(
                "lc-papers.json",
                1,
                Vector.of(papers())
                        .append("--json")
                        .append("--contract")
                        .append(CONTRACT)
                        .toJavaArray(String[]::new));
    }

    @Test
    void theHtmlPageIsAsItWasLookedAt() throws IOException {
        Path html = folder.resolve("lc.html");
        Ran ran =
                lc(Vector.of(papers()).append("--html").append(html.toString()).toJavaArray(String[]::new));
        assertEquals("", ran.err());
        assertSame("lc-papers.en.html", Files.readString(html));
    }

    @Test
    void theHelpIsAsItWasRead() throws IOException {
        golden("help.lc.txt", 0, "--help");
    }

    @Test
    void aCreditAsAgreedLeavesNothingToDo() throws IOException {
        String good = Ran.example("lc-led-lamps.txt")
                .replace("261210", "261220")
                .replace("261225HAMBURG, GERMANY", "270120NINGBO, CHINA")
                .replace("+2/3 SET OF", "+FULL SET OF")
                .replace("INSPECTION CERTIFICATE SIGNED BY THE APPLICANT", "INSPECTION CERTIFICATE OF AN INSPECTOR")
                .replaceFirst("\\+BENEFICIARY'S CERTIFICATE THAT.*\\n.*\\n", "")
                .replaceFirst(":47A:.*\\n", "")
                .replaceFirst(":45A:12,000", ":39A:05/05\n:45A:12,000");
        Path file = Files.writeString(folder.resolve("good.txt"), good);
        Ran ran = lc(file.toString());
        assertEquals("", ran.err());
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains("Nothing has to be changed."), ran.out());
    }

    /** The papers of the example were shipped on 12 December; the credit gives two periods instead of one day. */
    @Test
    void instalmentsAreHeldAgainstEarlierShipments() throws IOException {
        Path credit = Files.writeString(
                folder.resolve("instalments.txt"),
                Ran.example("lc-led-lamps.txt")
                        .replace(":44C:261210", ":44D:FIRST HALF OF NOVEMBER 2026\nFIRST HALF OF DECEMBER 2026")
                        .replace(":43P:NOT ALLOWED", ":43P:ALLOWED"));
        Vector<String> words = Vector.of(credit.toString(), "--documents", "src/example/lc-papers", "--json");
        assertTrue(lc(words.toJavaArray(String[]::new)).out().contains("UCP-32-EARLIER"));
        assertTrue(lc(words.append("--shipped-before").append("2026-11-20").toJavaArray(String[]::new))
                .out()
                .contains("UCP-32-MISSED"));
        assertFalse(lc(words.append("--shipped-before")
                        .append("2026-10-20,2026-11-07")
                        .toJavaArray(String[]::new))
                .out()
                .contains("UCP-32-"));
    }

    @Test
    void aBadMessageIsRefusedWithItsLineFieldAndRule() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.txt"), Ran.example("lc-led-lamps.txt").replace("USD9600,", "USD 9600.00"));
        refused(
                "desk: " + bad
                        + ", line 13, field 32B: amount must be written like `USD100000,` with a comma: `USD 9600.00`",
                bad.toString());
        Path none = Files.writeString(folder.resolve("none.txt"), "Dear Sirs,\n");
        refused("desk: " + none + ", line 1: field must start like `:20:`: `Dear Sirs,`", none.toString());
    }

    @Test
    void everyOtherBadInputIsRefusedInOneLine() throws IOException {
        refused("desk: nowhere.txt: there is no such file", "nowhere.txt");
        refused("desk: src/example: is a folder", "src/example");
        refused("desk: " + CREDIT + ": is no folder of papers", CREDIT, "--documents", CREDIT);
        refused(
                "desk: " + folder + ": has no paper; a paper is a file that ends in `.txt`",
                CREDIT,
                "--documents",
                folder.toString());
        refused(
                "desk: src/example/rfq-led-lamps.xml: is no quotation that names seller, buyer and currency",
                CREDIT,
                "--contract",
                "src/example/rfq-led-lamps.xml");
        refused(
                "desk: --shipped-before: day must be written `2026-05-03`: ``",
                CREDIT,
                "--shipped-before",
                "2026-11-07,");
        refused("desk: --presented: day must be written `2026-05-03`: `soon`", CREDIT, "--presented", "soon");
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {':', '2', '0', ':', (byte) 0xFC});
        refused("desk: " + latin + ": is no text in UTF-8", latin.toString());
        Path huge = Files.write(folder.resolve("huge.txt"), new byte[(1 << 20) + 1]);
        refused("desk: " + huge + ": has more than 1048576 bytes; that is the most that is read", huge.toString());
    }

    @Test
    void aBadPaperIsRefusedWithItsFileAndLine() throws IOException {
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Path paper = Files.writeString(papers.resolve("a.txt"), "countersign bill/1\n");
        refused(
                "desk: " + paper + ", line 1: must name a paper such as `countersign commercial-invoice/1`:"
                        + " `countersign bill/1`",
                CREDIT,
                "--documents",
                papers.toString());
        Files.writeString(
                paper,
                Files.readString(Path.of("src/example/lc-papers/6-draft.txt")).replace("USD 9600.00", "USD 0.00"));
        Ran ran = lc(CREDIT, "--documents", papers.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("desk: " + paper + ", line "), ran.err());
        assertTrue(ran.err().contains("`amount` must be above zero"), ran.err());
    }

    @Test
    void thePageIsNeverWrittenOverWhatWasRead() throws IOException {
        Path credit = Files.writeString(folder.resolve("credit.txt"), Ran.example("lc-led-lamps.txt"));
        Ran ran = lc(credit.toString(), "--html", credit.toString());
        assertEquals(2, ran.code());
        assertEquals(Ran.example("lc-led-lamps.txt"), Files.readString(credit));
    }

    @Test
    void theJsonSaysWhatThePageSays() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(lc(CREDIT, "--json", "--contract", CONTRACT).out());
        assertEquals("countersign-desk-lc/1", json.get("format").asText());
        assertEquals("credit/1", json.get("credit").get("@type").asText());
        assertFalse(json.get("letters").get("zh").isEmpty());
    }

    @Test
    void thePageOfTheClerkShowsWhatTheDeskSays() throws IOException {
        String page = Files.readString(Path.of("../../docs/credit.md"));
        String said = Files.readString(Path.of("src/test/resources/golden/lc-contract.en.txt"))
                + Files.readString(Path.of("src/test/resources/golden/lc-papers.en.txt"));
        Vector<String> shown = Vector.of(page.split("```text\n", -1))
                .tail()
                .map(block -> block.substring(0, block.indexOf("```")))
                .flatMap(block -> Vector.of(block.split("(?m)^\\.\\.\\.\n")));
        assertEquals(4, shown.size());
        shown.forEach(part -> assertTrue(said.contains(part), part));
    }

    /** The credit itself is in the map form of the library, which has tests of its own. */
    @Test
    void theFieldsOfTheJsonAreThoseOfTheTable() throws IOException {
        TreeSet<String> found = DocPage.fieldsOf(lc(Vector.of(papers())
                .append("--json")
                .append("--contract")
                .append(CONTRACT)
                .toJavaArray(String[]::new)));
        TreeSet<String> told = DocPage.of("credit.md").fields("fields lc");
        assertTrue(told.contains("credit"));
        assertEquals(told.remove("credit"), found.filter(field -> !field.startsWith("credit.")));
    }

    private static String[] papers() {
        return new String[] {
            CREDIT,
            "--documents",
            "src/example/lc-papers",
            "--presented",
            "2026-12-22",
            "--banks",
            "src/example/lc-banks.txt"
        };
    }

    private static Ran lc(String... words) {
        return Ran.desk(Vector.of(words).prepend("lc").toJavaArray(String[]::new));
    }

    private static void refused(String line, String... words) {
        Ran ran = lc(words);
        assertEquals(line + "\n", ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
    }

    private static void golden(String name, int code, String... words) throws IOException {
        Ran ran = lc(words);
        assertEquals("", ran.err());
        assertEquals(code, ran.code());
        assertSame(name, ran.out());
    }

    private static void assertSame(String golden, String shown) throws IOException {
        Path page = Path.of("src/test/resources/golden", golden);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, shown);
            fail("`" + page + "` was written: read what changed line by line, then run again without golden.write");
        }
        assertEquals(Files.readString(page), shown);
    }
}
