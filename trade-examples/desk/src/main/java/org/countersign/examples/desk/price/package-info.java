/**
 * What {@code desk price} answers: the prices of one cost sheet under every rule, what a target leaves for the goods, and the offers of
 * rivals brought to one basis.
 *
 * <p>Read first: {@link org.countersign.examples.desk.price.PriceAnswer}. Neighbours: {@code costs} reads the sheet, {@code report} shows.
 * Not here: any arithmetic of prices; the library does that.
 */
@NullMarked
package org.countersign.examples.desk.price;

import org.jspecify.annotations.NullMarked;
