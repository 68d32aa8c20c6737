package org.countersign.trade.contract.signing;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.Lives;
import org.countersign.testkit.process.LivesLaws;
import org.countersign.testkit.trade.ContractSamples;

class ContractLivesTest extends LivesLaws<ContractState, ContractReport, ContractDecision> {
    ContractLivesTest() {
        super(Lives.after(Kits.contract(), ContractSamples.stories()), 16_000);
    }
}
