package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.duty.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code desk duties}: whole pages as they were read line by line; {@code -Dgolden.write=true} writes them anew. */
class DutiesCommandTest {
    private static final String NO_SHIP = "contract 2026-03-01; period-ends 2026-04-15; goods-identified 2026-04-10;"
            + " seller-contracts-carriage no; formalities yes";
    private static final String AT_FRONTIER =
            "contract 2026-03-01; period-ends 2026-04-15; carriage-contracted 2026-03-10;"
                    + " export-cleared 2026-04-01; arrived 2026-04-10; formalities yes; transit no; usually-unpacked no;"
                    + " packed 2026-03-28; marked 2026-03-28; document-given 2026-04-02; buyer-chooses-time no;"
                    + " buyer-chooses-point no; freight-paid 2026-04-03; arrival-notified 2026-04-05";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Page> pages() {
        return Stream.of(
                new Page(0, "help.duties.txt", 80, "--help"),
                new Page(0, "duties.cif.en.txt", 80, "CIF"),
                new Page(0, "duties.fca.zh.40.txt", 40, "fca", "--at", "elsewhere", "--lang", "zh"),
                new Page(0, "duties.ddu.en.txt", 80, "DDU"),
                new Page(1, "duties.fob.no-ship.en.txt", 80, "FOB", "--facts", NO_SHIP, "--on", "2026-04-20"),
                new Page(
                        1,
                        "duties.dap.frontier.zh.txt",
                        80,
                        "DAP",
                        "--facts",
                        AT_FRONTIER,
                        "--on",
                        "2026-04-20",
                        "--lang",
                        "zh"),
                new Page(1, "duties.fob.no-ship.json", 80, "FOB", "--facts", NO_SHIP, "--on", "2026-04-20", "--json"));
    }

