package org.countersign.testkit;

import java.util.function.Supplier;

/** Holds a refusal against what it has to say: the rule and the value that broke it. */
public final class Refused {
    private Refused() {}

    /**
     * This throws {@link IllegalArgumentException} with this message.
     *
     * @throws AssertionError if it throws nothing, or says something else
     */
    public static void with(String message, Supplier<?> attempt) {
        Object made;
        try {
            made = attempt.get();
        } catch (IllegalArgumentException refused) {
            if (message.equals(refused.getMessage())) {
                return;
            }
            throw new AssertionError(
                    "refused with `" + refused.getMessage() + "`, not with `" + message + "`", refused);
        }
        throw new AssertionError("not refused: `" + made + "`");
    }
}
