package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages of the commands that reckon prices, days and stakes. */
class ClerkGoldenTest {
    private static final String WAY = " --order 2026-03-02 --goods-ready 2026-04-20 --on-board 2026-05-12"
            + " --copy-documents 2026-05-14 --original-documents 2026-05-26 --arrival 2026-06-18 --acceptance 2026-06-25";
    private static final String STAKES = " --total 'USD 40000' --production 70% --resale 40% --freight 8% --unseen 50%";
    private static final String LIMITS = " --seller-limit 'USD 8000' --buyer-limit 'USD 25000'";
    private static final String MUGS = "price src/example/costs-mugs.csv";
    private static final String COMPARED =
            MUGS + " --terms FOB,CIF,DAP --target 'USD 1.25' --also EUR,CNY --offers src/example/offers-mugs.csv";
    private static final String MONTH_END = "due '45 days end of month after B/L' --bl 2026-04-20 --calendar"
            + " src/example/calendar-t2-2026.txt --convention following";
    private static final String DEPOSIT = "plan '30% deposit, balance against copy B/L' --total 'USD 12345.67'"
            + " --order 2026-03-02 --bl 2026-05-12";
    private static final String CURVE =
            "exposure '30% deposit, balance against copy B/L' --term 'CIF Rotterdam (NLRTM)'" + " --title order-bill"
                    + STAKES;
    private static final String FIRST = "advise --term CIF --title order-bill --promise 'issuing-bank 95%' --promise"
            + " 'platform 100%'" + STAKES + LIMITS;

    @TempDir
    private Path folder = Path.of("");

    static Stream<Page> pages() {
        return Stream.of(
                new Page("price.all.en.txt", 80, MUGS),
                new Page("price.compared.en.txt", 80, COMPARED),
                new Page("price.compared.40.zh.txt", 40, COMPARED + " --lang zh"),
                new Page("price.compared.json", 80, COMPARED + " --json"),
                new Page("due.month-end.en.txt", 80, MONTH_END),
                new Page("due.month-end.40.zh.txt", 40, MONTH_END + " --lang zh"),
                new Page("due.month-end.json", 80, MONTH_END + " --json"),
                new Page(
                        "due.business-days.en.txt",
                        80,
                        "due '10 business days after receipt of invoice' --holidays 2026-05-01 --invoice-received"
                                + " 2026-04-24"),
                new Page("due.unknown.en.txt", 80, "due '10th prox. after invoice date'"),
                new Page("plan.deposit.en.txt", 80, DEPOSIT),
                new Page("plan.deposit.zh.txt", 80, DEPOSIT + " --lang zh"),
                new Page("plan.deposit.json", 80, DEPOSIT + " --json"),
                new Page(
                        "plan.two-readings.en.txt",
                        80,
                        "plan '30% T/T deposit, balance 30 days end of month after invoice date' --total 'JPY 1000001'"
                                + " --order 2026-03-02 --invoice 2026-05-31"),
                new Page("plan.not-whole.en.txt", 80, "plan '30% T/T deposit, 60% against copy B/L'"),
                new Page("exposure.en.txt", 80, CURVE + WAY),
                new Page("exposure.40.zh.txt", 40, CURVE + WAY + " --lang zh"),
                new Page("exposure.json", 80, CURVE + WAY + " --json"),
                new Page("exposure.waits.en.txt", 80, CURVE + " --order 2026-03-02"),
                new Page("advise.first.en.txt", 80, FIRST + WAY),
                new Page("advise.third.zh.txt", 80, FIRST + WAY + " --clean 3 --lang zh"),
                new Page("advise.third.json", 80, FIRST + WAY + " --clean 3 --json"),
                new Page("advise.waits.en.txt", 80, FIRST + " --order 2026-03-02"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageIsAsItWasRead(Page page) throws IOException {
        Ran ran = Ran.words(page.columns(), page.command());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        Golden.assertSame(page.golden(), ran.out());
        assertEquals(
                Vector.empty(),
                page.golden().endsWith(".json")
                        ? Vector.empty()
                        : Vector.ofAll(ran.out().lines().toList()).filter(line -> line.length() > page.columns()));
    }

    static Stream<Page> htmlPages() {
        return Stream.of(
                new Page("price.compared.en.html", 80, COMPARED),
                new Page("due.month-end.en.html", 80, MONTH_END),
                new Page("plan.deposit.en.html", 80, DEPOSIT),
                new Page("exposure.en.html", 80, CURVE + WAY),
                new Page("advise.third.zh.html", 80, FIRST + WAY + " --clean 3 --lang zh"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("htmlPages")
    void theHtmlPageIsAsItWasLookedAt(Page page) throws IOException {
        Path html = folder.resolve("page.html");
        Ran ran = Ran.words(80, page.command() + " --html " + html);
        assertEquals("", ran.err());
        Golden.assertSame(page.golden(), Files.readString(html));
    }

    /** A command, and the page that it makes. */
    record Page(String golden, int columns, String command) {
        @Override
        public String toString() {
            return golden;
        }
    }
}
