/**
 * Escrow: a third party holds the buyer's money until the goods are accepted, and pays it out to one side or divides it.
 *
 * <p>Read first: {@link org.countersign.trade.payment.escrow.EscrowOrder}, then {@link org.countersign.trade.payment.escrow.EscrowProcess}.
 * We are the seller. What platforms set by their own rules (days, fees, who rules on a dispute) stands in the order as agreed; the figures of
 * one platform in 2026 are an example, not a default. Neighbours: below {@code money}. Not here: the catalogue in which a listing is
 * published, of which an order holds the digest alone.
 */
@NullMarked
package org.countersign.trade.payment.escrow;

import org.jspecify.annotations.NullMarked;
