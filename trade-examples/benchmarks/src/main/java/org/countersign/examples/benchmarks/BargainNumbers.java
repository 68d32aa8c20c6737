package org.countersign.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A bargain of twenty acts that ends in a contract: what both sides of the ratio play, in cents of the price of one. */
final class BargainNumbers {
    /** Pieces. */
    static final int QUANTITY = 1_000;
    /** The price that is agreed. */
    static final int AGREED = 105;

    /** What is done. */
    enum Kind {
        /** Terms are proposed. */
        OFFER,
        /** Something is asked. */
        ASK,
        /** What was asked is answered. */
        ANSWER,
        /** The offer that stands is accepted. */
        ACCEPT
    }

    /** Something that one side does on a day of May. */
    record Step(boolean ours, Kind kind, int day, int cents) {}

    /** Nine times an offer, a question or an answer each, and at the end a yes. */
    static final List<Step> STEPS = steps();

    private BargainNumbers() {}

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            boolean ours = round % 2 == 0;
            int cents = ours ? 114 - round : 96 + round;
            steps.add(new Step(ours, Kind.OFFER, 1 + round, cents));
            if (round < 9) {
                steps.add(new Step(!ours, round % 2 == 0 ? Kind.ASK : Kind.ANSWER, 1 + round, 0));
            }
        }
        steps.add(new Step(true, Kind.ACCEPT, 11, 0));
        return List.copyOf(steps);
    }
}
