package org.countersign.trade.document;

import org.countersign.trade.money.Amount;

/** What the numbers on papers have to satisfy. */
final class Checks {
    private Checks() {}

    static void positive(String field, Amount amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("`" + field + "` must be above zero: `" + amount + "`");
        }
    }

    static void notNegative(String field, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("`" + field + "` must not be below zero: `" + count + "`");
        }
    }

    static void sameCurrency(Amount total, Amount other) {
        if (!total.currency().equals(other.currency())) {
            throw new IllegalArgumentException(
                    "amounts of one paper must be in one currency: `" + total + "` and `" + other + "`");
        }
    }
}
