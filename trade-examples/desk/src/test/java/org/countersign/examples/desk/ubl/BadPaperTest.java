package org.countersign.examples.desk.ubl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same bad input in each of the three papers: one line with the line and the element, at once. */
class BadPaperTest {
    private static final long HUGE = 200_000_000;
    private static final long SMALL = 4_000_000;

    @TempDir
    private Path folder = Path.of("");

    /**
     * A paper to break.
     *
     * @param file whole
     * @param line what its line is called
     * @param amount the text of an amount
     */
    private record Sample(String file, String line, String amount) {
        static Sample of(PaperKind kind) {
            return switch (kind) {
                case REQUEST_FOR_QUOTATION -> new Sample(Examples.ledLamps(), "RequestForQuotationLine", "");
                case QUOTATION ->
                    new Sample(
                            Examples.published("quotation/UBL-Quotation-2.1-Example.xml"), "QuotationLine", "4300.00");
                case ORDER -> new Sample(Examples.published("order/UBL-Order-2.1-Example.xml"), "OrderLine", "50");
            };
        }

        String with(String from, String to) {
            assertTrue(file.contains(from), from);
            return file.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aBombOfEntities(PaperKind kind) {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '" + "&a;".repeat(1000) + "'><!ENTITY c '"
                + "&b;".repeat(1000) + "'>]>";
        String xml = Sample.of(kind).file().replaceFirst("<" + kind.root(), bomb + "<" + kind.root());
        String said = refusal(xml);
        assertTrue(said.endsWith("found a DOCTYPE; UBL has none, and none is read"), said);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aQuantityWithABillionZeros(PaperKind kind) {
        assertRefused(
                kind,
                quantity(kind, "1e999999999"),
                "found `1e999999999` in `Quantity`; a number is plain digits such as `1250.5`");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aQuantityOfAMillionDigits(PaperKind kind) {
        assertRefused(
                kind,
                quantity(kind, "7".repeat(1_000_000)),
                "`Quantity` has 1000000 characters; a number may have at most 64");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void tenThousandElementsInsideEachOther(PaperKind kind) {
        String xml = Sample.of(kind)
                .with(
                        "<cbc:Note",
                        "<cbc:Note>" + "<x>".repeat(10_000) + "</x>".repeat(10_000) + "</cbc:Note><cbc:Note");
        String said = refusal(xml);
        assertTrue(
                said.contains(", " + kind.root() + "/Note/x/x/x/x/.../x/x/x/x/x/x: found element `x` at depth 65"),
                said);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"QUOTATION", "ORDER"})
    void anAmountInACurrencyThatDoesNotExist(PaperKind kind) {
        String code = kind == PaperKind.ORDER ? "SEK" : "DKK";
        String amount = Sample.of(kind).amount();
        String xml = Sample.of(kind)
                .with(
                        "<cbc:PriceAmount currencyID=\"" + code + "\">" + amount,
                        "<cbc:PriceAmount currencyID=\"EURO\">" + amount);
        String said = refusal(xml);
        assertTrue(
                said.matches(
                        "line [0-9]+, " + kind.root() + "/" + Sample.of(kind).line()
                                + "/LineItem/Price/PriceAmount: found currency `EURO`, which ISO 4217 does not know"),
                said);
    }

    @Test
    void aPricingCurrencyThatDoesNotExist() {
        assertEquals(
                "line 17, RequestForQuotation/PricingCurrencyCode: found currency `QQQ`, which ISO 4217 does not know",
                refusal(Sample.of(PaperKind.REQUEST_FOR_QUOTATION).with(">EUR<", ">QQQ<")));
        assertEquals(
                "line 13, Order/DocumentCurrencyCode: found currency `kroner`, which ISO 4217 does not know",
                refusal(Sample.of(PaperKind.ORDER).with(">SEK<", ">kroner<")));
        // small letters are a matter of spelling, and a rule warns of it
        assertEquals(
                "read: HL-2026-0417",
                Effort.inTime(() -> UblFile.parse(
                        utf8(Sample.of(PaperKind.REQUEST_FOR_QUOTATION).with(">EUR<", ">eur<")))));
    }

    @Test
    void theSecondLineIsNamedAsTheSecond() {
        String xml = Examples.published("order/UBL-Order-2.1-Example.xml").replace(">15<", ">many<");
        assertEquals(
                "line 298, Order/OrderLine[2]/LineItem/Quantity: found `many` in `Quantity`; a number is plain digits such"
                        + " as `1250.5`",
                refusal(xml));
    }

    @Test
    void theLineOfABadFileNamesFileLineAndElement() {
        String xml = Sample.of(PaperKind.ORDER).with(">120<", ">1e999999999<");
        String line = UblFile.parse(utf8(xml)).fold(bad -> bad.about("order.xml"), read -> "read");
        assertTrue(
                line.startsWith("order.xml, line 251, Order/OrderLine/LineItem/Quantity: found `1e999999999`"), line);
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.xml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(HUGE);
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        Either<BadFile, Received> read = UblFile.read(file);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(
                Option.some("huge.xml: has more than 33554432 bytes; that is the most that is read"),
                read.swap().toOption().map(bad -> bad.about("huge.xml")));
        assertTrue(allocated < SMALL, () -> allocated + " bytes were allocated");
    }

    private static String quantity(PaperKind kind, String number) {
        String file = Sample.of(kind).file();
        return file.replaceFirst("(<cbc:Quantity unitCode=\"[A-Z0-9]+\">)[0-9]+", "$1" + number);
    }

    private static void assertRefused(PaperKind kind, String xml, String found) {
        String said = refusal(xml);
        String path = kind.root() + "/" + Sample.of(kind).line() + "/LineItem/Quantity";
        assertTrue(said.matches("line [0-9]+, " + path + ": " + Pattern.quote(found)), said);
    }

    private static String refusal(String xml) {
        return Effort.atOnce(() -> UblFile.parse(utf8(xml)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
