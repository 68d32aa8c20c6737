package org.countersign.trade.delivery.price;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * What an insurer asks for the voyage: a rate on the insured value, which is a multiple of the price itself. Written {@code 0.5% of 110% under
 * icc-a}. As the price holds the premium and the premium is counted on the price, both follow in closed form: price = cost / (1 - m r).
 *
 * @param rate on the insured value, from 0% to 100%, at most 6 decimals
 * @param multiple of the price that is insured, from 0% to 1000%, at most 2 decimals
 * @param clauses how much is covered
 */
@Evolving
public record Premium(Percentage rate, Percentage multiple, Clauses clauses) {
    /** The spelling, both ways. */
    public static final Scalar<Premium> TEXT = new Scalar<>("premium", Premium::toString, Premium::parse);
    /**
     * The multiple that holds where nobody agreed on another: the price and ten percent. Sources: the duties of the seller under CIF and
     * CIP (A5 of Incoterms 2020), UCP 600 art. 28(f)(ii).
     */
    public static final Percentage CUSTOMARY_MULTIPLE = Percentage.of(110);

    private static final Pattern WORDS = Pattern.compile("([0-9.]{1,40}%) of ([0-9.]{1,40}%) under (.{1,20})");

    /** The Institute Cargo Clauses, from the widest cover to the least. */
    @Evolving
    public enum Clauses {
        /** All risks but those excluded: the least under CIP of 2020. */
        ICC_A,
        /** The middle cover. */
        ICC_B,
        /** The named major perils: the least under CIF. */
        ICC_C;

        /** Whether this cover is at least as wide as {@code other}. */
        public boolean covers(Clauses other) {
            return compareTo(other) <= 0;
        }
    }

    /** Checks the bounds. */
    public Premium {
        Bounds.checkShare("premium", rate, 100, 6);
        Bounds.checkShare("insured multiple", multiple, 1000, 2);
    }

    /** That rate on 110% of the price. */
    public static Premium of(Percentage rate, Clauses clauses) {
        return new Premium(rate, CUSTOMARY_MULTIPLE, clauses);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Premium parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "premium must be written like `0.5% of 110% under icc-a`: `" + PlainText.shown(text) + "`");
        }
        return new Premium(
                Percentage.parse(words.group(1)),
                Percentage.parse(words.group(2)),
                Words.find("clauses", words.group(3), Clauses.values()));
    }

    /** The share of the price that goes to the insurer: m r. */
    public Ratio share() {
        return multiple.ratio().times(rate.ratio());
    }

    @Override
    public String toString() {
        return rate + " of " + multiple + " under " + Words.word(clauses);
    }
}
