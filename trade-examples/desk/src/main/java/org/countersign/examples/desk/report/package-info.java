/**
 * What a command has to say, in parts, and how such parts look at a terminal and on a page; JSON and templates for whoever lays out pages
 * of his own.
 *
 * <p>Read first: {@link org.countersign.examples.desk.report.Report}. Neighbours: below {@code page}, which lays out text; above, the
 * commands that fill it. Not here: what is said.
 */
@NullMarked
package org.countersign.examples.desk.report;

import org.jspecify.annotations.NullMarked;
