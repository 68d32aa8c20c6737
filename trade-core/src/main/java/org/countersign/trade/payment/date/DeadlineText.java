package org.countersign.trade.payment.date;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** The spelling of deadlines. */
final class DeadlineText {
    static final String AT_ONCE = "at once";
    static final String MONTH_END = "end-of-month";
    private static final Pattern SPELLING = Pattern.compile("(?:at once"
            + "|(?<first>end-of-month ?)?"
            + "(?:(?<count>[1-9][0-9]{0,3}) (?<span>days|business-days|weeks|months))?(?<last> end-of-month)?"
            + "|day (?<day>[1-9][0-9]?) of month (?<month>[1-9][0-9]{0,2}))"
            + "(?: (?<convention>following|modified-following|preceding))?");

    private DeadlineText() {}

    static String print(Deadline deadline) {
        return deadline.words() + (deadline.convention() == Convention.UNADJUSTED ? "" : " " + deadline.convention());
    }

    static String words(Deadline.Counted deadline) {
        String count = deadline.count() + " " + deadline.span().code();
        return switch (deadline.monthEnd()) {
            case NONE -> count;
            case AFTER_COUNTING -> count + " " + MONTH_END;
            case BEFORE_COUNTING -> MONTH_END + " " + count;
        };
    }

    static Deadline read(String text) {
        Matcher matcher = SPELLING.matcher(text);
        Option<Deadline> read = matcher.matches() ? Option.some(matched(matcher)) : Option.none();
        return read.filter(deadline -> deadline.toString().equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException("deadline must be written like `60 days`,"
                        + " `30 days end-of-month`, `end-of-month 30 days`, `2 months` or `day 10 of month 1`: `"
                        + PlainText.shown(text) + "`"));
    }

    private static Deadline matched(Matcher matcher) {
        Convention convention =
                Option.of(matcher.group("convention")).flatMap(Convention::find).getOrElse(Convention.UNADJUSTED);
        if (matcher.group("day") != null) {
            return new Deadline.DayOfMonth(number(matcher, "day"), number(matcher, "month"), convention);
        }
        if (matcher.group("count") == null) {
            return new Deadline.Uncounted(matcher.group("first") != null, convention);
        }
        MonthEnd monthEnd = matcher.group("first") != null
                ? MonthEnd.BEFORE_COUNTING
                : matcher.group("last") != null ? MonthEnd.AFTER_COUNTING : MonthEnd.NONE;
        return new Deadline.Counted(
                number(matcher, "count"),
                Option.of(matcher.group("span")).flatMap(Span::find).getOrElse(Span.DAYS),
                monthEnd,
                convention);
    }

    private static int number(Matcher matcher, String group) {
        return Option.of(matcher.group(group)).map(Integer::parseInt).getOrElse(0);
    }
}
