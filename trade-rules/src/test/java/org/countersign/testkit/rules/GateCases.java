package org.countersign.testkit.rules;

import org.countersign.testkit.Gen;
import org.countersign.testkit.trade.FulfilmentGens;
import org.countersign.trade.fulfilment.GateFacts;

/** Orders before production, near the limits of our rules: complete, or with something missing. */
public final class GateCases {
    private GateCases() {}

    /** Any facts, and complete ones about as often. */
    public static Gen<GateFacts> facts() {
        return Gen.oneOf(FulfilmentGens.facts(), FulfilmentGens.complete());
    }
}
