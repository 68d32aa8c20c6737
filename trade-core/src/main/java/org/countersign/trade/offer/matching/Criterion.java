package org.countersign.trade.offer.matching;

import java.util.Locale;
import org.countersign.trade.base.style.Evolving;

/** By what a product is held against a line of an inquiry. */
@Evolving
public enum Criterion {
    /** The buyer's words are found in the listing. */
    WORDS,
    /** What he lays down about the quality is what the product has; each attribute by itself. */
    ATTRIBUTES,
    /** He wants no less than the least that is sold. */
    MINIMUM,
    /** He wants no more than one order may ask for. */
    CAPACITY,
    /** It is sold into his country. */
    DESTINATION,
    /** It costs no more than he wants to pay, under the same delivery term. */
    PRICE;

    /** The lower-case word, by which its points are filed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
