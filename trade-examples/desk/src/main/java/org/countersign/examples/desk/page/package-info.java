/**
 * Text for a terminal: wrapped at a width in columns, of which a Chinese character takes two.
 *
 * <p>Read first: {@link org.countersign.examples.desk.page.Page}. Not here: what is said.
 */
@NullMarked
package org.countersign.examples.desk.page;

import org.jspecify.annotations.NullMarked;
