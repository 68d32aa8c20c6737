package org.countersign.trade.delivery.duty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Side;

/**
 * An article of a rule: {@code A1} to {@code A10} bind the seller, {@code B1} to {@code B10} the buyer. The numbers changed with the edition
 * of 2020: delivery was A4 and is A2.
 *
 * @param side whom it binds
 * @param number from 1 to 10
 */
@Evolving
public record Article(Side side, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([AB])([1-9]|10)");
    private static final int LAST = 10;

    /** Checks the number. */
    public Article {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("article must have a number from 1 to 10: `" + number + "`");
        }
    }

    /**
     * Reads {@code A2}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Article parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("article must be written A1 to B10: `" + PlainText.shown(text) + "`");
        }
        return new Article(matcher.group(1).equals("A") ? Side.SELLER : Side.BUYER, Integer.parseInt(matcher.group(2)));
    }

    /** The rules of that edition as an authority. */
    static Authority authority(Edition edition) {
        return new Authority(edition.toString(), "Incoterms, ICC rules of " + edition.year());
    }

    @Override
    public String toString() {
        return (side == Side.SELLER ? "A" : "B") + number;
    }
}
