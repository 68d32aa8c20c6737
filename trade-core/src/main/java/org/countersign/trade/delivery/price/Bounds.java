package org.countersign.trade.delivery.price;

import java.math.BigDecimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.LockedRate;

/**
 * How large and how fine the numbers of a cost sheet may be. They are checked at its birth, so that no computation on a sheet can
 * outgrow a {@link Ratio}; house limits of 2026, far above any trade.
 */
final class Bounds {
    /** Most digits before the point of an amount or a quantity. */
    static final int DIGITS = 15;
    /** Most decimals of an amount or a quantity. */
    static final int PLACES = 6;
    /** Most bits above and below the line of a rate of exchange: 18 digits. */
    static final int RATE_BITS = 63;
    /** Most rates of exchange on one sheet. */
    static final int RATES = 4;

    private static final Percentage NOTHING = Percentage.of(0);

    private Bounds() {}

    static void checkAmount(String what, Amount amount) {
        if (amount.signum() < 0 || tooLong(amount.number().number())) {
            throw new IllegalArgumentException(what + " must not be below zero and have at most " + DIGITS
                    + " digits before and " + PLACES + " after the point: `" + amount + "`");
        }
    }

    static void checkQuantity(Quantity quantity) {
        if (tooLong(quantity.number().number())) {
            throw new IllegalArgumentException("quantity must have at most " + DIGITS + " digits before and " + PLACES
                    + " after the point: `" + quantity + "`");
        }
    }

    /** From zero to {@code most} percent, with at most {@code places} decimals. */
    static void checkShare(String what, Percentage share, int most, int places) {
        if (share.compareTo(NOTHING) < 0
                || share.compareTo(Percentage.of(most)) > 0
                || share.points().number().scale() > places) {
            throw new IllegalArgumentException(
                    what + " must be from 0% to " + most + "% with at most " + places + " decimals: `" + share + "`");
        }
    }

    static void checkRate(LockedRate rate) {
        Ratio number = rate.rate();
        if (number.numerator().bitLength() > RATE_BITS || number.denominator().bitLength() > RATE_BITS) {
            throw new IllegalArgumentException(
                    "rate of exchange must have at most 18 digits above and below the line: `" + number + "`");
        }
    }

    private static boolean tooLong(BigDecimal number) {
        return number.scale() > PLACES || number.precision() - number.scale() > DIGITS;
    }
}
