package org.countersign.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers of the deals, as both sides of a ratio start from them; made up for this purpose. */
final class DealNumbers {
    static final long QUANTITY = 12_000;
    static final String GOODS = "6.20";
    /** In the order of the stages; the insurance, the eighth, is a premium instead. */
    static final List<String> STAGES = List.of(
            "6600", "400", "2600", "450", "1240", "180", "17900", "0", "2100", "1920", "700", "9800", "2750", "310");

    static final String PROFIT = "10";
    static final String COMMISSION = "3";
    static final String BANK = "0.8";
    static final String DISCOUNT = "2";
    static final String PREMIUM_C = "0.2";
    static final String PREMIUM_A = "0.35";
    static final String RATE = "0.139";

    static final Map<String, LocalDate> EVENTS = Map.of(
            "order", LocalDate.of(2026, 1, 5),
            "goods-ready", LocalDate.of(2026, 3, 10),
            "on-board", LocalDate.of(2026, 4, 1),
            "copy-documents", LocalDate.of(2026, 4, 3),
            "original-documents", LocalDate.of(2026, 4, 13),
            "arrival", LocalDate.of(2026, 5, 4),
            "acceptance", LocalDate.of(2026, 5, 18));

    static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1));

    /** An instalment: so much, so many days after an event. */
    record Part(int share, int days, String event) {}

    static final List<Part> TWELVE = List.of(
            new Part(10, 5, "order"),
            new Part(5, 30, "order"),
            new Part(5, 60, "order"),
            new Part(10, 3, "goods-ready"),
            new Part(10, 10, "on-board"),
            new Part(10, 30, "on-board"),
            new Part(10, 60, "on-board"),
            new Part(10, 90, "on-board"),
            new Part(10, 7, "arrival"),
            new Part(10, 30, "arrival"),
            new Part(5, 60, "arrival"),
            new Part(5, 90, "arrival"));

    static final long PRICE = 40_000;
    static final int PERCENT = 30;
    static final int DAYS = 45;
    static final int PRODUCTION = 70;
    static final int RESALE = 40;
    static final int FREIGHT = 8;
    static final int UNSEEN = 50;
    static final long SELLER_LIMIT = 30_000;
    static final long BUYER_LIMIT = 25_000;
    static final String COST = "0.3";
    static final LocalDate FIRST_DAY = day("order");
    static final int DAYS_OF_YEAR = 365;

    private DealNumbers() {}

    /** The day of an event, which all of them have. */
    static LocalDate day(String event) {
        return Objects.requireNonNull(EVENTS.get(event));
    }
}
