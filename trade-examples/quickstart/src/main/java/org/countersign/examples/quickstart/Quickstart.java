package org.countersign.examples.quickstart;

import org.countersign.rules.throwaway.ThrowawayRule;
import org.countersign.trade.throwaway.ThrowawaySample;

/** Throwaway: runs. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        ThrowawaySample sample = ThrowawaySample.of("sample");
        System.out.println(sample.price() + " " + ThrowawayRule.named(sample) + " on "
                + Runtime.version().feature());
    }
}
