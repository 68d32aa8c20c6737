/**
 * Shows an answer: as text for a terminal, as JSON, as one HTML file. All three say the same.
 *
 * <p>Read first: {@link org.countersign.examples.desk.show.TerminalPage}. Neighbours: {@code answer} is what is shown, {@code page} lays out
 * text. Not here: what the answer is.
 */
@NullMarked
package org.countersign.examples.desk.show;

import org.jspecify.annotations.NullMarked;
