package org.countersign.trade.offer.negotiation;

import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;

class NegotiationProperties extends HistoryLaws<NegotiationState, NegotiationReport, NegotiationDecision> {
    NegotiationProperties() {
        super(Kits.negotiation());
    }
}
