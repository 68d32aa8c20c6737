package org.countersign.trade.delivery.price;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * How the exporter's own country gives back the value-added tax on what he exports. Whoever is not the exporter, as the seller under EXW,
 * gets nothing back. Written {@code trading-company 13% refund 9%}.
 *
 * @param exporter which of two ways
 * @param vat the rate of the tax at home, from 0% to 100%, at most 4 decimals
 * @param refund the rate of the refund, not above it
 */
@Evolving
public record VatScheme(Exporter exporter, Percentage vat, Percentage refund) {
    /** The spelling, both ways. */
    public static final Scalar<VatScheme> TEXT = new Scalar<>("VAT scheme", VatScheme::toString, VatScheme::parse);

    private static final Pattern WORDS = Pattern.compile("(.{1,20}) ([0-9.]{1,40}%) refund ([0-9.]{1,40}%)");

    /** Who exports, and so by which way the tax comes back. */
    @Evolving
    public enum Exporter {
        /** Buys with the tax in the price and is refunded: price / (1 + v) x t ("exempt and refund"). */
        TRADING_COMPANY,
        /**
         * Makes the goods; the cost of the goods is without the tax. Exports are free of it, and the part that is not refunded, (v - t) of
         * the value under FOB, becomes a cost ("exempt, credit, refund"). UNCONFIRMED: from practice alone.
         */
        PRODUCER
    }

    /** Checks the rates. */
    public VatScheme {
        Bounds.checkShare("VAT", vat, 100, 4);
        Bounds.checkShare("refund", refund, 100, 4);
        if (refund.compareTo(vat) > 0) {
            throw new IllegalArgumentException("refund must not be above the tax: `" + refund + "` of `" + vat + "`");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static VatScheme parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "VAT scheme must be written like `producer 13% refund 9%`: `" + PlainText.shown(text) + "`");
        }
        return new VatScheme(
                Words.find("exporter", words.group(1), Exporter.values()),
                Percentage.parse(words.group(2)),
                Percentage.parse(words.group(3)));
    }

    /** What is refunded, as a share of a purchase price that holds the tax: t / (1 + v). */
    public Ratio refundShare() {
        return refund.ratio().dividedBy(Ratio.ONE.plus(vat.ratio()));
    }

    /** What the cost of the goods comes to for who exports them, as a factor; a producer's is unchanged. */
    Ratio goodsFactor(boolean exports) {
        return exports && exporter == Exporter.TRADING_COMPANY ? Ratio.ONE.minus(refundShare()) : Ratio.ONE;
    }

    /** The part of the value under FOB that a producer who exports bears as a cost: v - t. */
    Ratio costOfFob(boolean exports) {
        return exports && exporter == Exporter.PRODUCER ? vat.ratio().minus(refund.ratio()) : Ratio.ZERO;
    }

    /** The part of the price that a producer who does not export pays as tax: v / (1 + v). */
    Ratio taxInPrice(boolean exports) {
        return !exports && exporter == Exporter.PRODUCER
                ? vat.ratio().dividedBy(Ratio.ONE.plus(vat.ratio()))
                : Ratio.ZERO;
    }

    @Override
    public String toString() {
        return Words.word(exporter) + " " + vat + " refund " + refund;
    }
}
