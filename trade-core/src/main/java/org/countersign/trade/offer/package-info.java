/**
 * From the first question to an offer: the inquiry, what it leaves open, and what becomes of it.
 *
 * <p>Read first: {@link org.countersign.trade.offer.Inquiry}, then {@link org.countersign.trade.offer.InquiryProcess}, which is the
 * pattern of every process in this house. Neighbours: below {@code goods}; above {@code offer.book}, in which inquiries are entered and looked after, and
 * {@code offer.law} and {@code offer.negotiation}, in which two
 * sides bargain over what was offered. Not here: the contract that an accepted offer becomes.
 */
@NullMarked
package org.countersign.trade.offer;

import org.jspecify.annotations.NullMarked;
