package org.countersign.trade.offer.negotiation;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class NegotiationLivesTest extends LivesLaws<NegotiationState, NegotiationReport, NegotiationDecision> {
    NegotiationLivesTest() {
        super(Kits.negotiation(), 24_000);
    }
}
