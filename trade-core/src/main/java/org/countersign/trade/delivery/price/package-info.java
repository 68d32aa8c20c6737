/**
 * The algebra of prices: what goods cost stage by stage, what that comes to under every delivery term, and back again. Numbers are exact
 * ratios until the one rounding at the exit; what nobody knows stays unknown and is named.
 *
 * <p>Read first: {@link org.countersign.trade.delivery.price.CostSheet}, then {@link org.countersign.trade.delivery.price.Price}.
 * Neighbours: below {@code delivery} (who bears which stage), {@code money}, {@code goods} and {@code party}; {@code offer} stands
 * above and puts the prices into quotations. Not here: rates of exchange, freight or duty themselves, which the host looks up and
 * hands over with their source; advice that a term is ill chosen; whether a rate is still good.
 */
@NullMarked
package org.countersign.trade.delivery.price;

import org.jspecify.annotations.NullMarked;
