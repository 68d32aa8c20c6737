package org.countersign.trade.payment.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** What happens to a buyer's debt on open account, told as a credit controller would. All names are fiction. */
class OpenStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final OpenTerms TERMS = OpenTerms.builder()
            .number("C-17")
            .buyer("Nordlicht GmbH")
            .limit(eur("50000"))
            .graceDays(10)
            .calendar(BusinessCalendar.builder()
                    .name("banks in Hamburg")
                    .from(LocalDate.of(2026, 1, 1))
                    .until(LocalDate.of(2027, 12, 31))
                    .build())
            .build();
    /** Due on 11 June. */
    private static final Account FIRST = invoice("INV-1", "30000", "on-board 2026-05-12");

    @Test
    void invoicedAndPaidInTwoParts() {
        History<OpenState, OpenReport, OpenDecision> part =
                owing().hear(at("2026-06-01"), paid("INV-1", "2026-06-01", "R-1", "10000"));
        OpenState.Open open = assertInstanceOf(OpenState.Open.class, part.state());
        assertEquals(eur("20000"), open.file().open(LocalDate.of(2026, 6, 1)));
        assertInstanceOf(
                OpenState.Clear.class,
                part.hear(at("2026-06-11"), paid("INV-1", "2026-06-11", "R-2", "20000"))
                        .state());
    }

    @Test
    void nobodyIsRemindedBeforeSomethingIsOverdueAndPayingEndsTheReminder() {
        OpenDecision reminder = new OpenDecision.Remind("please pay INV-1");
        Refusal early = owing().decide(at("2026-06-11"), reminder).getLeft();
        assertEquals("OPN-NOT-OVERDUE", early.code());
        assertEquals(Need.Supplier.TIME, early.needs().head().from());
        History<OpenState, OpenReport, OpenDecision> reminded = decided(owing(), "2026-06-12", reminder);
        assertEquals(
                1,
                assertInstanceOf(OpenState.Reminded.class, reminded.state())
                        .file()
                        .reminders());
        assertEquals(
                2,
                assertInstanceOf(
                                OpenState.Reminded.class,
                                decided(reminded, "2026-06-20", reminder).state())
                        .file()
                        .reminders());
        assertInstanceOf(
                OpenState.Clear.class,
                reminded.hear(at("2026-06-15"), paid("INV-1", "2026-06-15", "R-1", "30000"))
                        .state());
    }

    @Test
    void noMoreGoodsLeaveAboveTheLimitOrWhileSomethingIsOverdueBeyondGrace() {
        Refusal tooMuch = owing().decide(
                        at("2026-05-20"), new OpenDecision.Invoice(invoice("INV-2", "20000.01", "none")))
                .getLeft();
        assertEquals("OPN-LIMIT", tooMuch.code());
        assertEquals(Option.some("EUR 50000.01"), tooMuch.reason().arguments().get("open"));
        OpenDecision more = new OpenDecision.Invoice(invoice("INV-2", "20000", "none"));
        assertTrue(owing().decide(at("2026-05-20"), more).isRight(), "the limit is reached, not exceeded");
        assertTrue(owing().decide(at("2026-06-21"), more).isRight(), "the tenth day of grace");
        Refusal late = owing().decide(at("2026-06-22"), more).getLeft();
        assertEquals("OPN-OVERDUE", late.code());
        assertEquals("CISG 71(1)", late.reason().citation().toString());
        assertEquals(Need.Supplier.BUYER, late.needs().head().from());
    }

    @Test
    void shipmentsAreStoppedForAGroundAndResumeOnceItIsGone() {
        OpenDecision stop = new OpenDecision.StopShipments("please pay INV-1 first");
        assertEquals(
                "OPN-NO-GROUND",
                owing().decide(at("2026-06-21"), stop).getLeft().code());
        History<OpenState, OpenReport, OpenDecision> stopped = decided(owing(), "2026-06-22", stop);
        assertEquals(
                "OPN-STOPPED",
                stopped.decide(at("2026-06-23"), new OpenDecision.Invoice(invoice("INV-2", "1", "none")))
                        .getLeft()
                        .code());
        OpenDecision resume = new OpenDecision.ResumeShipments();
        History<OpenState, OpenReport, OpenDecision> part =
                stopped.hear(at("2026-06-24"), paid("INV-1", "2026-06-24", "R-1", "29000"));
        assertInstanceOf(OpenState.Stopped.class, part.state());
        assertEquals(
                "OPN-OVERDUE", part.decide(at("2026-06-24"), resume).getLeft().code());
        assertInstanceOf(
                OpenState.Clear.class,
                part.hear(at("2026-06-25"), paid("INV-1", "2026-06-25", "R-2", "1000"))
                        .state());
    }

    @Test
    void aLateDateOfShipmentMovesTheDueDateAndTheStopBecomesAFinding() {
        History<OpenState, OpenReport, OpenDecision> stopped =
                decided(owing(), "2026-06-22", new OpenDecision.StopShipments("please pay INV-1 first"));
        History<OpenState, OpenReport, OpenDecision> known = stopped.hear(
                at("2026-06-01").recorded(Moment.parse("2026-06-24+08:00")),
                new OpenReport.Happened("INV-1", Trigger.ON_BOARD, LocalDate.of(2026, 5, 28)));
        assertInstanceOf(OpenState.Stopped.class, known.state(), "it was done, whatever we learnt later");
        assertEquals("OPN-NO-GROUND", known.overtaken().head()._2.code());
        assertInstanceOf(
                OpenState.Open.class,
                decided(known, "2026-06-24", new OpenDecision.ResumeShipments()).state());
    }

    @Test
    void whatIsInDisputeIsNotRemindedOfAndTheRestIs() {
        OpenDecision reminder = new OpenDecision.Remind("please pay the rest");
        History<OpenState, OpenReport, OpenDecision> part =
                owing().hear(at("2026-06-01"), new OpenReport.Disputed("INV-1", eur("12000"), "scratched"));
        OpenState.Disputed state = assertInstanceOf(OpenState.Disputed.class, part.state());
        assertEquals(eur("18000"), state.file().overdue(LocalDate.of(2026, 6, 12)));
        assertInstanceOf(
                OpenState.Disputed.class, decided(part, "2026-06-12", reminder).state());
        History<OpenState, OpenReport, OpenDecision> whole =
                owing().hear(at("2026-06-01"), new OpenReport.Disputed("INV-1", eur("30000"), "never ordered"));
        assertEquals(
                "OPN-NOT-OVERDUE",
                whole.decide(at("2026-06-12"), reminder).getLeft().code());
        assertEquals(
                "OPN-TOO-MUCH",
                reason(owing().hear(
                                        at("2026-06-01"),
                                        new OpenReport.Disputed("INV-1", eur("30000.01"), "never ordered")))
                        .code());
        assertInstanceOf(
                OpenState.Open.class,
                part.hear(at("2026-06-02"), new OpenReport.DisputeEnded("settled"))
                        .state());
    }

    @Test
    void aClaimThatWeAcceptIsSetOffAndARefundBeyondWhatCameInIsNot() {
        History<OpenState, OpenReport, OpenDecision> credited = decided(
                owing(),
                "2026-06-01",
                new OpenDecision.Credit("INV-1", new Posting.SetOff(LocalDate.of(2026, 6, 1), "CN-1", eur("12000"))));
        assertInstanceOf(
                OpenState.Clear.class,
                credited.hear(at("2026-06-11"), paid("INV-1", "2026-06-11", "R-1", "18000"))
                        .state());
        Refusal unfit = owing().decide(
                        at("2026-06-01"),
                        new OpenDecision.Credit(
                                "INV-1", new Posting.Refund(LocalDate.of(2026, 6, 1), "RF-1", eur("1"))))
                .getLeft();
        assertEquals("OPN-UNFIT", unfit.code());
    }

    @Test
    void whatIsWrittenOffGivesNoMoreCreditAndMoneyThatComesIsCounted() {
        History<OpenState, OpenReport, OpenDecision> off =
                decided(owing(), "2026-12-01", new OpenDecision.WriteOff("bankrupt"));
        assertEquals(
                "OPN-WRITTEN-OFF",
                off.decide(at("2026-12-02"), new OpenDecision.Invoice(invoice("INV-2", "1", "none")))
                        .getLeft()
                        .code());
        History<OpenState, OpenReport, OpenDecision> quota =
                off.hear(at("2027-03-01"), paid("INV-1", "2027-03-01", "R-1", "900"));
        OpenState.WrittenOff state = assertInstanceOf(OpenState.WrittenOff.class, quota.state());
        assertEquals(eur("29100"), state.file().open(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void noBadTermsFileOrActIsBorn() {
        Refused.with(
                "days of grace must lie between 0 and 3650: `3651`",
                () -> OpenTerms.SHAPE.with(TERMS, OpenTerms.GRACE_DAYS, 3651));
        OpenFile file = OpenFile.of(TERMS).with(FIRST);
        Refused.with("an invoice must be there once: `INV-1`", () -> file.with(FIRST));
        Refused.with("reminders must be zero or more: `-1`", () -> file.reminded(-1));
        Posting setOff = new Posting.SetOff(LocalDate.of(2026, 6, 1), "CN-1", eur("1"));
        Refused.with("posting must be a receipt: `" + setOff + "`", () -> new OpenReport.Paid("INV-1", setOff));
        Posting receipt = Posting.Receipt.of(LocalDate.of(2026, 6, 1), "R-1", eur("1"));
        Refused.with(
                "posting must be a set-off or refund: `" + receipt + "`",
                () -> new OpenDecision.Credit("INV-1", receipt));
        Refused.with(
                "invoices must be in the currency of the limit, `EUR 50000.00`: `USD 5.00`",
                () -> file.with(Account.SHAPE.with(
                        Account.SHAPE.with(FIRST, Account.NUMBER, "INV-2"), Account.TOTAL, Amount.parse("USD 5"))));
        assertEquals(OpenFile.of(TERMS).with(FIRST), file);
        assertTrue(!OpenFile.of(TERMS).equals(file));
    }

    private static Reason reason(History<OpenState, OpenReport, OpenDecision> history) {
        return assertInstanceOf(
                        Outcome.NoEffect.class, history.timeline().last().outcome())
                .why();
    }

    private static History<OpenState, OpenReport, OpenDecision> owing() {
        return decided(
                decided(History.of(OpenProcess.OPEN_ACCOUNT), "2026-05-10", new OpenDecision.GrantCredit(TERMS)),
                "2026-05-12",
                new OpenDecision.Invoice(FIRST));
    }

    private static History<OpenState, OpenReport, OpenDecision> decided(
            History<OpenState, OpenReport, OpenDecision> history, String day, OpenDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    private static OpenReport paid(String invoice, String day, String reference, String amount) {
        return new OpenReport.Paid(invoice, Posting.Receipt.of(LocalDate.parse(day), reference, eur(amount)));
    }

    private static Account invoice(String number, String total, String milestones) {
        return Account.builder()
                .number(number)
                .total(eur(total))
                .plan(PaymentPlan.parse("100% transfer 30 days after on-board"))
                .milestones(Milestones.parse(milestones))
                .build();
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.EMAIL);
    }

    private static Amount eur(String amount) {
        return Amount.parse("EUR " + amount);
    }
}
