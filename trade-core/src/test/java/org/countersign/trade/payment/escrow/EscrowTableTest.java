package org.countersign.trade.payment.escrow;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class EscrowTableTest extends TableLaws<EscrowState, EscrowReport, EscrowDecision> {
    EscrowTableTest() {
        super(Kits.escrow(), Path.of("src/test/resources/org/countersign/trade/payment/escrow/escrow-table.txt"));
    }
}
