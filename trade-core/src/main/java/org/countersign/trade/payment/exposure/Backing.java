package org.countersign.trade.payment.exposure;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.method.Undertaking;

/**
 * A promise of a third party and how much of it is counted. Written {@code insurer 90%}. The share is the host's to say: what an
 * insurer covers stands in the policy, what a bank's word is worth depends on the bank and its country.
 *
 * @param by who promises what
 * @param share how much of the amount behind which it stands is counted, from 0 to 100 %
 */
@Evolving
public record Backing(Undertaking by, Percentage share) {
    /** The spelling, both ways. */
    public static final Scalar<Backing> TEXT = new Scalar<>("backing", Backing::toString, Backing::parse);

    /** Checks the share. */
    public Backing {
        if (share.points().number().signum() < 0 || share.compareTo(Percentage.of(100)) > 0) {
            throw new IllegalArgumentException("share must be from 0 % to 100 %: `" + share + "`");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Backing parse(String text) {
        int blank = text.indexOf(' ');
        return Vector.of(Undertaking.values())
                .find(by -> blank > 0 && word(by).equals(text.substring(0, blank)))
                .map(by -> new Backing(by, Percentage.parse(text.substring(blank + 1))))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "backing must be written like `insurer 90%`: `" + PlainText.shown(text) + "`"));
    }

    private static String word(Undertaking by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word(by) + " " + share;
    }
}
