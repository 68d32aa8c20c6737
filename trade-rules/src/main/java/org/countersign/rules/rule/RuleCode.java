package org.countersign.rules.rule;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * The name of a rule for good, such as {@code INQ-W01}: unique, never used again for another rule, the key of its texts. A letter in it may
 * recall the severity that the rule was born with; the severity itself may be changed, the code never.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class RuleCode implements Comparable<RuleCode> permits ImmutableRuleCode {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,8}(-[A-Z0-9]{1,16}){1,5}");

    RuleCode() {}

    abstract String text();

    /**
     * The code written like this.
     *
     * @throws IllegalArgumentException if the text is not ASCII capitals, then parts of capitals and digits joined by hyphens
     */
    public static RuleCode of(String text) {
        return ImmutableRuleCode.of(text);
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(text()).matches()) {
            throw new IllegalArgumentException(
                    "rule code must be capitals such as `INQ-W01`: `" + PlainText.shown(text()) + "`");
        }
    }

    @Override
    public final int compareTo(RuleCode other) {
        return text().compareTo(other.text());
    }

    @Override
    public final String toString() {
        return text();
    }
}
