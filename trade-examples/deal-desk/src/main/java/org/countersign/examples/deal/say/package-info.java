/**
 * The words of the desk in its languages, over the words that the library has for its own reasons.
 *
 * <p>Read first: {@link org.countersign.examples.deal.say.Words}. Neighbours: below {@code tale}; above, {@code story} says what it tells with it. Not
 * here: any fact; what a reason means is said by the library.
 */
@NullMarked
package org.countersign.examples.deal.say;

import org.jspecify.annotations.NullMarked;
