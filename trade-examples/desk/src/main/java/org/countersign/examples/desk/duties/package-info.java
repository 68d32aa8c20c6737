/**
 * What a delivery rule lays on whom, as a page for a terminal, as JSON and as HTML.
 *
 * <p>Read first: {@link org.countersign.examples.desk.duties.Lookup}. Neighbours: {@code page} lays out text, {@code paper} draws the strip. Not
 * here: what the rules say; the library knows that.
 */
@NullMarked
package org.countersign.examples.desk.duties;

import org.jspecify.annotations.NullMarked;
