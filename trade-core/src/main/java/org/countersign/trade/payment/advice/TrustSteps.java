package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * How far a seller's limit for a new buyer widens once orders have gone clean: paid in full, in time, without an unfounded claim. Written
 * {@code 0:100% 1:150% 3:250% 10:400%}.
 *
 * @param steps rising, the first for no clean order at all
 */
@Evolving
public record TrustSteps(Seq<TrustSteps.Step> steps) {
    /** The spelling, both ways. */
    public static final Scalar<TrustSteps> TEXT = new Scalar<>("trust steps", TrustSteps::toString, TrustSteps::parse);

    /** After 1, 3 and 10 clean orders one and a half, two and a half and four times: our judgement of 2026, to be replaced by your own. */
    public static final TrustSteps OURS = parse("0:100% 1:150% 3:250% 10:400%");

    private static final int MOST = 50;

    /** Checks that steps rise from zero orders on. */
    public TrustSteps {
        steps = Vector.ofAll(steps);
        boolean rising = steps.zip(steps.drop(1))
                .forAll(pair -> pair._1.cleanOrders() < pair._2.cleanOrders()
                        && pair._1.ofLimit().compareTo(pair._2.ofLimit()) <= 0);
        if (steps.isEmpty() || steps.size() > MOST || steps.head().cleanOrders() != 0 || !rising) {
            throw new IllegalArgumentException(
                    "trust steps must rise from 0 clean orders on: `" + PlainText.shown(steps.mkString(" ")) + "`");
        }
    }

    /**
     * So much of the limit from so many clean orders on.
     *
     * @param cleanOrders how many, zero or more
     * @param ofLimit how much of the limit of a first order
     */
    public record Step(int cleanOrders, Percentage ofLimit) {
        /** Checks both. */
        public Step {
            if (cleanOrders < 0 || ofLimit.points().number().signum() < 0) {
                throw new IllegalArgumentException(
                        "trust step must not be below zero: `" + cleanOrders + ":" + ofLimit + "`");
            }
        }

        @Override
        public String toString() {
            return cleanOrders + ":" + ofLimit;
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static TrustSteps parse(String text) {
        if (!text.matches("[0-9]{1,6}:[0-9.]{1,40}%(?: [0-9]{1,6}:[0-9.]{1,40}%){0,49}")) {
            throw new IllegalArgumentException(
                    "trust steps must be written like `0:100% 3:250%`: `" + PlainText.shown(text) + "`");
        }
        return new TrustSteps(Vector.of(text.split(" ", -1)).map(step -> {
            int colon = step.indexOf(':');
            return new Step(Integer.parseInt(step.substring(0, colon)), Percentage.parse(step.substring(colon + 1)));
        }));
    }

    /** How much of the limit of a first order holds after so many clean ones. */
    public Percentage after(int cleanOrders) {
        return steps.filter(step -> step.cleanOrders() <= cleanOrders)
                .lastOption()
                .getOrElse(steps::head)
                .ofLimit();
    }

    @Override
    public String toString() {
        return steps.mkString(" ");
    }
}
