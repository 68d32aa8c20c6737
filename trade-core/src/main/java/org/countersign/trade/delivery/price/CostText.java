package org.countersign.trade.delivery.price;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.money.Amount;

/** The words of a cost. */
final class CostText {
    static final String UNKNOWN = "unknown";
    static final String TO = " to ";
    static final String LIKELY = " likely ";

    private static final String AMOUNT = "([A-Z]{3} [0-9.]{1,40})";
    private static final Pattern WORDS =
            Pattern.compile(AMOUNT + "(?:" + TO + AMOUNT + "(?:" + LIKELY + AMOUNT + ")?)? per (unit|lot)");

    private CostText() {}

    static String per(Cost.Per per) {
        return " per " + Words.word(per);
    }

    static Cost parse(String text) {
        if (text.equals(UNKNOWN)) {
            return Cost.unknown();
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "cost must be written like `USD 3.50 per unit` or `unknown`: `" + PlainText.shown(text) + "`");
        }
        Amount first = Amount.parse(words.group(1));
        Cost.Per per = Words.find("basis", words.group(4), Cost.Per.values());
        Option<Amount> likely = Option.of(words.group(3)).map(Amount::parse);
        return Option.of(words.group(2))
                .<Cost>map(high -> new Cost.Estimated(first, likely, Amount.parse(high), per))
                .getOrElse(() -> new Cost.Known(first, per));
    }
}
