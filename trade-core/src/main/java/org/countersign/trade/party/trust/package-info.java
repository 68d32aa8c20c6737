/**
 * What a buyer has done so far, and what follows from it: a relationship is computed from acts and never typed in.
 *
 * <p>Read first: {@link org.countersign.trade.party.trust.TrackRecord}. Neighbours: {@code payment.advice} widens limits with the number of clean
 * orders. Not here: credit agencies and insurers, whose word is a promise or an opinion and not an act.
 */
@NullMarked
package org.countersign.trade.party.trust;

import org.jspecify.annotations.NullMarked;
