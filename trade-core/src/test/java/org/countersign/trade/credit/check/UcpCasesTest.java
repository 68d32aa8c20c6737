package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** The worked cases of the table beside this test, each recomputed. */
class UcpCasesTest {
    private static final Path TABLE = Path.of("src/test/resources/org/countersign/trade/credit/check/ucp600-cases.txt");

    /** What comes out of each case, in the words of the table. */
    private static final Map<String, Supplier<String>> CASES = LinkedHashMap.<String, Supplier<String>>empty()
            .put("UCPT-01", () -> presentation(LocalDate.of(2024, 3, 22)))
            .put("UCPT-02", () -> presentation(LocalDate.of(2024, 3, 23)))
            .put("UCPT-05", UcpCasesTest::shippedOnMonday)
            .put("UCPT-06", UcpCasesTest::strike)
            .put("UCPT-08", UcpCasesTest::fourTonnesMore)
            .put("UCPT-10", UcpCasesTest::twoHundredPiecesMore)
            .put("UCPT-12", UcpCasesTest::fourPercentLess)
            .put("UCPT-14", UcpCasesTest::twoVessels)
            .put("UCPT-17", () -> about(LocalDate.of(2024, 5, 15)) + " / " + about(LocalDate.of(2024, 5, 16)))
            .put(
                    "UCPT-18",
                    () -> Tenor.read("60 DAYS AFTER B/L DATE")
                            .map(tenor ->
                                    tenor.counted(LocalDate.of(2002, 5, 12)).toString())
                            .getOrElse(""))
            .put(
                    "UCPT-19",
                    () -> Vector.of("10 DAYS AFTER B/L DATE", "10 DAYS FROM B/L DATE")
                            .flatMap(Tenor::read)
                            .map(tenor ->
                                    tenor.counted(LocalDate.of(2026, 3, 1)).toString())
                            .distinct()
                            .mkString())
            .put("UCPT-21", UcpCasesTest::februaryMissed);

    private static final Map<String, String> WORDS = LinkedHashMap.<String, String>empty()
            .put("COMPLIES (day 21)", "COMPLIES")
            .put("DISCREPANT late presentation", "DISCREPANT UCP-14C-LATE")
            .put("DISCREPANT late shipment", "DISCREPANT UCP-29C-SHIPPED")
            .put("NOT extended (art. 36)", "2026-06-30")
            .put("DISCREPANT (individual items)", "DISCREPANT UCP-30B-QUANTITY")
            .put("DISCREPANT", "DISCREPANT UCP-31B-PARTIAL")
            .put("11 March", "2026-03-11")
            .put("Feb and Mar not available", "[2, 3]");

    @Test
    void everyCaseComesOutAsTheTableSays() throws IOException {
        Vector<Vector<String>> rows = UcpTableTest.rows(TABLE);
        assertEquals(rows.map(row -> row.get(0)), CASES.keySet().toVector());
        assertEquals(
                rows.map(row -> row.get(0) + ": " + WORDS.getOrElse(row.get(3), row.get(3))),
                CASES.map(one -> one._1 + ": " + one._2.get()).toVector());
    }

    private static String says(Examination found) {
        return found.complies().isYes()
                ? "COMPLIES"
                : "DISCREPANT " + found.discrepancies().map(Discrepancy::code).mkString(" ");
    }

    private static TransportDocument shippedOn(LocalDate day) {
        return TransportDocument.SHAPE.with(BILL, TransportDocument.SHIPMENT, ShipmentNote.on(day));
    }

    /** The papers of the lamps, without their other dates. */
    private static DocumentSet only(TransportDocument bill) {
        return DocumentSet.of(bill);
    }

    private static Credit bare(String... replacements) {
        Credit credit = credit(replacements);
        return Credit.SHAPE.with(
                Credit.SHAPE.with(credit, Credit.DOCUMENTS, Vector.of("FULL SET OF BILLS OF LADING")),
                Credit.AVAILABILITY,
                Availability.builder()
                        .with("ANY BANK")
                        .by(AvailableBy.SIGHT_PAYMENT)
                        .build());
    }

    private static String presentation(LocalDate on) {
        Credit credit = bare(":31D:260630", ":31D:240415", ":48:21\n", "", ":44C:260531", ":44C:240331");
        DocumentSet set = only(TransportDocument.SHAPE.with(
                shippedOn(LocalDate.of(2024, 3, 1)),
                TransportDocument.ISSUE,
                Issue.SHAPE.with(BILL.issue(), Issue.ON, Option.some(LocalDate.of(2024, 3, 1)))));
        return says(Examination.of(credit, set, Presentation.on(on), everyDay()));
    }

