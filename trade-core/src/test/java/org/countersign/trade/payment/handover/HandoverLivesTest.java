package org.countersign.trade.payment.handover;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class HandoverLivesTest extends LivesLaws<HandoverState, HandoverReport, HandoverDecision> {
    HandoverLivesTest() {
        super(Kits.handover(), 5_000);
    }
}
