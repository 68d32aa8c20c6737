package org.countersign.trade.payment.escrow;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class EscrowLivesTest extends LivesLaws<EscrowState, EscrowReport, EscrowDecision> {
    EscrowLivesTest() {
        super(Kits.escrow(), 5_000);
    }
}
