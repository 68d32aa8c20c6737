package org.countersign.trade.payment.collection;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class CollectionTableTest extends TableLaws<CollectionState, CollectionReport, CollectionDecision> {
    CollectionTableTest() {
        super(
                Kits.collection(),
                Path.of("src/test/resources/org/countersign/trade/payment/collection/collection-table.txt"));
    }
}
