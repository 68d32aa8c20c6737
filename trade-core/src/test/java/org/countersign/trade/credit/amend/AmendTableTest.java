package org.countersign.trade.credit.amend;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class AmendTableTest extends TableLaws<AmendState, AmendReport, AmendDecision> {
    AmendTableTest() {
        super(Kits.credit(), Path.of("src/test/resources/org/countersign/trade/credit/amend/credit-table.txt"));
    }
}
