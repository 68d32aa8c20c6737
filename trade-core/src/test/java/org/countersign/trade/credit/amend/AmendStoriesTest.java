package org.countersign.trade.credit.amend;

import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** What becomes of a credit, told as the beneficiary's clerk would. All names are fiction. */
class AmendStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private final Credit free =
            credit(":40A:IRREVOCABLE", ":40A:IRREVOCABLE TRANSFERABLE", ":49:WITHOUT", ":49:CONFIRM");
    private final Amendment longer = amendment(
            1, free, Credit.SHAPE.with(free, Credit.EXPIRY, free.expiry().plusDays(15)));
    private final Amendment smaller =
            amendment(2, free, Credit.SHAPE.with(free, Credit.AMOUNT, Amount.parse("USD 90000")));

    @Test
    void silenceIsNoAnswerAndTheTermsBeforeHold() {
        History<AmendState, AmendReport, AmendDecision> asked =
                advised().hear(at("2026-04-02"), new AmendReport.Amended(smaller));
        AmendState.Amending waiting = assertInstanceOf(AmendState.Amending.class, asked.state());
        assertEquals(free, waiting.file().inForce());
        AmendState.InForce taken = assertInstanceOf(
                AmendState.InForce.class,
                decided(asked, "2026-04-09", new AmendDecision.Accept(2)).state());
        assertEquals(Amount.parse("USD 90000"), taken.file().inForce().amount());
    }

    @Test
    void acceptingAPartRejectsTheWhole() {
        AmendState state = decided(
                        advised().hear(at("2026-04-02"), new AmendReport.Amended(smaller)),
                        "2026-04-03",
                        new AmendDecision.AcceptPart(2, "USD 95000 at least"))
                .state();
        assertEquals(
                Answer.REJECTED,
                assertInstanceOf(AmendState.InForce.class, state)
                        .file()
                        .amendments()
                        .head()
                        .answer());
    }

    @Test
    void papersThatFitAnAmendmentAcceptItAndOthersStayOpen() {
        History<AmendState, AmendReport, AmendDecision> both = advised()
                .hear(at("2026-04-02"), new AmendReport.Amended(longer))
                .hear(at("2026-04-03"), new AmendReport.Amended(smaller));
        AmendState.Amending presented = assertInstanceOf(
                AmendState.Amending.class,
                decided(both, "2026-07-10", new AmendDecision.Present(Vector.of(1)))
                        .state());
        assertEquals(
                Vector.of(Answer.ACCEPTED, Answer.OPEN),
                presented.file().amendments().map(Answered::answer).toVector());
        assertEquals(
                both.state(),
                decided(both, "2026-06-01", new AmendDecision.Present(Vector.empty()))
                        .state());
    }

    @Test
    void theConfirmingBankIsBoundOnlyOnceItHasExtendedItsConfirmation() {
        History<AmendState, AmendReport, AmendDecision> accepted = decided(
                advised().hear(at("2026-04-02"), new AmendReport.Amended(longer)),
                "2026-04-04",
                new AmendDecision.Accept(1));
        assertTrue(!amendment(accepted.state()).isEffective(), "accepted, not extended");
        History<AmendState, AmendReport, AmendDecision> late =
                accepted.hear(at("2026-04-03"), new AmendReport.Extended(1));
        assertTrue(amendment(late.state()).isEffective(), "it was extended before we accepted, and told to us later");
        assertEquals(
                Vector.of(BoundParty.values()), amendment(late.state()).bound().toVector());
    }

    private static Answered amendment(AmendState state) {
        return assertInstanceOf(AmendState.InForce.class, state)
                .file()
                .amendments()
                .head();
    }

    @Test
    void aRejectionThatIsRecordedLateStandsBeforeTheAcceptance() {
        History<AmendState, AmendReport, AmendDecision> accepted = decided(
                advised().hear(at("2026-04-02"), new AmendReport.Amended(smaller)),
                "2026-04-09",
                new AmendDecision.Accept(2));
        History<AmendState, AmendReport, AmendDecision> corrected =
                decided(accepted, "2026-04-05", new AmendDecision.Reject(2));
        AmendState.InForce state = assertInstanceOf(AmendState.InForce.class, corrected.state());
        assertEquals(free, state.file().inForce());
    }

    @Test
    void aTransferStartsFromTheTermsInForceAndIsMadeOnce() {
        Transfer whole =
                Transfer.builder().original(free).parts(Vector.of(free)).build();
        History<AmendState, AmendReport, AmendDecision> made =
                decided(advised(), "2026-04-02", new AmendDecision.TransferTo(whole));
        AmendState.Transferred state = assertInstanceOf(AmendState.Transferred.class, made.state());
        assertEquals(whole, state.transfer());
        assertEquals(
                "AMEND-TRANSFERRED",
                made.decide(at("2026-04-03"), new AmendDecision.TransferTo(whole))
                        .getLeft()
                        .code());
        History<AmendState, AmendReport, AmendDecision> later =
                made.hear(at("2026-04-05"), new AmendReport.Amended(longer));
        assertInstanceOf(
                AmendState.Transferred.class,
                decided(later, "2026-04-06", new AmendDecision.Accept(1)).state());
        assertEquals(
                "AMEND-TERMS",
                decided(
                                advised().hear(at("2026-04-02"), new AmendReport.Amended(longer)),
                                "2026-04-03",
                                new AmendDecision.Accept(1))
                        .decide(at("2026-04-04"), new AmendDecision.TransferTo(whole))
                        .getLeft()
                        .code());
    }

    @Test
    void withoutAnAdviceThereIsNothingToAnswer() {
        Refusal refusal = History.of(AmendProcess.CREDIT)
                .decide(at("2026-04-02"), new AmendDecision.Accept(1))
                .getLeft();
        assertEquals("AMEND-NOT-ADVISED", refusal.code());
        assertEquals(Need.Supplier.THIRD_PARTY, refusal.needs().head().from());
        assertEquals("a documentary credit", "a " + AmendProcess.CREDIT.name());
    }

    @Test
    void amendmentsAreNumberedFromOneAndNamedOnce() {
        Refused.with("amendments are numbered from 1: `0`", () -> new AmendDecision.Accept(0));
        Refused.with("amendments are numbered from 1: `0`", () -> new AmendDecision.Reject(0));
        Refused.with("amendments are numbered from 1: `-1`", () -> new AmendDecision.AcceptPart(-1, "half"));
        Refused.with("amendments are numbered from 1: `0`", () -> new AmendReport.Extended(0));
        Refused.with("amendments are numbered from 1: `0`", () -> new AmendDecision.Present(Vector.of(1, 0)));
        Refused.with(
                "numbers of amendments must be named once: `1, 1`", () -> new AmendDecision.Present(Vector.of(1, 1)));
    }

    private History<AmendState, AmendReport, AmendDecision> advised() {
        return History.of(AmendProcess.CREDIT).hear(at("2026-03-02"), new AmendReport.Advised(free));
    }

    private static History<AmendState, AmendReport, AmendDecision> decided(
            History<AmendState, AmendReport, AmendDecision> history, String day, AmendDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
    }

    private static Amendment amendment(int number, Credit before, Credit after) {
        return Amendment.builder()
                .number(number)
                .issued(LocalDate.of(2026, 4, 1))
                .before(before)
                .after(after)
                .build();
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), MEI, Channel.EMAIL);
    }
}
