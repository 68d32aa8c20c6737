package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BANKS;
import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.PRESENTED;
import static org.countersign.testkit.trade.LampsCredit.SET;
import static org.countersign.testkit.trade.LampsCredit.SHIPPED;
import static org.countersign.testkit.trade.LampsCredit.and;
import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.countersign.testkit.trade.LampsCredit.without;
import static org.countersign.trade.credit.check.Lamps.bill;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** Days at their edges: the last one on which papers are in time, the first on which they are not. */
class PresentedInTimeTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private static Vector<String> presented(Credit credit, LocalDate day) {
        return codes(Examination.of(credit, SET, Presentation.on(day), BANKS));
    }

    private static Vector<String> presented(Credit credit, LocalDate day, BusinessCalendar banks) {
        return codes(Examination.of(credit, SET, Presentation.on(day), banks));
    }

    private static BusinessCalendar until(LocalDate day) {
        return BusinessCalendar.SHAPE.with(BANKS, BusinessCalendar.UNTIL, day);
    }

    @Test
    void theLastDayIsInTimeAndADayThatBanksKeepClosedMovesOn() {
        Credit friday = credit(":31D:260630", ":31D:260605");
        assertEquals(Vector.empty(), presented(friday, FRIDAY));
        assertEquals(Vector.of("UCP-06E-EXPIRED"), presented(friday, FRIDAY.plusDays(3)));
        Credit saturday = credit(":31D:260630", ":31D:260606");
        assertEquals(Vector.empty(), presented(saturday, FRIDAY.plusDays(3)));
        assertEquals(Vector.of("UCP-06E-EXPIRED"), presented(saturday, FRIDAY.plusDays(4)));
    }

    @Test
    void theDaysAfterShipmentMoveLikeExpiry() {
        Credit saturday = credit(":48:21", ":48:17");
        assertEquals(Vector.empty(), presented(saturday, FRIDAY.plusDays(3)));
        assertEquals(Vector.of("UCP-14C-LATE"), presented(saturday, FRIDAY.plusDays(4)));
        assertEquals(Vector.empty(), presented(CREDIT, SHIPPED.plusDays(21)));
        assertEquals(Vector.of("UCP-14C-LATE"), presented(CREDIT, SHIPPED.plusDays(22)));
    }

    @Test
    void forceMajeureMovesNothing() {
        Credit saturday = credit(":48:21", ":48:17", ":31D:260630", ":31D:260606");
        Presentation closed = Presentation.SHAPE.with(
                Presentation.on(FRIDAY.plusDays(3)), Presentation.CLOSURES, Vector.of(FRIDAY.plusDays(1)));
        assertEquals(Vector.of("UCP-06E-EXPIRED", "UCP-14C-LATE"), codes(Examination.of(saturday, SET, closed, BANKS)));
    }

    @Test
    void aCalendarIsAskedOnlyWhereItDecides() {
        assertEquals(Vector.empty(), presented(CREDIT, FRIDAY, until(FRIDAY.minusDays(30))));
        assertEquals(
                Vector.of("UCP-29A-CALENDAR UNKNOWN"),
                presented(credit(":48:21", ":48:17"), FRIDAY.plusDays(3), until(FRIDAY)));
        assertEquals(
                Vector.of("UCP-29A-CALENDAR UNKNOWN"),
                presented(credit(":31D:260630", ":31D:260606"), FRIDAY.plusDays(3), until(FRIDAY)));
    }

    @Test
    void afterHoursIsTheNextBankingDay() {
        Credit friday = credit(":31D:260630", ":31D:260605");
        Presentation evening = Presentation.SHAPE.with(Presentation.on(FRIDAY), Presentation.IS_AFTER_HOURS, true);
        assertEquals(Vector.of("UCP-06E-EXPIRED"), codes(Examination.of(friday, SET, evening, BANKS)));
        assertEquals(Vector.of("UCP-33-CALENDAR UNKNOWN"), codes(Examination.of(friday, SET, evening, until(FRIDAY))));
    }

    @Test
    void theLatestOfSeveralShipmentsStartsTheDays() {
        TransportDocument later = bill(TransportDocument.SHIPMENT, ShipmentNote.on(SHIPPED.plusDays(1)));
        Credit seventeen = credit(":48:21", ":48:15");
        assertEquals(Vector.of("UCP-14C-LATE"), presented(seventeen, PRESENTED));
        assertEquals(Vector.empty(), codes(Examination.of(seventeen, and(later), Presentation.on(PRESENTED), BANKS)));
        TransportDocument undated =
                bill(TransportDocument.SHIPMENT, ShipmentNote.builder().build());
        assertEquals(
                Vector.of("UCP-TR-BOARD"),
                codes(Examination.of(seventeen, and(undated), Presentation.on(PRESENTED), BANKS)),
                "while one day of shipment is unknown, the latest is");
    }

    @Test
    void withoutATransportDocumentNoDaysRun() {
        Credit credit =
                Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, CREDIT.documents().removeAt(1));
        assertEquals(
                Vector.empty(),
                codes(Examination.of(credit, without(BILL), Presentation.on(LocalDate.of(2026, 6, 30)), BANKS)));
    }

    @Test
    void daysFromAnotherDateAreLeftToAPerson() {
        Credit other = credit(":48:21", ":48:15/INVOICE DATE");
        assertEquals(Vector.of("UCP-14C-OTHER UNKNOWN"), presented(other, SHIPPED.plusDays(30)));
        assertEquals(
                Vector.of("UCP-14C-OTHER UNKNOWN", "UCP-17-MISSING"),
                codes(Examination.of(other, without(BILL), Presentation.on(PRESENTED), BANKS)));
    }

    @Test
    void aPaperMayBearTheDayOnWhichItIsPresented() {
        assertEquals(Vector.empty(), codes(examine(CREDIT, with(Faults.dated(PRESENTED)))));
        assertEquals(Vector.of("UCP-14I-DATE"), codes(examine(CREDIT, with(Faults.dated(PRESENTED.plusDays(1))))));
        Issue undated = Issue.SHAPE.with(BILL.issue(), Issue.ON, Option.<LocalDate>none());
        assertEquals(Vector.empty(), codes(examine(CREDIT, with(bill(TransportDocument.ISSUE, undated)))));
    }

    @Test
    void shipmentLiesWithinTheDaysOfTheCredit() {
        assertEquals(Vector.empty(), shipped(":44C:260520"));
        assertEquals(Vector.of("UCP-29C-SHIPPED"), shipped(":44C:260519"));
        assertEquals(Vector.empty(), shipped(":44D:FROM 20 MAY 2026"));
        assertEquals(Vector.of("UCP-03C-EARLY"), shipped(":44D:FROM 21 MAY 2026"));
        assertEquals(Vector.of("UCP-03C-EARLY"), shipped(":44D:SECOND HALF OF JUNE 2026"));
        assertEquals(Vector.of("UCP-29C-SHIPPED"), shipped(":44D:FIRST HALF OF MAY 2026"));
        assertEquals(Vector.empty(), codes(examine(credit(":44C:260531\n", ""), SET)));
        TransportDocument undated =
                bill(TransportDocument.SHIPMENT, ShipmentNote.builder().build());
        assertEquals(Vector.of("UCP-TR-BOARD"), codes(examine(CREDIT, with(undated))));
    }

    private static Vector<String> shipped(String field) {
        return codes(examine(credit(":44C:260531", field), SET));
    }

    @Test
    void theLastDayIsUnknownWhereTheCalendarEnds() {
        LocalDate shipped = LocalDate.of(2026, 5, 20);
        assertEquals(Option.none(), PresentationDays.last(CREDIT, shipped, until(shipped), Vector.empty()));
        assertEquals(
                Option.none(),
                PresentationDays.last(CREDIT, shipped, until(LocalDate.of(2026, 6, 20)), Vector.empty()));
        assertEquals(
                Option.some(CREDIT.expiry()),
                PresentationDays.last(CREDIT, CREDIT.expiry().minusDays(21), BANKS, Vector.empty()));
    }

    @Test
    void anInstalmentOnceMissedIsMissedWithAllThatFollow() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        InstalmentSchedule schedule = InstalmentSchedule.of(
                DayRange.of(first, first.plusDays(9)),
                DayRange.of(first.plusDays(10), first.plusDays(19)),
                DayRange.from(first.plusDays(20)));
        Vector<LocalDate> none = Vector.empty();
        assertEquals(Option.none(), schedule.firstMissed(none, first.plusDays(9)));
        assertEquals(Option.some(1), schedule.firstMissed(none, first.plusDays(10)));
        assertEquals(Option.some(2), schedule.firstMissed(Vector.of(first), first.plusDays(20)));
        assertEquals(
                Option.none(),
                schedule.firstMissed(Vector.of(first, first.plusDays(19)), first.plusDays(400)),
                "the last may be shipped at any time");
        assertEquals(
                "true false false",
                Vector.of(1, 2, 3)
                        .map(number -> schedule.isAvailable(number, Vector.of(first), first.plusDays(20)))
                        .mkString(" "));
        assertEquals(true, schedule.isAvailable(3, Vector.of(first, first.plusDays(10)), first.plusDays(20)));
    }

    @Test
    void instalmentsHaveNumbersAndThereIsOneAtLeast() {
        InstalmentSchedule two = InstalmentSchedule.of(DayRange.until(FRIDAY), DayRange.from(FRIDAY));
        Refused.with("instalments are numbered from 1 to 2: `0`", () -> two.isAvailable(0, Vector.empty(), FRIDAY));
        Refused.with("instalments are numbered from 1 to 2: `3`", () -> two.isAvailable(3, Vector.empty(), FRIDAY));
        Refused.with("a schedule must have a period: `0`", InstalmentSchedule::of);
    }

    @Test
    void whatIsLookedAtIsShownOnOneLine() {
        Presentation planned = Presentation.planned();
        assertEquals(Presentation.SHAPE.summary(planned), planned.toString());
        assertEquals("Examination[findings=()]", examine(CREDIT, SET).toString());
        assertEquals(
                "InstalmentSchedule[periods=(.. to 2026-06-05)]",
                InstalmentSchedule.of(DayRange.until(FRIDAY)).toString());
        assertEquals(
                "RefusalNotice[sent=2026-06-05, refuses=true, discrepancies=(late), disposition=Some(RETURNING)]",
                new RefusalNotice(FRIDAY, true, Vector.of("late"), Option.some(Disposition.RETURNING)).toString());
    }

    @Test
    void aSetWithoutPapersIsExaminedAsWell() {
        assertEquals(
                Vector.of("UCP-17-MISSING", "ISBP-DRAFT-NONE"),
                codes(examine(CREDIT, DocumentSet.of())).distinct());
    }
}
