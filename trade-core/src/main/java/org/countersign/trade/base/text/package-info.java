/**
 * Canonical text: the one spelling of a document, readable by a lawyer, identical byte for byte wherever it is written, and therefore
 * fit to be digested, signed and kept.
 *
 * <p>Read first: {@link org.countersign.trade.base.text.CanonicalText}. Neighbours: below {@code base.shape}, which says what is
 * written. Not here: text for readers in their language, pages and letters.
 */
@NullMarked
package org.countersign.trade.base.text;

import org.jspecify.annotations.NullMarked;
