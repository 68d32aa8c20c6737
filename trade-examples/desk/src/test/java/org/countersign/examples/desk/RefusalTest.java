package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands that reckon refuse: one line that names the option, exit code 2, and nothing written. */
class RefusalTest {
    private static final String STAKES =
            " --term FOB --title order-bill --production 70% --resale 40% --unseen 50% --total 'USD 40000'";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "due 'net 30' | `net 30` is not understood to the last part: each part says how much (`30%`, or `balance`"
                        + " for the last) and on which event, such as `60 days after B/L date` or `against copy B/L`",
                "due '30% deposit, balance against copy B/L' | `30% deposit, balance against copy B/L` is more than one"
                        + " instalment; `desk plan` reads those",
                "due '10 days before shipment' | `10 days before shipment` counts back from an event; terms of payment"
                        + " count forward",
                "due '60 days after B/L' --bl 12.5.2026 | --on-board: day must be written `2026-05-03`: `12.5.2026`",
                "due '60 days after B/L' --on b/l=2026-05-12 | --on: trigger must be a lower-case name such as `on-board`:"
                        + " `b/l`",
                "due '60 days after B/L' --bl 2026-05-12 --on on-board=2026-05-13 | --on: the day of `on-board` is said"
                        + " twice: `on-board=2026-05-13`",
                "due '60 days after B/L' --convention following | --convention: needs --calendar or --holidays, or nobody"
                        + " knows which days are business days",
                "due '60 days after B/L' --holidays 2026-05-01 --convention next | --convention: must be `following`,"
                        + " `modified-following` or `preceding`: `next`",
                "due '60 days after B/L' --weekend friday | --weekend: needs --holidays, or nobody knows which other days"
                        + " are none",
                "due '60 days after B/L' --holidays 2026-05-01 --weekend fri | --weekend: weekday must be a word such as"
                        + " `saturday`: `fri`",
                "due '60 days after B/L' --calendar nowhere.txt | nowhere.txt: there is no such file; a calendar is"
                        + " needed, as docs/clerk.md shows one",
                "plan '30% deposit, balance against copy B/L' --total 'USD 0.001' | --total: amount must be above zero, in"
                        + " whole minor units: `USD 0.001`",
                "plan '30% deposit, balance against copy B/L' --total 1000 | --total: amount must be a currency and a"
                        + " number such as `EUR 12.50`: `1000`",
                "exposure '100% T/T 30 days end of month after B/L'" + STAKES
                        + " | `100% T/T 30 days end of month after"
                        + " B/L` is read in two ways; say which: `100% transfer 30 days end-of-month after on-board` or"
                        + " `100% transfer end-of-month 30 days after on-board`",
                "exposure '30% T/T deposit'" + STAKES + " | plan must cover a price above zero: `USD 40000.00`, `30%"
                        + " transfer on order`",
                "exposure '100% T/T 30 days after B/L'" + STAKES
                        + " --bl 2026-05-12 --order 2026-06-01 | `on-board` must"
                        + " not lie before `order`: `2026-05-12` and `2026-06-01`",
                "exposure '100% T/T 30 days after B/L' --term CIF --title order-bill --production 70% --resale 40%"
                        + " --unseen 50% --total 'USD 40000' | --freight: under CIF the seller pays the main carriage; say"
                        + " what share of the price it costs, such as 8%",
                "exposure '100% T/T 30 days after B/L'" + STAKES
                        + " --promise 'insurer 120%' | --promise: share must be" + " from 0 % to 100 %: `120%`",
                "advise" + STAKES
                        + " --seller-limit 'EUR 1' --buyer-limit 'USD 1' | --seller-limit: must be zero or more,"
                        + " in USD: `EUR 1.00`",
                "advise" + STAKES
                        + " --seller-limit 'USD 1' --buyer-limit 'USD 1' --clean many | --clean: must be a whole"
                        + " number from 0 to 1000000: `many`",
                "price src/example/costs-led-lamps.csv | src/example/costs-led-lamps.csv: has no row `currency`; without a"
                        + " request the sheet has to say it",
                "price src/example/costs-pumps-by-air.csv | src/example/costs-pumps-by-air.csv: has costs of the lines 1,"
                        + " 2; say which with --line",
                "price src/example/costs-mugs.csv --also JPY | --also: the sheet needs a row `rate` from each of them to"
                        + " USD: `JPY`",
                "price src/example/costs-mugs.csv --basis XYZ | --basis: `XYZ` is no rule of Incoterms: one of EXW, FCA,"
                        + " CPT, CIP, DAP, DPU, DDP, FAS, FOB, CFR, CIF",
                "price src/example/costs-mugs.csv --target 1.25 | --target: amount must be a currency and a number such as"
                        + " `EUR 12.50`: `1.25`"
            })
    void isRefusedInOneLine(String command, String why) throws IOException {
        Path page = folder.resolve("page.html");
        Ran ran = Ran.words(80, command + " --html " + page);
        assertEquals("desk: " + why + System.lineSeparator(), ran.err());
        assertEquals("", ran.out());
        assertEquals(2, ran.code());
        assertTrue(Files.notExists(page));
    }

    @Test
    void whatIsRequiredIsAskedForInOneLine() {
        Ran ran = Ran.words(80, "advise --total 'USD 1'");
        assertEquals(2, ran.code());
        assertTrue(ran.err().startsWith("desk: Missing required options: "), ran::err);
        assertEquals(1, ran.err().lines().count());
    }

    @Test
    void aBadTableIsRefusedWithItsLineAndColumn() throws IOException {
        assertBad(
                "seller,price,term,commission,discount\nA,USD 1.20,FOB Ningbo,,\nB,1.20,FOB Ningbo,,\n",
                ", line 3, column price: amount must be a currency and a number such as `EUR 12.50`: `1.20`",
                "price src/example/costs-mugs.csv --offers ");
        assertBad(
                "seller,price,term,commission,discount\nA,USD 1.20,FOB Ningbo,,3% on cost\n",
                ", line 2, column discount: discount must be on price: `3% on cost`",
                "price src/example/costs-mugs.csv --offers ");
        assertBad(
                "method,rate,source,date\ncredit-sight,1%,,\ncredit-sight,2%,,\n",
                ", line 3, column method: `credit-sight` stands twice",
                "advise" + STAKES + " --seller-limit 'USD 1' --buyer-limit 'USD 1' --tariff ");
        assertBad(
                "method,rate,source,date\nbarter,1%,,\n",
                ", line 2, column method: method must be a name such as `credit-sight`: `barter`",
                "advise" + STAKES + " --seller-limit 'USD 1' --buyer-limit 'USD 1' --tariff ");
        assertBad(
                "countersign business-calendar/1\nname: x\n",
                ": line 3, column 1: ",
                "due '60 days after B/L' --calendar ");
    }

    private void assertBad(String text, String why, String command) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), text);
        Ran ran = Ran.words(80, command + file);
        assertEquals(2, ran.code(), ran::out);
        assertTrue(ran.err().startsWith("desk: " + file + why), ran::err);
        assertEquals(1, ran.err().lines().count());
    }
}
