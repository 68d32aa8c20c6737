/**
 * What differs between two documents of one shape, field by field, as values; and the way from one to the other.
 *
 * <p>Read first: {@link org.countersign.trade.base.diff.Diff}. Neighbours: below {@code base.shape}, which lists the fields, and
 * {@code base.text}, in which a document that came or went is told. Not here: words for readers, and what a change means.
 */
@NullMarked
package org.countersign.trade.base.diff;

import org.jspecify.annotations.NullMarked;
