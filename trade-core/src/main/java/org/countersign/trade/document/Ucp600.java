package org.countersign.trade.document;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.style.Evolving;

/** The rules that documentary credits are mostly subject to, and the practice that explains them, as authorities to cite. */
@Evolving
public final class Ucp600 {
    /** Uniform Customs and Practice for Documentary Credits. */
    public static final Authority UCP =
            new Authority("UCP 600", "Uniform Customs and Practice for Documentary Credits, 2007");
    /** International Standard Banking Practice. */
    public static final Authority ISBP = new Authority("ISBP 745", "International Standard Banking Practice, 2013");

    private Ucp600() {}

    /** An article of the rules, as they number it: {@code 14(c)}. */
    public static Citation article(String number) {
        return Citation.of(UCP, number);
    }

    /** A practice of banks, in a few words of our own. */
    public static Citation practice(String place) {
        return Citation.of(ISBP, place);
    }
}
