/**
 * A credit against what was agreed, on its receipt, and the letter that asks for its amendment.
 *
 * <p>Read first: {@link org.countersign.trade.credit.review.Review}. Neighbours: below {@code credit} and {@code delivery}; a quotation is
 * turned into {@link org.countersign.trade.credit.review.SalesTerms} above, in {@code offer}. Not here: documents ({@code credit.check}).
 */
@NullMarked
package org.countersign.trade.credit.review;

import org.jspecify.annotations.NullMarked;
