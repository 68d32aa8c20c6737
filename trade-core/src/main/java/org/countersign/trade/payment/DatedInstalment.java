package org.countersign.trade.payment;

import org.countersign.trade.base.style.Evolving;

/**
 * An instalment and when it falls due.
 *
 * @param part as written in the plan
 * @param due when
 */
@Evolving
public record DatedInstalment(Instalment part, Due due) {}
