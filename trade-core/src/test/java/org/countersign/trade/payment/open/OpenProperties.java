package org.countersign.trade.payment.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.money.Amount;

class OpenProperties extends HistoryLaws<OpenState, OpenReport, OpenDecision> {
    OpenProperties() {
        super(Kits.openAccount());
    }

    @Property(tries = 100)
    void anInvoicePassesOnlyWithinTheLimitAndWithoutArrearsBeyondGrace(@ForAll("journals") Seq<Entry> journal) {
        OpenState before = OpenProcess.OPEN_ACCOUNT.start();
        for (Placed<OpenState> placed : noted(journal).timeline()) {
            if (placed.act() instanceof OpenDecision.Invoice sent
                    && placed.outcome() instanceof Outcome.Effect<OpenState>) {
                LocalDate day = placed.happened().day();
                OpenFile file = file(before);
                OpenFile now = file.with(sent.account());
                assertTrue(now.open(now.lastDay(day))
                        .isLessThanOrEqualTo(now.terms().limit()));
                assertTrue(!file.isBeyondGrace(day));
            }
            before = placed.outcome().state();
        }
    }

    /** Each invoice sent and each posting is there once, and what is owed is what the invoices say. */
    @Property(tries = 100)
    void whatIsOwedIsWhatTheInvoicesSayAndAClearAccountOwesNothing(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<OpenState> placed : noted(journal).timeline()) {
            OpenState state = placed.outcome().state();
            if (state instanceof OpenState.Unopened) {
                continue;
            }
            OpenFile file = file(state);
            LocalDate day = file.lastDay(placed.happened().day());
            Amount owed = Amount.sum(
                    file.terms().limit().currency(),
                    file.invoices()
                            .map(invoice ->
                                    invoice.on(day, file.terms().calendar()).open()));
            assertEquals(owed, file.open(day));
            if (state instanceof OpenState.Clear && placed.outcome() instanceof Outcome.Effect<OpenState>) {
                assertEquals(0, owed.signum());
            }
            assertTrue(file.overdue(day).isLessThanOrEqualTo(owed));
        }
    }

    private static OpenFile file(OpenState state) {
        return state.fold(
                unopened -> {
                    throw new AssertionError("no account");
                },
                OpenState.Open::file,
                OpenState.Reminded::file,
                OpenState.Disputed::file,
                OpenState.Stopped::file,
                OpenState.Clear::file,
                OpenState.WrittenOff::file);
    }
}
