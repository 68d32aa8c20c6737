/**
 * Between the sample and what hangs on it: the passport as facts for the gate, and what was said and laid down as facts for a dispute.
 *
 * <p>Read first: {@link org.countersign.trade.fulfilment.passport.PassportFacts}. Neighbours: below {@code sample} with the passport, {@code
 * fulfilment} with the gate and {@code fulfilment.dispute}. Not here: any judgement; a host that keeps samples elsewhere fills the same facts itself.
 */
@NullMarked
package org.countersign.trade.fulfilment.passport;

import org.jspecify.annotations.NullMarked;
