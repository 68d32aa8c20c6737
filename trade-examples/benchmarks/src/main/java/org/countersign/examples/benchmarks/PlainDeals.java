package org.countersign.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The same reckoning as a host writes it by hand for just these deals, with {@code BigDecimal} and {@code LocalDate}: no unknown, no
 * estimate, no reason, no other rule than those that occur.
 */
final class PlainDeals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PRICE = BigDecimal.valueOf(DealNumbers.PRICE);

    /** Which stages each price holds, in the order of the rules, and which premium. */
    private static final int[][] STAGES = {
        {0},
        {0, 1, 3},
        {0, 1, 2, 3},
        {0, 1, 2, 3, 4, 5, 6},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 12},
        {0, 1, 2, 3, 4, 5, 6},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 12},
        {0, 1, 2, 3, 4, 5, 6, 8, 9},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 12},
        {0, 1, 2, 3, 4, 5, 6, 8, 9},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 12, 13},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11},
        {0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12},
        {0, 1, 2, 3, 4},
        {0, 1, 2, 3, 4, 5},
        {0, 1, 2, 3, 4, 5, 6},
        {0, 1, 2, 3, 4, 5, 6}
    };

    private static final Set<Integer> UNDER_A = Set.of(5, 6);
    private static final Set<Integer> UNDER_C = Set.of(16);

    private PlainDeals() {}

    /** The price of one under each rule at each place. */
    static List<BigDecimal> prices(BigDecimal goods, List<BigDecimal> stages, BigDecimal rate) {
        List<BigDecimal> prices = new ArrayList<>();
        for (int rung = 0; rung < STAGES.length; rung++) {
            BigDecimal lot = BigDecimal.ZERO;
            for (int stage : STAGES[rung]) {
                lot = lot.add(stages.get(stage));
            }
            BigDecimal all = goods.multiply(BigDecimal.valueOf(DealNumbers.QUANTITY))
                    .add(lot)
                    .multiply(rate);
            BigDecimal left = BigDecimal.ONE
                    .subtract(share(DealNumbers.PROFIT))
                    .subtract(share(DealNumbers.COMMISSION))
                    .subtract(share(DealNumbers.BANK))
                    .subtract(share(DealNumbers.DISCOUNT))
                    .subtract(premium(rung));
            prices.add(all.divide(left.multiply(BigDecimal.valueOf(DealNumbers.QUANTITY)), 2, RoundingMode.HALF_UP));
        }
        return prices;
    }

    private static BigDecimal premium(int rung) {
        if (UNDER_A.contains(rung)) {
            return share(DealNumbers.PREMIUM_A).multiply(new BigDecimal("1.1"));
        }
        return UNDER_C.contains(rung) ? share(DealNumbers.PREMIUM_C).multiply(new BigDecimal("1.1")) : BigDecimal.ZERO;
    }

    private static BigDecimal share(String percent) {
        return new BigDecimal(percent).divide(HUNDRED);
    }

    /** The day of each instalment, moved to the next business day. */
    static List<LocalDate> due(List<DealNumbers.Part> parts, Map<String, LocalDate> events, Set<LocalDate> holidays) {
        List<LocalDate> days = new ArrayList<>();
        for (DealNumbers.Part part : parts) {
            LocalDate day = Objects.requireNonNull(events.get(part.event())).plusDays(part.days());
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || holidays.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        return days;
    }

    /** What both could lose at the end of a day. */
    record Lost(BigDecimal seller, BigDecimal buyer) {}

    /** How a deposit and a balance stand at the end of a day. */
    record Stand(int percent, int days) {
        Lost on(LocalDate day) {
            BigDecimal stake = isReleased(day) ? PRICE : spent(day);
            BigDecimal goods = isReleased(day) ? BigDecimal.ZERO : of(DealNumbers.RESALE);
            BigDecimal unseen =
                    isReleased(day) ? has("acceptance", day) ? PRICE : of(DealNumbers.UNSEEN) : BigDecimal.ZERO;
            return new Lost(
                    stake.subtract(paid(day)).subtract(goods).max(BigDecimal.ZERO),
                    paid(day).subtract(unseen).max(BigDecimal.ZERO));
        }

        BigDecimal spent(LocalDate day) {
            BigDecimal made = has("goods-ready", day) ? of(DealNumbers.PRODUCTION) : BigDecimal.ZERO;
            return has("on-board", day) ? made.add(of(DealNumbers.FREIGHT)) : made;
        }

        BigDecimal paid(LocalDate day) {
            BigDecimal deposit = has("order", day) ? of(percent) : BigDecimal.ZERO;
            return balanceDay().isAfter(day) ? deposit : PRICE;
        }

        /** With nothing left to pay after the order, the price is paid then. */
        LocalDate balanceDay() {
            return percent == 100
                    ? DealNumbers.day("order")
                    : DealNumbers.day("arrival").plusDays(days);
        }

        private static boolean isReleased(LocalDate day) {
            return has("original-documents", day);
        }

        private static boolean has(String event, LocalDate day) {
            return !DealNumbers.day(event).isAfter(day);
        }

        private static BigDecimal of(int percent) {
            return PRICE.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
        }
    }

    /** What both could lose at the end of each day of a year. */
    static List<Lost> year(Stand stand) {
        return IntStream.range(0, DealNumbers.DAYS_OF_YEAR)
                .mapToObj(day -> stand.on(DealNumbers.FIRST_DAY.plusDays(day)))
                .toList();
    }

    /** A plan, the most that both could lose, and the money tied up. */
    record Weighed(Stand stand, BigDecimal seller, BigDecimal buyer, BigDecimal tied) {
        boolean beats(Weighed other) {
            int[] signs = {seller.compareTo(other.seller), buyer.compareTo(other.buyer), tied.compareTo(other.tied)};
            boolean better = false;
            for (int sign : signs) {
                if (sign > 0) {
                    return false;
                }
                better |= sign < 0;
            }
            return better;
        }
    }

    /** The plans under both limits that no other beats; the cost is the same for all of them. */
    static List<Weighed> advised(List<Stand> stands) {
        List<Weighed> within = new ArrayList<>();
        for (Stand stand : stands) {
            Weighed one = weighed(stand);
            if (one.seller().compareTo(BigDecimal.valueOf(DealNumbers.SELLER_LIMIT)) <= 0
                    && one.buyer().compareTo(BigDecimal.valueOf(DealNumbers.BUYER_LIMIT)) <= 0) {
                within.add(one);
            }
        }
        return within.stream()
                .filter(one -> within.stream().noneMatch(other -> other.beats(one)))
                .toList();
    }

    private static Weighed weighed(Stand stand) {
        List<LocalDate> days = new ArrayList<>(DealNumbers.EVENTS.values());
        days.add(stand.balanceDay());
        days.sort(null);
        BigDecimal seller = BigDecimal.ZERO;
        BigDecimal buyer = BigDecimal.ZERO;
        BigDecimal tied = BigDecimal.ZERO;
        for (int at = 0; at < days.size(); at++) {
            LocalDate day = days.get(at);
            Lost lost = stand.on(day);
            seller = seller.max(lost.seller());
            buyer = buyer.max(lost.buyer());
            if (at + 1 < days.size()) {
                BigDecimal own = stand.spent(day).subtract(stand.paid(day)).max(BigDecimal.ZERO);
                boolean inUse = !DealNumbers.day("arrival").isAfter(day);
                BigDecimal both = inUse ? own : own.add(stand.paid(day));
                tied = tied.add(both.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(day, days.get(at + 1)))));
            }
        }
        return new Weighed(stand, seller, buyer, tied);
    }

    /** The ten thousand plans. */
    static List<Stand> tenThousand() {
        List<Stand> stands = new ArrayList<>();
        for (int percent = 1; percent <= 99; percent++) {
            for (int days = 1; days <= 101; days++) {
                stands.add(new Stand(percent, days));
            }
        }
        stands.add(new Stand(100, 0));
        return stands;
    }
}
