/**
 * Open inquiries held against the seller's own listings: which product suits which line, why, and what nobody knows yet. Words, attributes,
 * least quantity, capacity, destination and target price are judged one by one; what is unknown is neither met nor refused and becomes a
 * question.
 *
 * <p>Read first: {@link org.countersign.trade.offer.matching.Matching}. Neighbours: {@code offer} has the inquiry, {@code catalogue} the listing.
 * Not here: finding words in texts. A library of the host's choice does that, and hands over {@link
 * org.countersign.trade.offer.matching.WordHits}.
 */
@NullMarked
package org.countersign.trade.offer.matching;

import org.jspecify.annotations.NullMarked;
