package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.open.OpenDecision;
import org.countersign.trade.payment.open.OpenDispute;
import org.countersign.trade.payment.open.OpenFile;
import org.countersign.trade.payment.open.OpenReport;
import org.countersign.trade.payment.open.OpenState;
import org.countersign.trade.payment.open.OpenTerms;

/** States and acts of an open account, several of each type, that reach every branch of its table. The parties are fiction. */
public final class OpenSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment BETWEEN = Moment.parse("2026-06-10T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static final OpenTerms TERMS = terms(1_500);
    private static final OpenTerms NARROW = terms(700);
    private static final Account FIRST = account("INV-1", "EUR 1000", "on-board 2026-05-06");
    private static final Account SECOND = account("INV-2", "EUR 400", "on-board 2026-05-08");
    private static final Account LARGE = account("INV-3", "EUR 5000", "on-board 2026-05-08");
    private static final Account UNDATED = account("INV-4", "EUR 300", "none");
    private static final Account DOLLARS = account("INV-5", "USD 300", "none");

    private static final Account PREPAID = account("INV-6", "EUR 200", "none").with(receipt("R-7", 200));

    private OpenSamples() {}

    /** What a table of the open account needs. */
    public static TableSamples<OpenState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, BETWEEN, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends OpenState>> types() {
        return Vector.of(
                OpenState.Unopened.class,
                OpenState.Open.class,
                OpenState.Reminded.class,
                OpenState.Disputed.class,
                OpenState.Stopped.class,
                OpenState.Clear.class,
                OpenState.WrittenOff.class);
    }

    /** States of each type. */
    public static Seq<OpenState> states() {
        Account part = FIRST.with(receipt("R-1", 400));
        Account paid = FIRST.with(receipt("R-1", 400)).with(receipt("R-2", 600));
        Account over = paid.with(receipt("R-3", 50));
        OpenDispute claim = new OpenDispute("INV-1", eur(250), "scratched");
        OpenDispute all = new OpenDispute("INV-1", eur(1_000), "never ordered");
        OpenFile empty = OpenFile.of(TERMS);
        return Vector.of(
                        file(TERMS, FIRST),
                        file(TERMS, part),
                        file(TERMS, part, UNDATED),
                        file(TERMS, FIRST.with(new Posting.SetOff(DAY, "CN-1", eur(250)))),
                        file(NARROW, FIRST),
                        file(TERMS, FIRST, SECOND))
                .flatMap(file -> Vector.<OpenState>of(
                        new OpenState.Open(file),
                        new OpenState.Reminded(reminded(file)),
                        new OpenState.Disputed(disputed(file, claim)),
                        new OpenState.Disputed(disputed(file, all)),
                        new OpenState.Disputed(disputed(reminded(file), claim)),
                        new OpenState.Stopped(file, "overdue"),
                        new OpenState.Stopped(reminded(file), "overdue"),
                        new OpenState.Stopped(disputed(file, claim), "overdue"),
                        new OpenState.WrittenOff(file, "bankrupt")))
                .appendAll(Vector.of(
                        new OpenState.Open(empty),
                        new OpenState.Stopped(empty, "by mistake"),
                        new OpenState.Open(file(TERMS, UNDATED)),
                        new OpenState.Clear(file(TERMS, paid)),
                        new OpenState.Clear(file(TERMS, over)),
                        new OpenState.Clear(file(NARROW, paid)),
                        new OpenState.Clear(file(TERMS, FIRST.with(new Posting.SetOff(DAY, "CN-3", eur(1_000)))))))
                .prepend(new OpenState.Unopened());
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new OpenReport.Paid("INV-1", receipt("R-1", 400)),
                new OpenReport.Paid("INV-1", receipt("R-2", 600)),
                new OpenReport.Paid("INV-1", receipt("R-9", 1_000)),
                new OpenReport.Paid("INV-2", receipt("R-4", 400)),
                new OpenReport.Paid("INV-9", receipt("R-5", 100)),
                new OpenReport.Paid("INV-1", Posting.Receipt.of(DAY, "R-6", Amount.parse("USD 100"))),
                new OpenReport.Happened("INV-1", Trigger.ON_BOARD, LocalDate.of(2026, 5, 6)),
                new OpenReport.Happened("INV-1", Trigger.ON_BOARD, LocalDate.of(2026, 7, 18)),
                new OpenReport.Happened("INV-4", Trigger.ON_BOARD, DAY),
                new OpenReport.Happened("INV-9", Trigger.ON_BOARD, DAY),
                new OpenReport.Disputed("INV-1", eur(250), "scratched"),
                new OpenReport.Disputed("INV-1", eur(600), "half of it scratched"),
                new OpenReport.Disputed("INV-1", eur(5_000), "not as ordered"),
                new OpenReport.Disputed("INV-1", Amount.parse("USD 250"), "scratched"),
                new OpenReport.Disputed("INV-9", eur(250), "never received"),
                new OpenReport.DisputeEnded("settled"));
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new OpenDecision.GrantCredit(TERMS),
                new OpenDecision.GrantCredit(NARROW),
                new OpenDecision.Invoice(FIRST),
                new OpenDecision.Invoice(SECOND),
                new OpenDecision.Invoice(LARGE),
                new OpenDecision.Invoice(UNDATED),
                new OpenDecision.Invoice(DOLLARS),
                new OpenDecision.Invoice(PREPAID),
                new OpenDecision.Remind("please pay"),
                new OpenDecision.StopShipments("please pay first"),
                new OpenDecision.ResumeShipments(),
                new OpenDecision.Credit("INV-1", new Posting.SetOff(DAY, "CN-1", eur(250))),
                new OpenDecision.Credit("INV-1", new Posting.SetOff(DAY, "CN-2", eur(600))),
                new OpenDecision.Credit("INV-1", new Posting.SetOff(DAY, "CN-3", eur(1_000))),
                new OpenDecision.Credit("INV-1", new Posting.Refund(DAY, "RF-1", eur(50))),
                new OpenDecision.Credit("INV-1", new Posting.Refund(DAY, "RF-3", eur(90_000))),
                new OpenDecision.Credit("INV-1", new Posting.Refund(DAY, "RF-2", Amount.parse("USD 50"))),
                new OpenDecision.Credit("INV-9", new Posting.SetOff(DAY, "CN-4", eur(250))),
                new OpenDecision.WriteOff("bankrupt"));
    }

    private static OpenFile file(OpenTerms terms, Account... invoices) {
        return new OpenFile(terms, Vector.of(invoices), Option.none(), 0);
    }

    private static OpenFile reminded(OpenFile file) {
        return new OpenFile(file.terms(), file.invoices(), file.dispute(), 1);
    }

    private static OpenFile disputed(OpenFile file, OpenDispute dispute) {
        return new OpenFile(file.terms(), file.invoices(), Option.some(dispute), file.reminders());
    }

    private static Posting receipt(String reference, int amount) {
        return Posting.Receipt.of(DAY, reference, eur(amount));
    }

    private static Amount eur(int amount) {
        return Amount.parse("EUR " + amount);
    }

    private static Account account(String number, String total, String milestones) {
        return Account.builder()
                .number(number)
                .total(Amount.parse(total))
                .plan(PaymentPlan.parse("100% transfer 30 days after on-board"))
                .milestones(Milestones.parse(milestones))
                .build();
    }

    private static OpenTerms terms(int limit) {
        return OpenTerms.builder()
                .number("C-17")
                .buyer("Nordlicht GmbH")
                .limit(eur(limit))
                .graceDays(10)
                .calendar(BusinessCalendar.builder()
                        .name("banks in Hamburg")
                        .from(LocalDate.of(2026, 1, 1))
                        .until(LocalDate.of(2027, 12, 31))
                        .build())
                .build();
    }
}
