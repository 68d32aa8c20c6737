/**
 * A desk at which a deal is made: from the publication of a product to the countersigned contract.
 *
 * <p>Read first: {@link org.countersign.examples.deal.DealDesk}, then {@code story}. Neighbours: below, the two libraries and {@code paper}. Not here:
 * any fact of trade; how a page is drawn.
 */
@NullMarked
package org.countersign.examples.deal;

import org.jspecify.annotations.NullMarked;
