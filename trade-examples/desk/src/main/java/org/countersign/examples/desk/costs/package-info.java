/**
 * Reads a cost sheet, a CSV file, into the library's {@link org.countersign.trade.delivery.price.CostSheet}: one for each line of a request.
 *
 * <p>Read first: {@link org.countersign.examples.desk.costs.CostFile}. Not here: what follows from the costs; the library knows that.
 */
@NullMarked
package org.countersign.examples.desk.costs;

import org.jspecify.annotations.NullMarked;
