/**
 * Bargaining between two sides under a law of contract: who offers, what a reply means, whether and when a contract came about.
 *
 * <p>Read first: {@link org.countersign.trade.offer.negotiation.NegotiationProcess}, then
 * {@link org.countersign.trade.offer.negotiation.Negotiation}, which answers questions about a state. What the other side says is a report,
 * what we say is a decision, and both do the same. Neighbours: below {@code offer} and {@code offer.law}. Not here: the confirmation
 * letter and the contract as papers, signatures as evidence, sending anything.
 */
@NullMarked
package org.countersign.trade.offer.negotiation;

import org.jspecify.annotations.NullMarked;
