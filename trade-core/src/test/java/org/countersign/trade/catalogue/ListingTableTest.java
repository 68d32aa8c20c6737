package org.countersign.trade.catalogue;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class ListingTableTest extends TableLaws<ListingState, ListingReport, ListingDecision> {
    ListingTableTest() {
        super(Kits.listing(), Path.of("src/test/resources/org/countersign/trade/catalogue/listing-table.txt"));
    }
}
