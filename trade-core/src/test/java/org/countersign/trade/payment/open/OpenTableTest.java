package org.countersign.trade.payment.open;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class OpenTableTest extends TableLaws<OpenState, OpenReport, OpenDecision> {
    OpenTableTest() {
        super(
                Kits.openAccount(),
                Path.of("src/test/resources/org/countersign/trade/payment/open/open-account-table.txt"));
    }
}
