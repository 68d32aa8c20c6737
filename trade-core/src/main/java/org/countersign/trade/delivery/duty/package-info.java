/**
 * What each side owes the other under a delivery term, duty by duty, and what follows if it is not done: who, by which article, set off by
 * what, until when. For a deal of which some days are known: what is owed now, what is late, and who bears the risk.
 *
 * <p>Read first: {@link org.countersign.trade.delivery.duty.Duty}, then {@link org.countersign.trade.delivery.duty.Position}. Neighbours:
 * below {@code delivery}, whose sheets say who pays which stage; {@code fulfilment} and {@code contract} stand above. Not here: prices,
 * the law of the contract (its articles are named where the rules are silent), and any advice on what to do.
 */
@NullMarked
package org.countersign.trade.delivery.duty;

import org.jspecify.annotations.NullMarked;
