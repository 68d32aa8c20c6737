package org.countersign.trade.catalogue;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class ListingLivesTest extends LivesLaws<ListingState, ListingReport, ListingDecision> {
    ListingLivesTest() {
        super(Kits.listing(), 2_000);
    }
}
