package org.countersign.rules.pack.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;

/**
 * What a careful export manager looks at before a quotation leaves the house: whether it says what a buyer needs, whether the delivery
 * term suits place, carriage and parties, whether payment adds up and goes with the papers, whether units, prices and dates make sense.
 *
 * <p>What the quotation does not say is violated once, at its own place, by a rule of {@code QUO-SAID}; the other rules then have
 * nothing to say, or are undecided and name what is missing.
 */
@Evolving
public final class QuotationRules {
    /** The rules of this pack. */
    public static final Pack<Quotation> PACK = QuotationRules::rules;

    private QuotationRules() {}

    private static Seq<Rule<Quotation>> rules() {
        return Vector.of(
                        SaidRules.rules(),
                        TermRules.rules(),
                        PointRules.rules(),
                        PaymentRules.rules(),
                        GoodsRules.rules(),
                        TimeRules.rules())
                .flatMap(rules -> rules);
    }
}
