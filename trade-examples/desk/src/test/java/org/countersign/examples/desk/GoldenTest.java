package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.examples.desk.ubl.Examples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages of {@code desk rfq}. */
class GoldenTest {
    private static final String RFQ = "requestforquotation/UBL-RequestForQuotation-";
    private static final String LAMPS = "rfq-led-lamps.xml";
    private static final String SHIRTS = "rfq-cotton-shirts.xml";
    private static final String PUMPS = "rfq-pumps-by-air.xml";
    private static final String OIL = "rfq-sunflower-oil.xml";
    private static final String SIDE_BY_SIDE = "FOB Ningbo (CNNGB),CIF Hamburg (DEHAM),DAP";
    private static final String BY_AIR = "FCA Shanghai Pudong International Airport (CNPVG);"
            + "CIP Jomo Kenyatta International Airport (KENBO);DAP Mfano Road 40, Nairobi";

    @TempDir
    private Path folder = Path.of("");

    /** Every page: the ten papers that are published with UBL and its profiles, and our own. */
    static Stream<Page> pages() {
        return Stream.of(
                published(0, RFQ + "2.0-Example.xml", "rfq-2.0.en.txt"),
                published(0, RFQ + "2.1-Example.xml", "rfq-2.1.en.txt"),
                published(0, RFQ + "2.1-Example.xml", "rfq-2.1.zh.txt", "--lang", "zh"),
                published(1, "quotation/UBL-Quotation-2.0-Example.xml", "quotation-2.0.en.txt"),
                published(1, "quotation/UBL-Quotation-2.1-Example.xml", "quotation-2.1.en.txt"),
                published(0, "order/BII03 Order example 01.xml", "order-bii03.en.txt"),
                published(0, "order/CENBII-Order-maximal.xml", "order-cenbii-maximal.en.txt"),
                published(0, "order/CENBII-Order-minimal.xml", "order-cenbii-minimal.en.txt"),
                published(0, "order/UBL-Order-2.0-Example-International.xml", "order-2.0-international.en.txt"),
                published(0, "order/UBL-Order-2.0-Example.xml", "order-2.0.en.txt"),
                published(0, "order/UBL-Order-2.1-Example.xml", "order-2.1.en.txt"),
                ours(0, LAMPS, 80, "rfq-led-lamps.en.txt"),
                ours(0, LAMPS, 40, "rfq-led-lamps.zh.40.txt", "--lang", "zh"),
                ours(0, LAMPS, 80, "rfq-led-lamps.terms.en.txt", "--terms", SIDE_BY_SIDE),
                ours(
                        0,
                        LAMPS,
                        80,
                        "rfq-led-lamps.costs.en.txt",
                        "--terms",
                        SIDE_BY_SIDE,
                        "--costs",
                        "costs-led-lamps.csv"),
                ours(
                        0,
                        LAMPS,
                        40,
                        "rfq-led-lamps.costs.40.txt",
                        "--terms",
                        SIDE_BY_SIDE,
                        "--costs",
                        "costs-led-lamps.csv"),
                ours(
                        0,
                        LAMPS,
                        80,
                        "rfq-led-lamps.json",
                        "--terms",
                        SIDE_BY_SIDE,
                        "--costs",
                        "costs-led-lamps.csv",
                        "--json"),
                ours(1, SHIRTS, 80, "rfq-cotton-shirts.en.txt"),
                ours(1, SHIRTS, 80, "rfq-cotton-shirts.zh.txt", "--lang", "zh"),
                ours(1, PUMPS, 80, "rfq-pumps-by-air.en.txt"),
                ours(
                        0,
                        PUMPS,
                        80,
                        "rfq-pumps-by-air.costs.en.txt",
                        "--terms",
                        BY_AIR,
                        "--costs",
                        "costs-pumps-by-air.csv"),
                ours(0, OIL, 80, "rfq-sunflower-oil.en.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageIsAsItWasRead(Page page) throws IOException {
        Ran ran = page.run(folder);
        Golden.assertSame(page.golden(), ran.out());
        assertEquals("", ran.err());
        assertEquals(page.code(), ran.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("htmlPages")
    void theHtmlPageIsAsItWasLookedAt(Page page) throws IOException {
        Path html = folder.resolve("page.html");
        assertEquals(
                page.code(), page.with("--html", html.toString()).run(folder).code());
        Golden.assertSame(page.golden(), Files.readString(html));
    }

    /** One of each kind of paper. */
    static Stream<Page> htmlPages() {
        return Stream.of(
                ours(0, LAMPS, 80, "rfq-led-lamps.en.html", "--terms", SIDE_BY_SIDE, "--costs", "costs-led-lamps.csv"),
                ours(1, SHIRTS, 80, "rfq-cotton-shirts.zh.html", "--lang", "zh"),
                published(1, "quotation/UBL-Quotation-2.1-Example.xml", "quotation-2.1.en.html"),
                published(0, "order/UBL-Order-2.0-Example-International.xml", "order-2.0-international.en.html"));
    }

    private static Page published(int code, String paper, String golden, String... options) {
        return new Page(golden, code, Examples.published(paper), 80, Vector.of(options));
    }

    private static Page ours(int code, String paper, int columns, String golden, String... options) {
        return new Page(
                golden,
                code,
                Ran.example(paper),
                columns,
                Vector.of(options).map(word -> word.endsWith(".csv") ? "src/example/" + word : word));
    }

    /** A paper, the options, and the page that they make. */
    record Page(String golden, int code, String xml, int columns, Vector<String> options) {
        Ran run(Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("paper.xml"), xml);
            return Ran.desk(
                    columns,
                    Vector.of("rfq").appendAll(options).append(file.toString()).toJavaArray(String[]::new));
        }

        Page with(String... more) {
            return new Page(golden, code, xml, columns, options.appendAll(Vector.of(more)));
        }

        @Override
        public String toString() {
            return golden;
        }
    }
}
