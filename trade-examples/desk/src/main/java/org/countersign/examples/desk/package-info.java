/**
 * An export desk on the command line: {@code desk rfq FILE}.
 *
 * <p>Read first: {@link org.countersign.examples.desk.Desk}. Neighbours: {@code ubl} and {@code costs} read files, {@code answer}
 * answers, {@code show} shows it. Not here: what makes an inquiry complete; the library knows that.
 */
@NullMarked
package org.countersign.examples.desk;

import org.jspecify.annotations.NullMarked;
