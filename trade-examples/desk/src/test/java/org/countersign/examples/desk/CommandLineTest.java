package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

                An export desk on the command line: reads what buyers send and says what to ask
                them.

                Commands:
                  rfq  Reads a UBL RequestForQuotation, shows the inquiry, the questions to ask
                       the buyer, and what the rules say of it.

                Arguments:
                  -h, --help     Shows this help.
                  -V, --version  Shows the version.

                Example, from the top folder of a checkout:
                  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml
                `desk rfq --help` says more.
                """, ""), ran);
    }

    @Test
    void theHelpOfACommandShowsAWorkedExample() {
        assertEquals(new Ran(0, """
                Usage: desk rfq [--lang LANGUAGE] [-h | --help] FILE

                Reads a UBL RequestForQuotation, shows the inquiry, the questions to ask the
                buyer, and what the rules say of it.

                Arguments:
                  FILE             A UBL 2 RequestForQuotation, at most 32 MiB of XML.
                  --lang LANGUAGE  Language of the page: en (if none is given) or zh.
                  -h, --help       Shows this help.

                Example, from the top folder of a checkout:
                  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml
                shows the inquiry of a lamp importer, the questions to send him because he left
                out the place of delivery, two quantities and a specification, and what the file
                says besides.
                Exit codes: 0 the request was read; 1 it was, and a rule found an error in it; 2
                it was not, and one line on the error stream says why.
                """, ""), Ran.desk("rfq", "--help"));
    }

    @Test
    void theExampleOfTheHelpIsThere() {
        assertTrue(Files.exists(Path.of("src/example/rfq-led-lamps.xml")));
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
                        + ", line 1: found `Dear Sirs`, which is not XML; a UBL 2 RequestForQuotation, Quotation or Order is needed",
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

    private static void assertComplains(String line, String... words) {
        assertEquals(new Ran(2, "", line + System.lineSeparator()), Ran.desk(words));
    }
}
