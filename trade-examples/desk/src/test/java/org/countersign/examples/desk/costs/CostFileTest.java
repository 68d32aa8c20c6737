package org.countersign.examples.desk.costs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;

class CostFileTest {
    private static final String HEADER = "line,cost,value,currency,per,source,date\n";
    private static final Quantity PIECES = Quantity.parse("1000 H87");

    @Test
    void everyKindOfRowIsRead() {
        CostSheet sheet = sheet("""
                ,departure,Ningbo (CNNGB),,,,
                ,arrival,Hamburg (DEHAM),,,,
                ,destination,"Musterkai 7, Hamburg",,,,
                # a remark
                1,goods,6.10,CNY,unit,our works,2026-10-13
                1,packaging-marking,0.20..0.25..0.30,CNY,unit,,
                1,export-clearance,unknown,,,,
                1,main-carriage,900..1100,EUR,lot,forwarder,

                ,in-freight,discharge-main-vessel,,,,
                ,premium,0.25% of 110% under icc-c,,,,
                ,profit,8%,,price,,
                ,commission,2%,,fob,,
                ,bank,1%,,cost,,
                ,discount,3%,,price,,
                ,vat-scheme,trading-company 13% refund 9%,,,,
                ,duty,4.7%,,cif-type,,
                ,import-vat,19%,,seller,,
                ,rate,0.128,CNY,EUR,house bank,2026-10-14
                """).get();
        assertEquals(
                """
                currency: EUR
                quantity: 1000 H87
                goods: CNY 6.10 per unit
                packing: CNY 0.20 to CNY 0.30 likely CNY 0.25 per unit
                carriage: EUR 900.00 to EUR 1100.00 per lot, forwarder
                route: Ningbo (CNNGB), Hamburg (DEHAM), Musterkai 7, Hamburg
                charges: 8% on price, 2% on fob, 1% on cost, 3% on price
                """,
                """
                currency: %s
                quantity: %s
                goods: %s
                packing: %s
                carriage: %s, %s
                route: %s, %s, %s
                charges: %s, %s, %s, %s
                """.formatted(
                                sheet.currency(),
                                sheet.quantity(),
                                sheet.goods(),
                                sheet.stages().head().cost(),
                                sheet.stages().last().cost(),
                                sheet.stages().last().source().get(),
                                sheet.route().departure().get(),
                                sheet.route().arrival().get(),
                                sheet.route().destination().get(),
                                sheet.profit().get(),
                                sheet.commission().get(),
                                sheet.bank().get(),
                                sheet.discount().get()));
        assertEquals("trading-company 13% refund 9%", sheet.vatScheme().get().toString());
        assertEquals(
                1,
                sheet.premiums().size()
                        * sheet.rates().size()
                        * sheet.inFreight().size());
        assertEquals("19%", sheet.importTax().get().vat().toString());
    }

    @Test
    void aRowAboutTheLineComesBeforeOneAboutAllLines() {
        assertEquals(
                "EUR 2.00 per unit",
                sheet(",goods,1,EUR,unit,,\n1,goods,2,EUR,unit,,\n9,goods,3,EUR,unit,,\n")
                        .get()
                        .goods()
                        .toString());
    }

