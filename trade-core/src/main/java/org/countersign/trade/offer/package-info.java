/**
 * From the first question to an offer: the inquiry, what it leaves open, and what becomes of it.
 *
 * <p>Read first: {@link org.countersign.trade.offer.Inquiry}, then {@link org.countersign.trade.offer.InquiryProcess}, which is the
 * pattern of every process in this house. Neighbours: below {@code goods}. Not here: the contract that an accepted offer becomes.
 */
@NullMarked
package org.countersign.trade.offer;

import org.jspecify.annotations.NullMarked;