    static Stream<Page> htmlPages() {
        return Stream.of(
                new Page(0, "duties.cif.en.html", 80, "CIF"),
                new Page(1, "duties.fob.no-ship.en.html", 80, "FOB", "--facts", NO_SHIP, "--on", "2026-04-20"),
                new Page(
                        1,
                        "duties.dap.frontier.zh.html",
                        80,
                        "DAP",
                        "--facts",
                        AT_FRONTIER,
                        "--on",
                        "2026-04-20",
                        "--lang",
                        "zh"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageIsAsItWasRead(Page page) throws IOException {
        Ran ran = page.run();
        assertSame(page.golden(), ran.out());
        assertEquals("", ran.err());
        assertEquals(page.code(), ran.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("htmlPages")
    void theHtmlPageIsAsItWasLookedAt(Page page) throws IOException {
        Path html = folder.resolve("page.html");
        assertEquals(page.code(), page.run("--html", html.toString()).code());
        assertSame(page.golden(), Files.readString(html));
    }

    @Test
    void everyRuleIsShownInEveryWidthAndBothLanguages() {
        for (Incoterm rule : Incoterm.values()) {
            for (String language : Vector.of("en", "zh")) {
                Ran ran = Ran.desk(40, "duties", rule.name(), "--lang", language);
                assertEquals(0, ran.code(), ran::err);
                assertFalse(ran.out().contains("`") || ran.out().contains("{"), ran::out);
            }
        }
    }

    @Test
    void theJsonHasEveryDutyAndEveryStage() throws IOException {
        for (RuleSheet sheet : RuleSheet.all()) {
            JsonNode json = json(
                    sheet.rule().name(),
                    "--edition",
                    Integer.toString(sheet.edition().year()));
            assertEquals("countersign-desk-duties/1", json.get("format").asText());
            assertEquals(14, json.get("strip").size());
            assertTrue(Duty.of(sheet).size() - json.get("duties").size() <= 1, sheet::name);
            assertTrue(json.get("position").isNull());
        }
        assertEquals(
                "BUYER",
                json("FOB", "--facts", NO_SHIP, "--on", "2026-04-20")
                        .at("/position/risk/bearer")
                        .asText());
    }

    @Test
    void theTwoVariantsOfFcaAreToldApart() {
        assertEquals(
                Ran.desk("duties", "FCA").out(),
                Ran.desk("duties", "FCA", "--at", "works").out());
        assertTrue(Ran.desk("duties", "FCA").out().contains("load the vehicle that the buyer sends"));
        assertFalse(Ran.desk("duties", "FCA", "--at", "elsewhere").out().contains("load the vehicle"));
    }

    @Test
    void withoutAnEditionTheLatestIsShownThatHasTheRule() {
        assertTrue(Ran.desk("duties", "DAT").out().startsWith("DAT (Delivered at Terminal), Incoterms 2010\n"));
        assertTrue(Ran.desk("duties", "ddu").out().startsWith("DDU (Delivered Duty Unpaid), Incoterms 2000\n"));
        assertTrue(Ran.desk("duties", "CIF", "--edition", "2010").out().contains("Incoterms 2010"));
    }

    @Test
    void whatCannotBeShownIsOneLine() {
        refused(
                "`XYZ` is no rule of Incoterms: one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR, CIF, DAT, DAF,"
                        + " DES, DEQ, DDU",
                "XYZ");
        refused("--edition: of DAT are kept Incoterms 2010, not Incoterms 2020", "DAT", "--edition", "2020");
        refused(
                "--edition: of CIF are kept Incoterms 2010 and Incoterms 2020, not Incoterms 2000",
                "CIF",
                "--edition",
                "2000");
        refused("--edition: must be 2000, 2010 or 2020: `1990`", "CIF", "--edition", "1990");
        refused("--at: only FCA is told apart by the place of handing over, not CIF", "CIF", "--at", "works");
        refused("--facts and --on: each needs the other", "CIF", "--on", "2026-04-20");
        refused("--facts and --on: each needs the other", "CIF", "--facts", "none");
        refused(
                "--on: moment must be a day `2026-05-03`, a day with offset `2026-05-03+08:00` or an instant"
                        + " `2026-05-03T10:02:00+08:00`: `today`",
                "CIF",
                "--facts",
                "none",
                "--on",
                "today");
        refused(
                "--facts: term fact must be a new event and its moment or a new proviso and yes or no, such as `delivered"
                        + " 2026-05-12` or `formalities yes`: `shipped 2026-05-12`",
                "CIF",
                "--facts",
                "shipped 2026-05-12",
                "--on",
                "2026-05-12");
        refused(folder + ": is a folder; a file is needed", "CIF", "--html", folder.toString());
        refused("a<U+0>b: is no name of a file", "CIF", "--html", "a\0b");
    }

    private static void refused(String why, String... words) {
        assertEquals(
                new Ran(2, "", "desk: " + why + System.lineSeparator()),
                Ran.desk(Vector.of("duties").appendAll(Vector.of(words)).toJavaArray(String[]::new)));
    }

    private static JsonNode json(String... words) throws IOException {
        return new ObjectMapper()
                .readTree(Ran.desk(Vector.of("duties", "--json")
                                .appendAll(Vector.of(words))
                                .toJavaArray(String[]::new))
                        .out());
    }

    private static void assertSame(String golden, String shown) throws IOException {
        Path page = Path.of("src/test/resources/golden", golden);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, shown);
            fail("`" + page + "` was written: read what changed line by line, then run again without golden.write");
        }
        assertEquals(Files.readString(page), shown);
    }

    /** The words of a command, and the page that they make. */
    record Page(int code, String golden, int columns, String... words) {
        Ran run(String... more) {
            return Ran.desk(
                    columns,
                    Vector.of("duties")
                            .appendAll(Vector.of(words))
                            .appendAll(Vector.of(more))
                            .toJavaArray(String[]::new));
        }

        @Override
        public String toString() {
            return golden;
        }
    }
}
