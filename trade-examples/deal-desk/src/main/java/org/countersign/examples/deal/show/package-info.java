/**
 * Stories at a terminal, as pages and as JSON.
 *
 * <p>Read first: {@link org.countersign.examples.deal.show.TerminalTale}. Neighbours: below {@code tale} and {@code paper}. Not here: what is told.
 */
@NullMarked
package org.countersign.examples.deal.show;

import org.jspecify.annotations.NullMarked;
