/**
 * One process as it is played: every word in the order of recording, what became of it, and how that is told.
 *
 * <p>Read first: {@link org.countersign.examples.deal.play.Play}. Neighbours: below {@code say} and {@code tale}; above, {@code story}. Not here: what
 * an act does, which only the library decides.
 */
@NullMarked
package org.countersign.examples.deal.play;

import org.jspecify.annotations.NullMarked;
