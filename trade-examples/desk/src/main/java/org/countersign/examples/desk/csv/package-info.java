/**
 * Tables that users write: CSV in UTF-8 under a fixed header, read within limits.
 *
 * <p>Read first: {@link org.countersign.examples.desk.csv.CsvTable}. Not here: what the columns mean; who wants a table knows that.
 */
@NullMarked
package org.countersign.examples.desk.csv;

import org.jspecify.annotations.NullMarked;
