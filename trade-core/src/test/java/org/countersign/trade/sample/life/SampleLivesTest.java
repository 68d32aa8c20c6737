package org.countersign.trade.sample.life;

import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.LivesLaws;

class SampleLivesTest extends LivesLaws<SampleState, SampleReport, SampleDecision> {
    SampleLivesTest() {
        super(Kits.sample(), 24_000);
    }
}
