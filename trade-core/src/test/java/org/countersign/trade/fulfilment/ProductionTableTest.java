package org.countersign.trade.fulfilment;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class ProductionTableTest extends TableLaws<ProductionState, ProductionReport, ProductionDecision> {
    ProductionTableTest() {
        super(Kits.production(), Path.of("src/test/resources/org/countersign/trade/fulfilment/production-table.txt"));
    }
}
