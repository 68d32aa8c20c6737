package org.countersign.trade.contract.signing;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class ContractLivesTest extends LivesLaws<ContractState, ContractReport, ContractDecision> {
    ContractLivesTest() {
        super(Kits.contract(), 16_000);
    }
}
