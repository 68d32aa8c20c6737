/**
 * Cash on delivery and collection by the carrier: goods are handed to the buyer where he pays, and the money comes from him or from whoever
 * carried them.
 *
 * <p>Read first: {@link org.countersign.trade.payment.handover.HandoverOrder}, then
 * {@link org.countersign.trade.payment.handover.HandoverProcess}. We are the seller. Neighbours: below {@code money}. Not here: loss and
 * damage on the way, which carrier may be trusted, what the law of a place says beside the CMR.
 */
@NullMarked
package org.countersign.trade.payment.handover;

import org.jspecify.annotations.NullMarked;
