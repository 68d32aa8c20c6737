/**
 * Which ways of paying suit a deal: from both sides' limits, the cost of each way and the buyer's record, the plans of which none is worse
 * than another in everything, with reasons, and with the traps of each.
 *
 * <p>Read first: {@link org.countersign.trade.payment.advice.Advice}. Neighbours: below {@code payment.exposure}, which reckons what is at
 * risk, and {@code payment.method}. Not here: what a bank, insurer or factor charges today (the host's tariff), the buyer's standing (the
 * host's judgement).
 */
@NullMarked
package org.countersign.trade.payment.advice;

import org.jspecify.annotations.NullMarked;
