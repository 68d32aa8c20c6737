package org.countersign.trade.payment.date;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * How many days lie between two days, and how many make a year, where interest is reckoned. The names are those of money markets; the
 * rules are facts that the ISDA Definitions of 2006 state in section 4.16.
 */
@Evolving
public enum DayCount {
    /** Days of the calendar, 360 to the year: money markets, and most banks for US dollars and euros. */
    ACT_360("act/360", 360),
    /** Days of the calendar, 365 to the year, leap years included: sterling, and many statutes. */
    ACT_365("act/365", 365),
    /** Months of thirty days, the 31st counting as the 30th at the start, and at the end if the start is the 30th or 31st. */
    THIRTY_360("30/360", 360),
    /** Months of thirty days, the 31st counting as the 30th at either end: the European way. */
    THIRTY_E_360("30E/360", 360);

    /** The spelling {@code act/360}, both ways. */
    public static final Scalar<DayCount> TEXT = new Scalar<>("day count", DayCount::toString, DayCount::parse);

    private static final int MONTH = 30;

    private final String words;
    private final int year;

    DayCount(String words, int year) {
        this.words = words;
        this.year = year;
    }

    /**
     * The day count of that spelling.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DayCount parse(String text) {
        return Vector.of(values())
                .find(count -> count.words.equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException("day count must be one of "
                        + Vector.of(values()).mkString("`", "`, `", "`") + ": `" + PlainText.shown(text) + "`"));
    }

    /** The days from one day, not counted, to another; below zero if that lies before. */
    public long days(LocalDate from, LocalDate to) {
        return switch (this) {
            case ACT_360, ACT_365 -> ChronoUnit.DAYS.between(from, to);
            case THIRTY_360 -> thirty(from, to, from.getDayOfMonth() >= MONTH);
            case THIRTY_E_360 -> thirty(from, to, true);
        };
    }

    /** The share of a year from one day to another. */
    public Ratio fraction(LocalDate from, LocalDate to) {
        return Ratio.of(days(from, to), year);
    }

    private static long thirty(LocalDate from, LocalDate to, boolean cutEnd) {
        int start = Math.min(from.getDayOfMonth(), MONTH);
        int end = cutEnd ? Math.min(to.getDayOfMonth(), MONTH) : to.getDayOfMonth();
        return 360L * (to.getYear() - from.getYear()) + 30L * (to.getMonthValue() - from.getMonthValue()) + end - start;
    }

    /** As contracts write it: {@code act/360}. */
    @Override
    public String toString() {
        return words;
    }
}
