/**
 * Delivery terms: the rules of Incoterms 2020, 2010 and those retired since 2000, the named place that belongs to each, modes of
 * transport, and how to read what people write on an order. As written first, as resolved second.
 *
 * <p>Read first: {@link org.countersign.trade.delivery.DeliveryTerm}, then {@link org.countersign.trade.delivery.TermReading}.
 * Neighbours: below {@code base} and {@code party} (places); {@code offer} and {@code contract} stand above. Not here: advice that
 * a term is ill chosen (rules on delivery, in the jar above), title, price, payment and breach, which no delivery term settles.
 */
@NullMarked
package org.countersign.trade.delivery;

import org.jspecify.annotations.NullMarked;
