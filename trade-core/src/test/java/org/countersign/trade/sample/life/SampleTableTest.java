package org.countersign.trade.sample.life;

import java.nio.file.Path;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.TableLaws;

class SampleTableTest extends TableLaws<SampleState, SampleReport, SampleDecision> {
    SampleTableTest() {
        super(Kits.sample(), Path.of("src/test/resources/org/countersign/trade/sample/life/sample-table.txt"));
    }
}
