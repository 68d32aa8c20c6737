package org.countersign.trade.fulfilment;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class ProductionLivesTest extends LivesLaws<ProductionState, ProductionReport, ProductionDecision> {
    ProductionLivesTest() {
        super(Kits.production(), 2_000);
    }
}
