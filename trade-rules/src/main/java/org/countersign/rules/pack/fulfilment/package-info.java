/**
 * Rules over the room {@code fulfilment}: what the gate before production knows of an order.
 *
 * <p>Read first: {@link org.countersign.rules.pack.fulfilment.GateRules}, then the table {@code docs/rules.md}. Neighbours: below {@code rule},
 * {@code pack} and {@code trade.fulfilment}. The words stand beside the rules, in {@code texts.en.txt} and {@code texts.zh.txt}. Not here: whether
 * production may start, which only the gate says; these rules explain it, and warn of what opens a gate and is thin all the same.
 */
@NullMarked
package org.countersign.rules.pack.fulfilment;

import org.jspecify.annotations.NullMarked;