    @Test
    void whatIsWrongInARowNamesItsLineItsColumnAndTheRule() {
        assertRefuses(
                "1,goods,6.1O,CNY,unit,,",
                "s.csv, line 2, column value: must be a number such as `12.50`, a range such as `900..1100`, or"
                        + " `unknown`: `6.1O`");
        assertRefuses(
                "1,goods,-1,EUR,unit,,",
                "s.csv, line 2, column value: must be a number such as `12.50`, a range"
                        + " such as `900..1100`, or `unknown`: `-1`");
        assertRefuses(
                "1,goods,1100..900,EUR,unit,,",
                "s.csv, line 2, column value: estimate must rise from low to high"
                        + " in one currency: `EUR 1100.00`, `EUR 900.00`");
        assertRefuses("1,goods,1,EURO,unit,,", "s.csv, line 2, column currency: currency must be ");
        assertRefuses("1,goods,1,,unit,,", "s.csv, line 2, column currency: is empty; `goods` needs it");
        assertRefuses("1,goods,1,EUR,box,,", "s.csv, line 2, column per: must be `unit` or `lot`: `box`");
        assertRefuses(
                "\n\n1,freight,1,EUR,unit,,",
                "s.csv, line 4, column cost: must be one of currency, quantity, premises, departure, arrival, destination, goods,"
                        + " packaging-marking, ");
        assertRefuses("1,profit,8,,price,,", "s.csv, line 2, column value: percentage must be ");
        assertRefuses("1,profit,8%,,turnover,,", "s.csv, line 2, column per: basis must be one of price, cost, fob");
        assertRefuses("1,premium,0.5%,,,,", "s.csv, line 2, column value: premium must be written like ");
        assertRefuses("1,in-freight,sea,,,,", "s.csv, line 2, column value: must be a stage such as ");
        assertRefuses("1,duty,4%,,ddp,,", "s.csv, line 2, column per: must be one of cif-type, fob-type: `ddp`");
        assertRefuses(",rate,0.1,CNY,EUR,,2026-10-14", "s.csv, line 2, column source: is empty; `rate` needs it");
        assertRefuses(",rate,0.1,CNY,EUR,bank,today", "s.csv, line 2, column date: moment must be ");
        assertRefuses("1,goods,1,EUR", "s.csv, line 2: found 4 columns; 7 are needed, ");
        assertRefuses(
                "1,goods,1,EUR,unit," + "x".repeat(401) + ",",
                "s.csv, line 2: a field has 401 characters; at most 400 are read");
    }

