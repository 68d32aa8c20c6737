/**
 * The publication of products: what a listing says, what it lacks, where it stands between draft and showcase, and which listings deserve
 * one of the few places there.
 *
 * <p>Read first: {@link org.countersign.trade.catalogue.Listing}, then {@link org.countersign.trade.catalogue.ListingProcess}. Neighbours: {@code
 * goods} has the product itself, {@code delivery} the term without which a price says nothing. Not here: searching (a host's library
 * does that), and what an order becomes: a listing is an invitation, an order from it an offer (CISG 14(2)), so that belongs to {@code
 * offer}.
 */
@NullMarked
package org.countersign.trade.catalogue;

import org.jspecify.annotations.NullMarked;
