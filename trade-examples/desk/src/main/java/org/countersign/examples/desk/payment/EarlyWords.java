package org.countersign.examples.desk.payment;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.payment.account.Discount;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.Span;

/**
 * Discounts for early payment taken out of terms of payment: {@code 2/10 net 30 after B/L}, {@code 2% within 10 days, net 30 days after
 * invoice date}, {@code 60 days after B/L, 1.5% if paid within 14 days}.
 *
 * @param rest the words without them; {@code net 30} has become {@code 30 days}
 * @param discounts by the part in which each stands, counted from zero
 */
record EarlyWords(String rest, Map<Integer, Discount> discounts) {
    private static final String RATE = "(?<rate>[0-9]{1,2}(?:\\.[0-9]{1,4})?) ?";
    private static final String WITHIN = "(?:(?:cash )?discount )?(?:if paid |for payment )?(?:within |in )";
    private static final Pattern BEFORE_NET = Pattern.compile("\\b(?:less )?" + RATE + "(?:%? ?/ ?|% (?:" + WITHIN
            + ")?)(?<days>[1-9][0-9]{0,2})(?: days?)?(?: discount)? ?[,;]? ?(?:net|n ?/) ?(?<net>[1-9][0-9]{0,3})"
            + "(?: days?)?(?= )");
    private static final Pattern BEHIND = Pattern.compile(
            " ?[,;]? ?(?:less |with )?\\b" + RATE + "% " + WITHIN + "(?<days>[1-9][0-9]{0,2}) days?(?![a-z0-9])");
    private static final Pattern NET = Pattern.compile("\\b(?:net|n ?/) ?([1-9][0-9]{0,3})(?: days?)?(?= )");

    /** These words, tidy and in lower case, whose parts are separated like that. */
    static EarlyWords of(String words, Pattern between) {
        EarlyWords front = new EarlyWords(words, LinkedHashMap.empty()).taken(BEFORE_NET, between, true);
        EarlyWords all = front.taken(BEHIND, between, false);
        return new EarlyWords(NET.matcher(all.rest).replaceAll("$1 days"), all.discounts);
    }

    /** Without the discounts of that pattern, one after the other; {@code net} says whether it names the time of payment too. */
    private EarlyWords taken(Pattern pattern, Pattern between, boolean net) {
        String left = rest;
        Map<Integer, Discount> found = discounts;
        Matcher matcher = pattern.matcher(left);
        while (matcher.find() && isShare(matcher.group("rate"))) {
            int part = between.split(left.substring(0, matcher.start()) + "x", -1).length - 1;
            found = found.put(part, discount(matcher.group("rate"), matcher.group("days")));
            String time = net ? matcher.group("net") + " days" : "";
            left = left.substring(0, matcher.start()) + time + left.substring(matcher.end());
            matcher = pattern.matcher(left);
        }
        return new EarlyWords(left, found);
    }

    private static boolean isShare(String rate) {
        return Percentage.parse(rate + "%").points().isPositive();
    }

    private static Discount discount(String rate, String days) {
        return new Discount(Percentage.parse(rate + "%"), Deadline.of(Integer.parseInt(days), Span.DAYS));
    }
}
