package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.examples.desk.ubl.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutACommandTheHelpIsShown() {
        Ran ran = Ran.desk();
        assertEquals(Ran.desk("--help"), ran);
        assertEquals(new Ran(0, """
                Usage: desk [-h | --help] [-V | --version] [COMMAND]

                An export desk on the command line: reads what buyers send, says what to ask
                them, and offers.

                Commands:
                  rfq  Reads a buyer's request or order, or a seller's quotation: shows what is
                       in it, the questions to the buyer ready to send in English and Chinese,
                       the offer under several delivery terms side by side, and what the rules
                       say.
                  lc   Reads a documentary credit (MT700): shows what must be changed in it,
                       against the contract if there is one, with the letter that asks for it in
                       English and Chinese, and what papers lack under it.

                Arguments:
                  -h, --help     Shows this help.
                  -V, --version  Shows the version.

                Example, from the top folder of a checkout:
                  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml
                `desk rfq --help` says more.
                """, ""), ran);
    }

    @Test
    void theHelpOfACommandShowsAWorkedExample() throws IOException {
        Ran ran = Ran.desk("rfq", "--help");
        assertEquals(Files.readString(Path.of("src/test/resources/golden/help.rfq.txt")), ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void theWorkedExampleOfTheHelpRuns() {
        Ran ran = Ran.desk("rfq", "src/example/rfq-led-lamps.xml", "--terms", "FOB Ningbo,CIF,DAP");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("3 offers side by side"), ran::out);
    }

    @Test
    void theHelpFitsANarrowTerminal() {
        Ran ran = Ran.desk(40, "rfq", "--help");
        // the path of the example has no blank, but its folders may be parted
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 40), ran::out);
    }

    @Test
    void theVersionIsOneLine() {
        Ran ran = Ran.desk("--version");
        assertTrue(ran.out().matches("desk \\S.*\\R"), ran::out);
        assertEquals(0, ran.code());
    }

    @Test
    void aMistakeInTheWordsIsOneLine() {
        assertEquals(
                new Ran(
                        2,
                        "",
                        "desk: Missing required parameter: 'FILE'; see `desk rfq --help`" + System.lineSeparator()),
                Ran.desk("rfq"));
        assertComplains("desk: Unmatched argument at index 0: 'quote'; see `desk --help`", "quote");
        assertComplains("desk: Unmatched argument at index 2: 'b.xml'; see `desk rfq --help`", "rfq", "a.xml", "b.xml");
        assertComplains("desk: Unknown option: '--fast'; see `desk rfq --help`", "rfq", "--fast", "a.xml");
        assertComplains(
                "desk: Invalid value for option '--lang': expected one of [en, zh] (case-sensitive) but was 'fr'; see"
                        + " `desk rfq --help`",
                "rfq",
                "--lang",
                "fr",
                "a.xml");
    }

    @Test
    void aBadFileIsOneLineAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("order.xml"), "Dear Sirs");
        assertComplains(
                "desk: " + file
                        + ", line 1: found `Dear Sirs`, which is not XML; a UBL 2 RequestForQuotation, Quotation or"
                        + " Order is needed",
                "rfq",
                file.toString());
        assertComplains("desk: a<U+0>b: is no name of a file", "rfq", "a\0b");
    }

    @Test
    void anErrorThatARuleFindsIsInTheExitCode() throws IOException {
        String xml =
                Examples.ledLamps().replace("<cbc:EndDate>", "<cbc:StartDate>2027-02-01</cbc:StartDate><cbc:EndDate>");
        Ran ran = Ran.desk(
                "rfq", Files.writeString(folder.resolve("rfq.xml"), xml).toString());
        assertEquals(1, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("  - ERROR INQ-E01 at `deliveryBy`: "), ran::out);
    }

    @Test
    void linesStayWithinEveryTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("rfq.xml"), Examples.oasis21());
        for (int columns : new int[] {24, 40, 60, 80, 100}) {
            Ran ran = Ran.desk(columns, "rfq", file.toString());
            assertTrue(ran.out().lines().allMatch(line -> line.length() <= columns), ran::out);
        }
    }

    @Test
    void wrongTermsAndDatesAreRefusedBeforeThePaperIsRead() {
        assertComplains(
                "desk: --terms: `XYZ` is no rule of Incoterms: one of EXW, FCA, CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR,"
                        + " CIF",
                "rfq",
                "nowhere.xml",
                "--terms",
                "XYZ");
        assertComplains(
                "desk: --issued: moment must be a day `2026-05-03`, a day with offset `2026-05-03+08:00` or an instant"
                        + " `2026-05-03T10:02:00+08:00`: `today`",
                "rfq",
                "nowhere.xml",
                "--issued",
                "today");
    }

    @Test
    void aWrongCostSheetIsOneLineWithFileLineAndColumn() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("costs.csv"), "line,cost,value,currency,per,source,date\n10,goods,6.1O,CNY,unit,,\n");
        assertComplains(
                "desk: " + sheet
                        + ", line 2, column value: must be a number such as `12.50`, a range such as `900..1100`, or"
                        + " `unknown`: `6.1O`",
                "rfq",
                "nowhere.xml",
                "--costs",
                sheet.toString());
        Files.writeString(sheet, "line,cost,value,currency,per,source,date\n11,goods,6.10,CNY,unit,,\n");
        assertComplains(
                "desk: " + sheet + ", line 2, column line: the request has no line `11`; it has 10, 20, 30",
                "rfq",
                "src/example/rfq-led-lamps.xml",
                "--costs",
                sheet.toString());
    }

    @Test
    void aRefusalWritesNothing() {
        Path html = folder.resolve("page.html");
        Path ubl = folder.resolve("q.xml");
        assertComplains(
                "desk: --ubl: No UBL file: a UBL quotation needs the amount to pay, and a price or a quantity is not"
                        + " known yet.",
                "rfq",
                "src/example/rfq-led-lamps.xml",
                "--issued",
                "2026-10-14",
                "--html",
                html.toString(),
                "--ubl",
                ubl.toString());
        assertTrue(Files.notExists(html));
        assertTrue(Files.notExists(ubl));
    }

    @Test
    void thePaperIsNotWrittenOver() throws IOException {
        Path paper = Files.writeString(folder.resolve("rfq.xml"), Ran.example("rfq-sunflower-oil.xml"));
        assertComplains(
                "desk: " + paper + ": is what was read; it is not written over",
                "rfq",
                paper.toString(),
                "--html",
                paper.toString());
        assertEquals(Ran.example("rfq-sunflower-oil.xml"), Files.readString(paper));
    }

    @Test
    void eachOfSeveralOffersIsAUblFileThatTheDeskReadsAgain() throws IOException {
        Ran ran = Ran.desk(
                "rfq",
                "src/example/rfq-pumps-by-air.xml",
                "--costs",
                "src/example/costs-pumps-by-air.csv",
                "--terms",
                "FCA Shanghai Pudong International Airport (CNPVG);CPT Jomo Kenyatta International Airport (KENBO);DAP",
                "--number",
                "SP-2026-88",
                "--issued",
                "2026-11-11",
                "--valid-until",
                "2026-12-11",
                "--ubl",
                folder.resolve("q.xml").toString());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("DAP, place open: No UBL file: "), ran::out);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("q.CPT.xml", "q.FCA.xml"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Ran again = Ran.desk("rfq", folder.resolve("q.FCA.xml").toString());
        assertTrue(again.out().startsWith("Quotation SP-2026-88 to Maji Mfano Supplies Ltd.\n"), again::out);
        assertTrue(again.out().contains("  Valid until    2026-12-11\n"), again::out);
        assertTrue(again.out().matches("(?s).*\n  Total +USD 6759\\.42\n.*"), again::out);
    }

    @Test
    void aQuotationKeepsItsOwnNumber() throws IOException {
        Path paper = Files.writeString(
                folder.resolve("q.xml"), Examples.published("quotation/UBL-Quotation-2.1-Example.xml"));
        assertComplains(
                "desk: " + paper + ": is a quotation, which bears its own number and dates",
                "rfq",
                paper.toString(),
                "--number",
                "7");
    }

    private static void assertComplains(String line, String... words) {
        assertEquals(new Ran(2, "", line + System.lineSeparator()), Ran.desk(words));
    }
}
