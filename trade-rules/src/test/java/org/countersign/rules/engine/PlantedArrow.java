package org.countersign.rules.engine;

import org.countersign.rules.pack.offer.InquiryRules;

/** A forbidden arrow, from the engine to a pack, so that the test of rooms is seen to find one. */
public final class PlantedArrow {
    private PlantedArrow() {}

    static int forbidden() {
        return InquiryRules.PACK.rules().size();
    }
}
