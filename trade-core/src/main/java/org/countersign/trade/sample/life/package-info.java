/**
 * What becomes of a specification and its samples: laid down, put to the buyer, answered, revised, changed, made.
 *
 * <p>Read first: {@link org.countersign.trade.sample.life.SampleProcess}, then {@link org.countersign.trade.sample.life.SampleFile}. Neighbours: below {@code
 * sample.answer}, {@code sample.change} and {@code sample.custody} with what is said, changed and sent; above {@code sample}, which tells from the
 * file where each attribute stands and how strong that is. Not here: whether production may start ({@code fulfilment}); that it began is
 * reported here.
 */
@NullMarked
package org.countersign.trade.sample.life;

import org.jspecify.annotations.NullMarked;
