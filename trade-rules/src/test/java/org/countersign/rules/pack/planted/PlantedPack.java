package org.countersign.rules.pack.planted;

import org.countersign.rules.pack.offer.InquiryRules;

/** A forbidden arrow, from one pack to another, so that the test of rooms is seen to find one. */
public final class PlantedPack {
    private PlantedPack() {}

    static int forbidden() {
        return InquiryRules.PACK.rules().size();
    }
}
