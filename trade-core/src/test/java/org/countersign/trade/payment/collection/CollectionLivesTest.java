package org.countersign.trade.payment.collection;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class CollectionLivesTest extends LivesLaws<CollectionState, CollectionReport, CollectionDecision> {
    CollectionLivesTest() {
        super(Kits.collection(), 15_000);
    }
}
