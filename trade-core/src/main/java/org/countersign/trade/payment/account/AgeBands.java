package org.countersign.trade.payment.account;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * Into which bands of days overdue money is sorted by age. Written {@code 30/60/90}: up to 30 days, up to 60, up to 90, and beyond.
 *
 * @param upTo the last day of each band but the last, rising, above zero; one to twenty of them
 */
@Evolving
public record AgeBands(Seq<Integer> upTo) {
    /** The spelling, both ways. */
    public static final Scalar<AgeBands> TEXT = new Scalar<>("age bands", AgeBands::toString, AgeBands::parse);

    /** Thirty, sixty and ninety days: what ledgers do by custom, seen in 2026. Insurers have limits of their own; ask the policy. */
    public static final AgeBands BY_CUSTOM = new AgeBands(Vector.of(30, 60, 90));

    private static final int MOST = 20;

    /** Checks the bounds. */
    public AgeBands {
        upTo = Vector.ofAll(upTo);
        boolean rising = upTo.zip(upTo.drop(1)).forAll(pair -> pair._1 < pair._2);
        if (upTo.isEmpty() || upTo.size() > MOST || upTo.head() < 1 || !rising) {
            throw new IllegalArgumentException("age bands must be 1 to " + MOST + " rising numbers of days: `"
                    + PlainText.shown(upTo.mkString("/")) + "`");
        }
    }

    /**
     * Reads numbers of days with slashes between them.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static AgeBands parse(String text) {
        if (!text.matches("[1-9][0-9]{0,5}(?:/[1-9][0-9]{0,5}){0,19}")) {
            throw new IllegalArgumentException(
                    "age bands must be written like `30/60/90`: `" + PlainText.shown(text) + "`");
        }
        return new AgeBands(Vector.of(text.split("/", -1)).map(Integer::valueOf));
    }

    /** How many bands there are. */
    public int count() {
        return upTo.size() + 1;
    }

    /** The band, counted from zero, of something that is so many days overdue, one or more. */
    public int band(long days) {
        return upTo.count(bound -> bound < days);
    }

    @Override
    public String toString() {
        return upTo.mkString("/");
    }
}
