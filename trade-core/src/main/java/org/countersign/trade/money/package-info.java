/**
 * What goods cost: amounts of a currency, prices per unit, rounding at a named place, a rate that was agreed, and an amount divided
 * without losing a cent. Exact inside, with an ISO 4217 table of our own; JavaMoney's types at the border.
 *
 * <p>Read first: {@link org.countersign.trade.money.UnitPrice}, then {@link org.countersign.trade.money.Amount}. Neighbours: below
 * {@code base} and {@code goods}; above {@code payment}, {@code offer} and all that follow. Not here: what a delivery term adds to a
 * price ({@code delivery}), when money is due ({@code payment}), rates of the day (nothing is fetched).
 */
@NullMarked
package org.countersign.trade.money;

import org.jspecify.annotations.NullMarked;