    /** Banks that open every day, so that no weekend moves a day of the table. */
    private static BusinessCalendar everyDay() {
        return BusinessCalendar.SHAPE.with(BANKS, BusinessCalendar.WEEKEND, Vector.empty());
    }

    private static String shippedOnMonday() {
        Credit credit = bare(":44C:260531", ":44C:240331", ":31D:260630", ":31D:240630");
        TransportDocument bill = TransportDocument.SHAPE.with(
                shippedOn(LocalDate.of(2024, 4, 1)),
                TransportDocument.ISSUE,
                Issue.SHAPE.with(BILL.issue(), Issue.ON, Option.some(LocalDate.of(2024, 4, 1))));
        return says(Examination.of(credit, only(bill), Presentation.planned(), BANKS));
    }

    private static String strike() {
        LocalDate expiry = CREDIT.expiry();
        BusinessCalendar closed = BusinessCalendar.SHAPE.with(BANKS, BusinessCalendar.HOLIDAYS, Vector.of(expiry));
        assertEquals(Option.some(expiry.plusDays(1)), PresentationDays.expiry(CREDIT, closed, Vector.empty()));
        return PresentationDays.expiry(CREDIT, closed, Vector.of(expiry))
                .map(LocalDate::toString)
                .getOrElse("");
    }

    private static String fourTonnesMore() {
        return goods("100 MT OF STEEL COILS AT USD 1000.00 PER MT", "104 TNE");
    }

    private static String twoHundredPiecesMore() {
        return goods("10,000 PCS OF LED LAMPS", "10200 H87");
    }

    private static String goods(String description, String shipped) {
        Credit credit = Credit.SHAPE.with(
                Credit.SHAPE.with(bare(), Credit.GOODS, Option.some(description)),
                Credit.DOCUMENTS,
                Vector.of("COMMERCIAL INVOICE"));
        InvoiceLine line = InvoiceLine.builder()
                .id("1")
                .goods(description)
                .quantity(Option.some(Quantity.parse(shipped)))
                .amount(Amount.parse("USD 100000"))
                .build();
        CommercialInvoice invoice = CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.LINES, Vector.of(line));
        return says(examine(credit, DocumentSet.of(invoice)));
    }

    private static String fourPercentLess() {
        Credit credit = Credit.SHAPE.with(
                Credit.SHAPE.with(bare(), Credit.GOODS, Option.some("100 CARTONS OF LED LAMPS")),
                Credit.DOCUMENTS,
                Vector.of("COMMERCIAL INVOICE"));
        InvoiceLine line = InvoiceLine.builder()
                .id("1")
                .goods("LED lamps, cartons")
                .quantity(Option.some(Quantity.parse("100 C62")))
                .amount(Amount.parse("USD 96000"))
                .build();
        CommercialInvoice invoice = CommercialInvoice.SHAPE.with(
                CommercialInvoice.SHAPE.with(INVOICE, CommercialInvoice.LINES, Vector.of(line)),
                CommercialInvoice.TOTAL,
                Amount.parse("USD 96000"));
        return says(examine(credit, DocumentSet.of(invoice)));
    }

    private static String twoVessels() {
        TransportDocument other =
                TransportDocument.SHAPE.with(BILL, TransportDocument.VESSEL, Option.some("MV Altera, voyage 1"));
        return says(examine(bare(), DocumentSet.of(BILL, other)));
    }

    private static String about(LocalDate day) {
        return DayRange.read("ON OR ABOUT 10 MAY 2024").exists(range -> range.includes(day))
                ? "COMPLIES"
                : "DISCREPANT";
    }

    private static String februaryMissed() {
        InstalmentSchedule schedule = new InstalmentSchedule(Vector.of(1, 2, 3)
                .map(month -> DayRange.of(LocalDate.of(2026, month, 1), LocalDate.of(2026, month, 28))));
        Vector<LocalDate> shipped = Vector.of(LocalDate.of(2026, 1, 15));
        return Vector.of(1, 2, 3)
                .filter(number -> !schedule.isAvailable(number, shipped, LocalDate.of(2026, 3, 2)))
                .mkString("[", ", ", "]");
    }
}
