package org.countersign.trade.credit.amend;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class AmendLivesTest extends LivesLaws<AmendState, AmendReport, AmendDecision> {
    AmendLivesTest() {
        super(Kits.credit(), 500);
    }
}
