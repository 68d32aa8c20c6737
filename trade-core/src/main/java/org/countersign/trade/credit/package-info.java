/**
 * The documentary credit as its bank states it, and what its words mean: tenor, periods, documents required, quantity and price.
 *
 * <p>Read first: {@link org.countersign.trade.credit.Credit}. Neighbours: below {@code document} and {@code payment.date}; above
 * {@code credit.swift} (the message), {@code credit.amend} (amendment and transfer), {@code credit.review} (against the contract),
 * {@code credit.check} (against documents). Not here: standbys under ISP98 and collections, which have rules of their own.
 */
@NullMarked
package org.countersign.trade.credit;

import org.jspecify.annotations.NullMarked;
