package org.countersign.trade.payment.escrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

class EscrowProperties extends HistoryLaws<EscrowState, EscrowReport, EscrowDecision> {
    private static final Amount NOTHING = Amount.of(IsoCurrency.of("EUR"), 0);

    EscrowProperties() {
        super(Kits.escrow());
    }

    /** What was reported is counted here by hand, beside the file. */
    @Property
    void moneyInIsMoneyOutAndFeesAndWhatIsHeldToTheCent(@ForAll("journals") Seq<Entry> journal) {
        Amount in = NOTHING;
        Amount out = NOTHING;
        for (Placed<EscrowState> placed : noted(journal).timeline()) {
            if (placed.outcome() instanceof Outcome.Effect<EscrowState>) {
                in = in.add(placed.act() instanceof EscrowReport.Funded paid ? paid.amount() : NOTHING);
                out = out.add(
                        placed.act() instanceof EscrowReport.Released released
                                ? with(released.amount(), released.fee())
                                : placed.act() instanceof EscrowReport.Refunded refunded
                                        ? with(refunded.amount(), refunded.fee())
                                        : NOTHING);
            }
            Amount held = in.subtract(out);
            EscrowState state = placed.outcome().state();
            assertEquals(held, file(state).map(EscrowFile::held).getOrElse(NOTHING));
            file(state)
                    .forEach(file -> assertEquals(
                            file.paidIn(),
                            file.released()
                                    .add(file.refunded())
                                    .add(file.fees())
                                    .add(file.held())));
        }
    }

    @Property
    void whatIsHeldIsEitherSidesOrOpenAndNothingIsOpenOnceItIsDecided(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<EscrowState> placed : noted(journal).timeline()) {
            EscrowState state = placed.outcome().state();
            file(state).forEach(file -> {
                assertEquals(file.held(), file.freed().add(file.owedBack()).add(file.open()));
                assertTrue(file.open().signum() >= 0);
                if (state instanceof EscrowState.Closing) {
                    assertEquals(0, file.open().signum());
                    assertTrue(file.held().signum() > 0);
                }
                if (state instanceof EscrowState.Closed) {
                    assertEquals(0, file.held().signum());
                }
            });
            if (state instanceof EscrowState.Disputed disputed) {
                assertTrue(
                        disputed.claimed().isLessThanOrEqualTo(disputed.file().open()), state::toString);
            }
        }
    }

    private static Amount with(Amount amount, Option<Amount> fee) {
        return fee.fold(() -> amount, amount::add);
    }

    private static Option<EscrowFile> file(EscrowState state) {
        return state.fold(
                unordered -> Option.none(),
                ordered -> Option.some(ordered.file()),
                confirmed -> Option.some(confirmed.file()),
                funded -> Option.some(funded.file()),
                shipped -> Option.some(shipped.file()),
                delivered -> Option.some(delivered.file()),
                disputed -> Option.some(disputed.file()),
                returning -> Option.some(returning.file()),
                closing -> Option.some(closing.file()),
                closed -> Option.some(closed.file()),
                cancelled -> Option.none());
    }
}
