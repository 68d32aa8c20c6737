package org.countersign.trade.offer.law;

import org.countersign.trade.base.style.Evolving;

/**
 * From when a word counts that was said by somebody who might not say it, once his company ratifies it. Conventions on sales leave it to the law of
 * agency (CISG 4). Many laws let it work back, the UNIDROIT Principles among them (2016, 2.2.9(1)), and then protect whoever was not bound meanwhile.
 */
@Evolving
public enum Ratification {
    /** From when it was said, as if he had been allowed to. */
    FROM_THE_WORD,
    /** From when it is ratified, as if it were said then. */
    FROM_THE_RATIFICATION
}
