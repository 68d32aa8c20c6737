/**
 * What is traded, and how much of it: the product with its specification, the quantity with its unit and tolerance, the packing. Units
 * and types of package come with the lists of UN/ECE Recommendations 20 and 21.
 *
 * <p>Read first: {@link org.countersign.trade.goods.Product}. Neighbours: below {@code base}; every room of trade stands above. Not here:
 * what the goods cost ({@code money}), how they travel ({@code delivery}), who confirmed their quality ({@code sample}).
 */
@NullMarked
package org.countersign.trade.goods;

import org.jspecify.annotations.NullMarked;
