/**
 * Text for a terminal: wrapped at a width in columns, of which a Chinese character takes two.
 *
 * <p>Read first: {@link org.countersign.examples.paper.page.Page}. Not here: what is said.
 */
@NullMarked
package org.countersign.examples.paper.page;

import org.jspecify.annotations.NullMarked;
