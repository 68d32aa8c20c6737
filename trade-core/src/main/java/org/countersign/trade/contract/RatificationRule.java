package org.countersign.trade.contract;

import java.time.LocalDate;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.style.Evolving;

/**
 * From when what somebody did without authority counts once his company ratifies it. The convention leaves agency to other law (CISG 4, 7(2)), so that
 * this is a parameter: whoever knows the law of the principal states it, with its source.
 *
 * @param isFromTheAct whether it counts as if it had been authorised when it was done; otherwise it counts from the ratification
 * @param because who says so
 * @param effective from which day on
 */
@Evolving
public record RatificationRule(boolean isFromTheAct, Citation because, LocalDate effective) {
    /** As if it had been authorised from the start, which is what most laws of agency say. */
    public static final RatificationRule FROM_THE_ACT = new RatificationRule(
            true,
            Citation.of(
                    new Authority("PICC", "UNIDROIT Principles of International Commercial Contracts (2016)"),
                    "2.2.9(1)"),
            LocalDate.of(2016, 5, 10));
    /** From the ratification on: the careful reading where nobody knows the law of the principal. */
    public static final RatificationRule FROM_RATIFICATION = new RatificationRule(
            false,
            Citation.of(Authority.HOUSE, "nobody relies on a past that another law may not grant"),
            LocalDate.of(2026, 11, 25));

    /** Checks the day. */
    public RatificationRule {
        Moment.on(effective);
    }

    /** From when an act counts that was done at that moment and ratified at the other. */
    public Moment counts(Moment done, Moment ratified) {
        return isFromTheAct ? done : ratified;
    }
}
