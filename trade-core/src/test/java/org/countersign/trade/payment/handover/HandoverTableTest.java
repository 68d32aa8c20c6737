package org.countersign.trade.payment.handover;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class HandoverTableTest extends TableLaws<HandoverState, HandoverReport, HandoverDecision> {
    HandoverTableTest() {
        super(Kits.handover(), Path.of("src/test/resources/org/countersign/trade/payment/handover/handover-table.txt"));
    }
}
