/**
 * A story in one language, in chapters and parts, before anybody knows whether it is shown at a terminal or on a page.
 *
 * <p>Read first: {@link org.countersign.examples.deal.tale.Tale}. Neighbours: above, {@code story} fills it and {@code show} lays it out. Not here:
 * what is told.
 */
@NullMarked
package org.countersign.examples.deal.tale;

import org.jspecify.annotations.NullMarked;
