/**
 * What is traded, and how much of it.
 *
 * <p>Read first: {@link org.countersign.trade.goods.Quantity}. Neighbours: below {@code base}; every room of trade stands above. Not here:
 * what the goods cost ({@code money}), how they travel ({@code delivery}).
 */
@NullMarked
package org.countersign.trade.goods;

import org.jspecify.annotations.NullMarked;
