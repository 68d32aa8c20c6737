package org.countersign.trade.payment.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.money.Amount;

class CollectionProperties extends HistoryLaws<CollectionState, CollectionReport, CollectionDecision> {
    CollectionProperties() {
        super(Kits.collection());
    }

    @Property
    void whatTheDraweePaidIsRemittedDeductedOrWithTheBanksToTheCent(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<CollectionState> placed : noted(journal).timeline()) {
            file(placed.outcome().state()).forEach(file -> {
                assertEquals(file.paid(), file.remitted().add(file.deducted()).add(file.withBanks()));
                assertEquals(file.due(), file.paid().add(file.open()));
                assertTrue(file.withBanks().signum() >= 0 && file.open().signum() >= 0);
            });
        }
    }

    @Property
    void documentsAreWithTheDraweeForMoneyOrForASignatureUnderDAOrByAFaultThatIsNamed(
            @ForAll("journals") Seq<Entry> journal) {
        for (Placed<CollectionState> placed : noted(journal).timeline()) {
            CollectionState state = placed.outcome().state();
            if (state instanceof CollectionState.Paid || state instanceof CollectionState.Settled) {
                assertEquals(
                        Option.some(0), file(state).map(CollectionFile::open).map(Amount::signum));
            }
            if (state instanceof CollectionState.Settled settled) {
                assertEquals(0, settled.file().withBanks().signum());
            }
            if (state instanceof CollectionState.Accepted accepted && accepted.released()
                    || state instanceof CollectionState.Dishonoured) {
                assertEquals(
                        Option.some(Release.ACCEPTANCE),
                        file(state).map(file -> file.instruction().releasedAgainst()));
            }
        }
    }

    private static Option<CollectionFile> file(CollectionState state) {
        return state.fold(
                uninstructed -> Option.none(),
                instructed -> Option.some(instructed.file()),
                held -> Option.some(held.file()),
                presented -> Option.some(presented.file()),
                accepted -> Option.some(accepted.file()),
                refused -> Option.some(refused.file()),
                dishonoured -> Option.some(dishonoured.file()),
                released -> Option.some(released.file()),
                recalled -> Option.some(recalled.file()),
                paid -> Option.some(paid.file()),
                settled -> Option.some(settled.file()),
                returned -> Option.some(returned.file()));
    }
}
