package org.countersign.trade.credit.check;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;

/** For how much goods have to be insured under a credit (UCP 600 art. 28 f). */
@Evolving
public final class InsuredSum {
    /** The percentage where a credit does not say one (art. 28 f ii). */
    public static final Percentage USUAL = Percentage.of(110);

    private static final Pattern PERCENT = Pattern.compile("\\b([0-9]{3})(?:\\.0+)? ?(?:PCT|PERCENT|PER CENT|%)");

    private static final Pattern PLUS = Pattern.compile("\\bPLUS ([0-9]{1,2})(?:\\.0+)? ?(?:PCT|PERCENT|PER CENT|%)");
    private static final int WHOLE = 100;

    private InsuredSum() {}

    /** The percentage that the item of field 46A names: {@code 120 PCT}, or {@code PLUS 20 PCT} of what it is reckoned on. */
    public static Percentage percentage(RequiredDocument required) {
        String text = required.text().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher whole = PERCENT.matcher(text);
        if (whole.find()) {
            return Percentage.of(Long.parseLong(whole.group(1)));
        }
        Matcher more = PLUS.matcher(text);
        return more.find() ? Percentage.of(WHOLE + Long.parseLong(more.group(1))) : USUAL;
    }

    /**
     * The least sum insured, exact.
     *
     * @param percentage of the base
     * @param value the CIF or CIP value, where the documents let it be seen
     * @param claimed what is asked for under the credit
     * @param gross the gross value of the goods on the invoice; what was paid in advance is not taken off
     */
    public static ExactAmount least(Percentage percentage, Option<Amount> value, Amount claimed, Amount gross) {
        Amount other = claimed.isGreaterThan(gross) ? claimed : gross;
        return value.getOrElse(other).exact().times(percentage.ratio());
    }
}
