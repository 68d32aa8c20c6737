package org.countersign.examples.desk;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.money.Amount;
import org.jspecify.annotations.Nullable;

/** Amounts that somebody pays. */
final class Totals {
    private Totals() {}

    /** The amount behind an option, if there is one: above zero and in whole minor units. */
    static Either<String, Option<Amount>> read(String option, @Nullable String word) {
        return DeskCommand.read(option, word, Totals::payable);
    }

    /** An amount above zero, in whole minor units. */
    static Amount payable(String word) {
        Amount amount = Amount.parse(word);
        if (amount.signum() <= 0 || !amount.isPayable()) {
            throw new IllegalArgumentException("amount must be above zero, in whole minor units: `" + amount + "`");
        }
        return amount;
    }
}
