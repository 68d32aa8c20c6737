package org.countersign.trade.payment.handover;

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
import org.countersign.trade.payment.handover.HandoverClaim.Debtor;

class HandoverProperties extends HistoryLaws<HandoverState, HandoverReport, HandoverDecision> {
    HandoverProperties() {
        super(Kits.handover());
    }

    @Property
    void thePriceIsHereWithheldWithTheCarrierOrOpenToTheCent(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<HandoverState> placed : noted(journal).timeline()) {
            file(placed.outcome().state())
                    .forEach(file -> assertEquals(
                            file.order().amount(),
                            file.remitted()
                                    .add(file.withheld())
                                    .add(file.withCarrier())
                                    .add(file.open())));
        }
    }

    @Property
    void goodsThatAreOutAreSettledOrSomebodyOwesExactlyWhatIsNotHere(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<HandoverState> placed : noted(journal).timeline()) {
            HandoverState state = placed.outcome().state();
            boolean out = state instanceof HandoverState.Unremitted
                    || state instanceof HandoverState.Arrear
                    || state instanceof HandoverState.Claimed
                    || state instanceof HandoverState.Settled;
            file(state).filter(file -> out).forEach(file -> {
                Amount nothing = Amount.of(file.order().amount().currency(), 0);
                assertEquals(file.open(), owed(file, Debtor.BUYER).getOrElse(nothing));
                assertEquals(
                        state instanceof HandoverState.Settled, file.claims().isEmpty());
                assertTrue(file.claims().forAll(claim -> claim.amount().signum() > 0));
            });
        }
    }

    private static Option<Amount> owed(HandoverFile file, Debtor debtor) {
        return file.claims().find(claim -> claim.debtor() == debtor).map(HandoverClaim::amount);
    }

    private static Option<HandoverFile> file(HandoverState state) {
        return state.fold(
                planned -> Option.none(),
                onTheWay -> Option.some(onTheWay.file()),
                arrived -> Option.some(arrived.file()),
                paid -> Option.some(paid.file()),
                unremitted -> Option.some(unremitted.file()),
                arrear -> Option.some(arrear.file()),
                refused -> Option.some(refused.file()),
                comingBack -> Option.some(comingBack.file()),
                claimed -> Option.some(claimed.file()),
                settled -> Option.some(settled.file()),
                back -> Option.some(back.file()),
                writtenOff -> Option.some(writtenOff.file()));
    }
}
