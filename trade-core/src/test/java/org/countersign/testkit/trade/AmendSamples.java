package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.LampsCredit.credit;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.amend.AmendDecision;
import org.countersign.trade.credit.amend.AmendReport;
import org.countersign.trade.credit.amend.AmendState;
import org.countersign.trade.credit.amend.Amendment;
import org.countersign.trade.credit.amend.CreditFile;
import org.countersign.trade.credit.amend.Transfer;
import org.countersign.trade.money.Amount;

/** States of a credit and acts on it, several of each type, that reach every branch of its table. The parties are fiction. */
public final class AmendSamples {
    private static final Moment NOON = Moment.parse("2026-05-04T12:00:00+08:00");
    private static final Credit PLAIN = credit();
    private static final Credit FREE =
            credit(":40A:IRREVOCABLE", ":40A:IRREVOCABLE TRANSFERABLE", ":49:WITHOUT", ":49:CONFIRM");
    private static final Amendment LONGER = amendment(1, FREE, longer(FREE));
    private static final Amendment LARGER = amendment(2, FREE, amount(FREE, "USD 120000"));
    private static final Amendment SMALLER = amendment(3, FREE, amount(FREE, "USD 90000"));
    private static final Amendment PLAINLY_LONGER = amendment(1, PLAIN, longer(PLAIN));
    private static final Amendment ELSEWHERE =
            amendment(4, credit("LC2605-FICTION", "LC-OTHER"), longer(credit("LC2605-FICTION", "LC-OTHER")));

    private AmendSamples() {}

    /** What a table of the credit needs. */
    public static TableSamples<AmendState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(NOON));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends AmendState>> types() {
        return Vector.of(
                AmendState.Unadvised.class,
                AmendState.InForce.class,
                AmendState.Amending.class,
                AmendState.Transferred.class);
    }

    /** States of each type. */
    public static Seq<AmendState> states() {
        CreditFile bare = CreditFile.of(FREE);
        CreditFile one = right(bare.advised(LONGER));
        CreditFile two = right(one.advised(LARGER));
        CreditFile answered = right(right(two.accepted(2)).rejected(1));
        Transfer whole = transfer(FREE, FREE);
        return Vector.of(
                new AmendState.Unadvised(),
                new AmendState.InForce(bare),
                new AmendState.InForce(CreditFile.of(PLAIN)),
                new AmendState.InForce(answered),
                new AmendState.InForce(right(one.accepted(1))),
                new AmendState.Amending(one),
                new AmendState.Amending(two),
                new AmendState.Amending(right(two.extended(1))),
                new AmendState.Amending(right(right(two.accepted(2)).advised(SMALLER))),
                new AmendState.Amending(right(CreditFile.of(PLAIN).advised(PLAINLY_LONGER))),
                new AmendState.Transferred(bare, whole),
                new AmendState.Transferred(two, whole),
                new AmendState.Transferred(right(two.extended(1)), whole),
                new AmendState.Transferred(right(right(two.accepted(2)).advised(SMALLER)), whole),
                new AmendState.Transferred(right(CreditFile.of(PLAIN).advised(PLAINLY_LONGER)), transfer(PLAIN, PLAIN)),
                new AmendState.Transferred(answered, whole));
    }

    /** What banks tell us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new AmendReport.Advised(FREE),
                new AmendReport.Advised(PLAIN),
                new AmendReport.Amended(LONGER),
                new AmendReport.Amended(LARGER),
                new AmendReport.Amended(SMALLER),
                new AmendReport.Amended(PLAINLY_LONGER),
                new AmendReport.Amended(ELSEWHERE),
                new AmendReport.Extended(1),
                new AmendReport.Extended(2),
                new AmendReport.Extended(9));
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        Credit half = amount(FREE, "USD 50000");
        return Vector.of(
                new AmendDecision.Accept(1),
                new AmendDecision.Accept(2),
                new AmendDecision.Accept(3),
                new AmendDecision.Accept(9),
                new AmendDecision.AcceptPart(1, "we accept the longer time only"),
                new AmendDecision.AcceptPart(2, "we accept half of it"),
                new AmendDecision.AcceptPart(9, "we accept that"),
                new AmendDecision.Reject(1),
                new AmendDecision.Reject(2),
                new AmendDecision.Reject(3),
                new AmendDecision.Reject(9),
                new AmendDecision.Present(Vector.empty()),
                new AmendDecision.Present(Vector.of(1)),
                new AmendDecision.Present(Vector.of(1, 2)),
                new AmendDecision.Present(Vector.of(3)),
                new AmendDecision.Present(Vector.of(9)),
                new AmendDecision.TransferTo(transfer(FREE, FREE)),
                new AmendDecision.TransferTo(transfer(FREE, half, half)),
                new AmendDecision.TransferTo(transfer(FREE, LARGER.after())),
                new AmendDecision.TransferTo(transfer(FREE, amount(FREE, "EUR 100000"))),
                new AmendDecision.TransferTo(transfer(FREE, longer(FREE))),
                new AmendDecision.TransferTo(transfer(PLAIN, PLAIN)),
                new AmendDecision.TransferTo(Transfer.SHAPE.with(transfer(FREE, FREE), Transfer.IS_ONWARD, true)));
    }

    private static Credit longer(Credit credit) {
        return Credit.SHAPE.with(
                Credit.SHAPE.with(credit, Credit.EXPIRY, credit.expiry().plusDays(15)),
                Credit.CHARGES,
                Option.some("ALL CHARGES FOR APPLICANT"));
    }

    private static Credit amount(Credit credit, String amount) {
        return Credit.SHAPE.with(credit, Credit.AMOUNT, Amount.parse(amount));
    }

    private static Amendment amendment(int number, Credit before, Credit after) {
        return Amendment.builder()
                .number(number)
                .issued(LocalDate.of(2026, 4, 1))
                .before(before)
                .after(after)
                .build();
    }

    private static Transfer transfer(Credit original, Credit... parts) {
        return Transfer.builder().original(original).parts(Vector.of(parts)).build();
    }

    private static CreditFile right(Either<Reason, CreditFile> file) {
        return file.getOrElseThrow(why -> new AssertionError(why));
    }
}
