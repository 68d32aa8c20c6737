package org.countersign.trade.payment.method;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What a scheme calls a way of paying. Written {@code 10}, or {@code 31@D.01B} for a code that later directories do not have.
 *
 * @param code as the scheme writes it
 * @param upTo the last edition of the scheme that has the code; none if the newest we read has it
 */
@Evolving
public record SchemeCode(String code, Option<String> upTo) {
    /** Checks both. */
    public SchemeCode {
        PlainText.checkName(code);
        upTo.forEach(PlainText::checkName);
        if ((code + upTo.getOrElse("")).indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "code and edition must have no `@`: `" + PlainText.shown(code + upTo.getOrElse("")) + "`");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is empty or has more than one {@code @}
     */
    public static SchemeCode parse(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new SchemeCode(text, Option.none())
                : new SchemeCode(text.substring(0, at), Option.some(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return code + upTo.fold(() -> "", edition -> "@" + edition);
    }
}
