package org.countersign.trade.delivery.price;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * So many percent, and of what: a profit, a commission, a discount, a bank's charge. "Ten percent profit" says nothing before it is known
 * whether the price or the cost is meant, so there is no charge without its basis. Written {@code 5% on price}.
 *
 * @param rate from 0% to 1000%, at most 4 decimals
 * @param basis of what
 */
@Evolving
public record Charge(Percentage rate, Basis basis) {
    /** The spelling {@code 5% on price}, both ways. */
    public static final Scalar<Charge> TEXT = new Scalar<>("charge", Charge::toString, Charge::parse);

    private static final int MOST = 1000;
    private static final int PLACES = 4;
    private static final Pattern WORDS = Pattern.compile("([0-9.]{1,40}%) on (.{1,20})");

    /** Of what a charge is a part. */
    @Evolving
    public enum Basis {
        /** Of the price that the buyer pays: a margin, a commission on the gross price, a discount off the list. */
        PRICE,
        /** Of what the goods and the seller's stages cost: a markup. */
        COST,
        /** Of the price of the same goods under FOB; commissions only. */
        FOB
    }

    /** Checks the bounds. */
    public Charge {
        Bounds.checkShare("charge", rate, MOST, PLACES);
    }

    /** So many percent of the price. */
    public static Charge onPrice(Percentage rate) {
        return new Charge(rate, Basis.PRICE);
    }

    /** So many percent of the cost. */
    public static Charge onCost(Percentage rate) {
        return new Charge(rate, Basis.COST);
    }

    /** So many percent of the price under FOB. */
    public static Charge onFob(Percentage rate) {
        return new Charge(rate, Basis.FOB);
    }

    /**
     * Reads {@code 5% on price}, {@code on cost} or {@code on fob}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Charge parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "charge must be written like `5% on price`: `" + PlainText.shown(text) + "`");
        }
        return new Charge(Percentage.parse(words.group(1)), Words.find("basis", words.group(2), Basis.values()));
    }

    /** The profit on cost that comes to the same as this share of the price: a tenth of the price is a ninth of the cost. */
    public static Ratio markup(Ratio margin) {
        return margin.dividedBy(Ratio.ONE.minus(margin));
    }

    /** The profit on the price that comes to the same as this share of the cost. */
    public static Ratio margin(Ratio markup) {
        return markup.dividedBy(Ratio.ONE.plus(markup));
    }

    @Override
    public String toString() {
        return rate + " on " + Words.word(basis);
    }
}
