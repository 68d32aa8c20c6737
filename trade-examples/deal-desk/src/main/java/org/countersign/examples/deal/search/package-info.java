/**
 * Finds the products that suit an inquiry, and the inquiries that suit a product: Apache Lucene finds words in English, Chinese, German and Spanish, misspelt
 * or not; the room {@code offer.matching} judges and ranks what was found.
 *
 * <p>Read first: {@link org.countersign.examples.deal.search.RfqSearch}. Neighbours: below, {@code offer.matching}. Not here: what a criterion
 * counts, which is a parameter of that room.
 */
@NullMarked
package org.countersign.examples.deal.search;

import org.jspecify.annotations.NullMarked;
