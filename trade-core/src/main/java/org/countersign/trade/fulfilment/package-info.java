/**
 * Before goods are made in number: the gate between what was confirmed and what will be produced, and the process of one production between
 * planned and finished.
 *
 * <p>Read first: {@link org.countersign.trade.fulfilment.ProductionGate}, then {@link org.countersign.trade.fulfilment.GateFacts}, which a host may
 * fill from its own tables, and {@link org.countersign.trade.fulfilment.ProductionProcess}. Neighbours: below {@code base} and {@code
 * evidence}; beside {@code fulfilment.answer} (who answers for what was delivered) and {@code fulfilment.passport}, which fills the facts from the
 * passport of a sample. Not here: what a word of the buyer confirms, which belongs to {@code sample}; inspection and shipment.
 */
@NullMarked
package org.countersign.trade.fulfilment;

import org.jspecify.annotations.NullMarked;
