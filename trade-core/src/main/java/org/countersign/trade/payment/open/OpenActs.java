package org.countersign.trade.payment.open;

import java.time.LocalDate;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.open.OpenDecision.Credit;
import org.countersign.trade.payment.open.OpenDecision.GrantCredit;
import org.countersign.trade.payment.open.OpenDecision.Invoice;
import org.countersign.trade.payment.open.OpenDecision.Remind;
import org.countersign.trade.payment.open.OpenDecision.ResumeShipments;
import org.countersign.trade.payment.open.OpenDecision.StopShipments;
import org.countersign.trade.payment.open.OpenDecision.WriteOff;
import org.countersign.trade.payment.open.OpenReport.DisputeEnded;
import org.countersign.trade.payment.open.OpenReport.Disputed;
import org.countersign.trade.payment.open.OpenReport.Happened;
import org.countersign.trade.payment.open.OpenReport.Paid;

/** How the acts of an open account are written. */
final class OpenActs {
    private static final Field<Paid, String> PAID_INVOICE = Field.one("invoice", Scalar.NAME, Paid::invoice);
    private static final Field<Paid, Posting> PAID_POSTING =
            Field.one("posting", new Codec.Choice<>(Posting.FAMILY), Paid::posting);
    private static final Field<Happened, String> HAPPENED_INVOICE =
            Field.one("invoice", Scalar.NAME, Happened::invoice);
    private static final Field<Happened, Trigger> HAPPENED_EVENT =
            Field.one("event", new Scalar<>("event", Trigger::code, Trigger::of), Happened::event);
    private static final Field<Happened, LocalDate> HAPPENED_DAY = Field.one("day", Scalar.DAY, Happened::day);
    private static final Field<Disputed, String> DISPUTED_INVOICE =
            Field.one("invoice", Scalar.NAME, Disputed::invoice);
    private static final Field<Disputed, Amount> DISPUTED_AMOUNT = Field.one("amount", Amount.TEXT, Disputed::amount);
    private static final Field<Disputed, String> DISPUTED_WHY = Field.one("why", Scalar.TEXT, Disputed::why);
    private static final Field<DisputeEnded, String> DISPUTE_ENDED_WORDS =
            Field.one("words", Scalar.TEXT, DisputeEnded::words);
    private static final Field<GrantCredit, OpenTerms> GRANT_CREDIT_TERMS =
            Field.one("terms", new Codec.Nested<>(OpenTerms.SHAPE), GrantCredit::terms);
    private static final Field<Invoice, Account> INVOICE_ACCOUNT =
            Field.one("account", new Codec.Nested<>(Account.SHAPE), Invoice::account);
    private static final Field<Remind, String> REMIND_WORDS = Field.one("words", Scalar.TEXT, Remind::words);
    private static final Field<StopShipments, String> STOP_SHIPMENTS_WHY =
            Field.one("why", Scalar.TEXT, StopShipments::why);
    private static final Field<Credit, String> CREDIT_INVOICE = Field.one("invoice", Scalar.NAME, Credit::invoice);
    private static final Field<Credit, Posting> CREDIT_POSTING =
            Field.one("posting", new Codec.Choice<>(Posting.FAMILY), Credit::posting);
    private static final Field<WriteOff, String> WRITE_OFF_WHY = Field.one("why", Scalar.TEXT, WriteOff::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of(
                    "open-account.paid",
                    1,
                    Paid.class,
                    v -> new Paid(v.of(PAID_INVOICE), v.of(PAID_POSTING)),
                    PAID_INVOICE,
                    PAID_POSTING),
            Shape.of(
                    "open-account.happened",
                    1,
                    Happened.class,
                    v -> new Happened(v.of(HAPPENED_INVOICE), v.of(HAPPENED_EVENT), v.of(HAPPENED_DAY)),
                    HAPPENED_INVOICE,
                    HAPPENED_EVENT,
                    HAPPENED_DAY),
            Shape.of(
                    "open-account.disputed",
                    1,
                    Disputed.class,
                    v -> new Disputed(v.of(DISPUTED_INVOICE), v.of(DISPUTED_AMOUNT), v.of(DISPUTED_WHY)),
                    DISPUTED_INVOICE,
                    DISPUTED_AMOUNT,
                    DISPUTED_WHY),
            Shape.of(
                    "open-account.dispute-ended",
                    1,
                    DisputeEnded.class,
                    v -> new DisputeEnded(v.of(DISPUTE_ENDED_WORDS)),
                    DISPUTE_ENDED_WORDS),
            Shape.of(
                    "open-account.granted",
                    1,
                    GrantCredit.class,
                    v -> new GrantCredit(v.of(GRANT_CREDIT_TERMS)),
                    GRANT_CREDIT_TERMS),
            Shape.of(
                    "open-account.invoiced",
                    1,
                    Invoice.class,
                    v -> new Invoice(v.of(INVOICE_ACCOUNT)),
                    INVOICE_ACCOUNT),
            Shape.of("open-account.reminded", 1, Remind.class, v -> new Remind(v.of(REMIND_WORDS)), REMIND_WORDS),
            Shape.of(
                    "open-account.stopped",
                    1,
                    StopShipments.class,
                    v -> new StopShipments(v.of(STOP_SHIPMENTS_WHY)),
                    STOP_SHIPMENTS_WHY),
            Shape.of("open-account.resumed", 1, ResumeShipments.class, v -> new ResumeShipments()),
            Shape.of(
                    "open-account.credited",
                    1,
                    Credit.class,
                    v -> new Credit(v.of(CREDIT_INVOICE), v.of(CREDIT_POSTING)),
                    CREDIT_INVOICE,
                    CREDIT_POSTING),
            Shape.of(
                    "open-account.written-off",
                    1,
                    WriteOff.class,
                    v -> new WriteOff(v.of(WRITE_OFF_WHY)),
                    WRITE_OFF_WHY));

    private OpenActs() {}
}
