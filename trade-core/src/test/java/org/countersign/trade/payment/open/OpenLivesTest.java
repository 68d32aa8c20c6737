package org.countersign.trade.payment.open;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class OpenLivesTest extends LivesLaws<OpenState, OpenReport, OpenDecision> {
    OpenLivesTest() {
        super(Kits.openAccount(), 2_000);
    }
}
