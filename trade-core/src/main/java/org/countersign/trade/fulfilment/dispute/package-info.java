/**
 * Who answers for it: what the evidence says of one attribute of goods that were delivered, once somebody complains. An assessment for people who have
 * to decide what to do next, with its chain of evidence and the articles that matter; no legal advice.
 *
 * <p>Read first: {@link org.countersign.trade.fulfilment.dispute.DisputeFacts}, then {@link org.countersign.trade.fulfilment.dispute.Assessment}.
 * Neighbours: below {@code base} and {@code evidence}; {@code fulfilment.passport} fills the facts from the passport of a sample. Not here: what
 * a claim is worth and what becomes of it.
 */
@NullMarked
package org.countersign.trade.fulfilment.dispute;

import org.jspecify.annotations.NullMarked;
