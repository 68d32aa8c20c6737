package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;

/**
 * Who says so: a convention, a set of rules, a standard, a practice, or the house itself.
 *
 * @param code short name as practitioners cite it, such as {@code CISG}
 * @param title full name with the edition
 */
@Evolving
public record Authority(String code, String title) {
    /** United Nations Convention on Contracts for the International Sale of Goods, Vienna 1980. */
    public static final Authority CISG =
            new Authority("CISG", "United Nations Convention on Contracts for the International Sale of Goods (1980)");
    /** What careful export salespeople do; no text binds anybody to it. */
    public static final Authority PRACTICE = new Authority("practice", "trade practice");
    /** A rule that a host or its company has set for itself. */
    public static final Authority HOUSE = new Authority("house", "house rule");

    /** Checks both names. */
    public Authority {
        PlainText.checkName(code);
        PlainText.checkName(title);
    }
}
