/**
 * A change of what was approved or is being made: which attributes, at which price, with which delay, who bears the scrap, and whether
 * production stands still meanwhile. It holds once both sides have said yes to the same text.
 *
 * <p>Read first: {@link org.countersign.trade.sample.change.ChangeRequest}. Neighbours: below {@code sample.spec} with what is changed; above
 * {@code sample}, which keeps what was proposed and agreed. Not here: the amendment of the contract itself, which refers to a change by its number and digest
 * ({@code contract}).
 */
@NullMarked
package org.countersign.trade.sample.change;

import org.jspecify.annotations.NullMarked;
