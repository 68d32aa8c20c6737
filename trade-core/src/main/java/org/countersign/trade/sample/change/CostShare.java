package org.countersign.trade.sample.change;

import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What is lost by a change, and who bears it.
 *
 * @param what what is lost, in words: {@code 400 printed panels}
 * @param amount what it costs, zero if nothing is lost
 * @param buyer how much of it the buyer bears, from 0 % to 100 %; the seller bears the rest
 */
@Evolving
public record CostShare(String what, Amount amount, Percentage buyer) {
    /** What is lost. */
    public static final Field<CostShare, String> WHAT = Field.one("what", Scalar.NAME, CostShare::what);
    /** What it costs. */
    public static final Field<CostShare, Amount> AMOUNT = Field.one("amount", Amount.TEXT, CostShare::amount);
    /** How much of it the buyer bears. */
    public static final Field<CostShare, Percentage> BUYER = Field.one("buyer", Scalar.PERCENTAGE, CostShare::buyer);

    /** The fields and how a share is made of them. */
    public static final Shape<CostShare> SHAPE = Shape.of(
            "cost-share",
            1,
            CostShare.class,
            v -> new CostShare(v.of(WHAT), v.of(AMOUNT), v.of(BUYER)),
            WHAT,
            AMOUNT,
            BUYER);

    private static final Decimal ALL = Decimal.of(100);

    /** Checks words, amount and share. */
    public CostShare {
        PlainText.checkName(what);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("what is lost must cost zero or more: `" + amount + "`");
        }
        if (buyer.points().number().signum() < 0 || buyer.points().compareTo(ALL) > 0) {
            throw new IllegalArgumentException("share of the buyer must lie between 0% and 100%: `" + buyer + "`");
        }
    }

    /** Whether that side bears some of it. */
    public boolean burdens(Side side) {
        Decimal share = buyer.points();
        return amount.signum() > 0 && (side == Side.BUYER ? share.isPositive() : share.compareTo(ALL) < 0);
    }

    @Override
    public String toString() {
        return Summary.of("CostShare")
                .with("what", what)
                .with("amount", amount)
                .with("buyer", buyer)
                .toString();
    }
}
