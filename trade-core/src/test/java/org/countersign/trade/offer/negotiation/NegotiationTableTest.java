package org.countersign.trade.offer.negotiation;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class NegotiationTableTest extends TableLaws<NegotiationState, NegotiationReport, NegotiationDecision> {
    NegotiationTableTest() {
        super(
                Kits.negotiation(),
                Path.of("src/test/resources/org/countersign/trade/offer/negotiation/negotiation-table.txt"));
    }
}
