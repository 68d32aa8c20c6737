/**
 * Generators for the values of {@code trade-core}, one class for each room.
 *
 * <p>Read first: {@link org.countersign.testkit.trade.BaseGens}.
 */
@NullMarked
package org.countersign.testkit.trade;

import org.jspecify.annotations.NullMarked;
