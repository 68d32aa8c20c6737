package org.countersign.trade.credit.swift;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

/** Single values in the spelling of the network. */
final class Words {
    private static final Pattern DAY = Pattern.compile("[0-9]{6}");
    private static final Pattern AMOUNT = Pattern.compile("([A-Z]{3})([0-9]{1,14},[0-9]{0,4})");
    private static final Pattern TOLERANCE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern PERIOD = Pattern.compile("([0-9]{1,3})(?:/(.{1,35}))?");
    private static final Pattern BIC = Pattern.compile("(?:/[^\\n]{1,35}\\n)?[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final int CENTURY = 2000;

    private Words() {}

    /** Six digits YYMMDD of this century. */
    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("date must be six digits YYMMDD: `" + PlainText.shown(text) + "`");
        }
        int year = CENTURY + Integer.parseInt(text.substring(0, 2));
        int month = Integer.parseInt(text.substring(2, 4));
        int day = Integer.parseInt(text.substring(4));
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("date must exist: `" + PlainText.shown(text) + "`");
        }
        return LocalDate.of(year, month, day);
    }

    static String day(LocalDate day) {
        return two(day.getYear() % 100) + two(day.getMonthValue()) + two(day.getDayOfMonth());
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Currency and number with a comma: USD100000,50. */
    static Amount amount(String text) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "amount must be written like `USD100000,` with a comma: `" + PlainText.shown(text) + "`");
        }
        String number = matcher.group(2).replace(',', '.');
        return Amount.of(
                IsoCurrency.of(matcher.group(1)),
                Decimal.parse(number.endsWith(".") ? number.substring(0, number.length() - 1) : number));
    }

    static String amount(Amount amount) {
        String number = amount.number().toString().replace('.', ',');
        return amount.currency() + number + (number.indexOf(',') < 0 ? "," : "");
    }

    /** Two numbers such as 10/10; none for 0/0, which says nothing. */
    static Option<Tolerance> tolerance(String text) {
        Matcher matcher = TOLERANCE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "tolerance must be written like `10/10`: `" + PlainText.shown(text) + "`");
        }
        Decimal more = Decimal.parse(matcher.group(1));
        Decimal less = Decimal.parse(matcher.group(2));
        return more.isPositive() || less.isPositive() ? Option.some(Tolerance.percent(more, less)) : Option.none();
    }

    static String tolerance(Tolerance tolerance) {
        return two(tolerance.more().number().intValueExact()) + "/"
                + two(tolerance.less().number().intValueExact());
    }

    /** Days, and behind a slash from which other date they count. */
    static Tuple2<Integer, Option<String>> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "period must be days such as `21`, or `15/INVOICE DATE`: `" + PlainText.shown(text) + "`");
        }
        return Tuple.of(Integer.parseInt(matcher.group(1)), Option.of(matcher.group(2)));
    }

    /** Whether a bank is named by its code, option A, and not by name and address, option D. */
    static String option(String bank) {
        return BIC.matcher(bank).matches() ? "A" : "D";
    }
}
