package org.countersign.trade.contract.signing;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class ContractTableTest extends TableLaws<ContractState, ContractReport, ContractDecision> {
    ContractTableTest() {
        super(Kits.contract(), Path.of("src/test/resources/org/countersign/trade/contract/signing/contract-table.txt"));
    }
}