    @Test
    void numbersOfAMillionDigitsAreRefusedBeforeAnyArithmetic() {
        String bomb = "9".repeat(390);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertRefuses(
                        "1,goods," + bomb + ",EUR,unit,,", "s.csv, line 2, column value: must be a number such as "));
        assertRefuses("1,goods,1e999,EUR,unit,,", "s.csv, line 2, column value: must be a number such as ");
        assertRefuses(
                ",rate," + bomb + ",CNY,EUR,b,2026-10-14", "s.csv, line 2, column value: must be a number such as ");
        assertRefuses("1,profit,1e999%,,price,,", "s.csv, line 2, column value: number must have at most ");
    }

    @Test
    void whatIsNoCostSheetIsRefused() {
        assertEquals("s.csv: the file is empty" + needed(), refused(""));
        assertEquals("s.csv, line 1: found the columns `a,b`" + needed(), refused("a,b\n1,2\n"));
        assertEquals("s.csv: is no text in UTF-8" + needed(), refused(new byte[] {(byte) 0xFF, 0x41}));
        assertEquals(
                "s.csv: has more than 1048576 bytes; that is the most that is read",
                refused(new byte[CostFile.BYTES + 1]));
        assertEquals(
                "s.csv, line 2002: found more than 2000 rows; that is the most that is read",
                refused(HEADER + "1,goods,unknown,,,,\n".repeat(2_001)));
    }

    @Test
    void whatDoesNotFitTheRequestIsRefused() {
        assertProblem("9,goods,1,EUR,unit,,", "s.csv, line 2, column line: the request has no line `9`; it has 1, 2");
        assertProblem(
                ",main-carriage,900,EUR,lot,,",
                "s.csv, line 2, column line: a cost per lot must name the line whose lot it is, for the request has 2"
                        + " lines");
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        assertUnborn(
                "1,goods,1,EUR,unit,,\n1,goods,2,EUR,unit,,\n",
                "s.csv, line 3, column cost: `goods` stands twice for one line");
        assertUnborn("1,duty,4%,,cif-type,,\n", "s.csv, line 2, column cost: `duty` needs a row `import-vat` as well");
        assertUnborn(
                "1,insurance-obligation,1,EUR,unit,,\n1,premium,0.25% of 110% under icc-c,,,,\n",
                "s.csv: the costs of line `1`: a stage must have a cost or a rate, not both: `INSURANCE_OBLIGATION`");
        assertUnborn(",departure,Ningbo,,,,\n,arrival,Ningbo,,,,\n", "s.csv: places of a route must differ: `Ningbo`");
    }

    @Test
    void theBuyersCurrencyStands() {
        Costs costs = costs(HEADER + ",currency,USD,,,,\n").get();
        assertEquals(Either.right(Option.some(IsoCurrency.USD)), costs.currency(Option.none()));
        assertEquals(
                "s.csv, line 2, column value: the buyer wants prices in EUR: `USD`",
                costs.currency(Option.some(IsoCurrency.EUR)).getLeft().about("s.csv"));
    }

    @Test
    void aSheetStandsByItselfWithItsOwnCurrencyAndQuantity() {
        String two =
                ",currency,USD,,,,\n1,quantity,100 H87,,,,\n2,quantity,7 KGM,,,,\n1,goods,2,USD,unit,,\n2,goods,3,USD,unit,,\n";
        assertEquals("USD 100 H87", alone(two, Option.some("1")));
        assertEquals("USD 7 KGM", alone(two, Option.some("2")));
        assertEquals("s.csv: has costs of the lines 1, 2; say which with --line", alone(two, Option.none()));
        assertEquals("s.csv: has costs of the lines 1, 2; say which with --line", alone(two, Option.some("3")));
        assertEquals("EUR 5 H87", alone(",currency,EUR,,,,\n,quantity,5 H87,,,,\n", Option.none()));
        assertEquals(
                "s.csv: has no rows about single lines; --line is of no use",
                alone(",currency,EUR,,,,\n,quantity,5 H87,,,,\n", Option.some("1")));
        assertEquals(
                "s.csv: has no row `quantity`; without a request the sheet has to say it",
                alone(",currency,EUR,,,,\n", Option.none()));
    }

    @Test
    void aSheetForAnotherQuantityIsNotThisRequests() {
        assertUnborn("1,quantity,999 H87,,,,\n", "s.csv, line 2, column value: the request has `1000 H87`: `999 H87`");
        assertEquals("made", sheet("1,quantity,1000 H87,,,,\n").fold(bad -> bad.about("s.csv"), sheet -> "made"));
    }

    private static String alone(String rows, Option<String> line) {
        return costs(HEADER + rows)
                .flatMap(costs -> costs.alone(line))
                .fold(bad -> bad.about("s.csv"), sheet -> sheet.currency() + " " + sheet.quantity());
    }

    private static Either<BadFile, CostSheet> sheet(String rows) {
        return costs(HEADER + rows).flatMap(costs -> costs.of("1", PIECES, IsoCurrency.EUR));
    }

    private static Either<BadFile, Costs> costs(String text) {
        return CostFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefuses(String row, String start) {
        String said = refused(HEADER + row + "\n");
        assertEquals(start, said.substring(0, Math.min(start.length(), said.length())));
    }

    private static String refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] bytes) {
        return CostFile.parse(bytes).fold(bad -> bad.about("s.csv"), read -> "read");
    }

    private static void assertProblem(String row, String message) {
        Inquiry inquiry = Inquiry.builder()
                .number("1")
                .buyer("B")
                .lines(Vector.of("1", "2")
                        .map(id -> InquiryLine.builder().id(id).product("lamp").build()))
                .build();
        assertEquals(
                Option.some(message),
                costs(HEADER + row + "\n").get().problem(inquiry).map(bad -> bad.about("s.csv")));
    }

    private static void assertUnborn(String rows, String message) {
        assertEquals(message, sheet(rows).fold(bad -> bad.about("s.csv"), sheet -> "made"));
    }

    private static String needed() {
        return "; a cost sheet is needed, CSV with the columns " + HEADER.strip();
    }
}
