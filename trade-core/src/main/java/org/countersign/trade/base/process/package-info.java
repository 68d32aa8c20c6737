/**
 * The kernel of every process: reports are kept, decisions can be refused, a journal in the order of recording, a state in the order of
 * happening.
 *
 * <p>Read first: {@link org.countersign.trade.base.process.Process}, then {@link org.countersign.trade.base.process.History}.
 * Neighbours: below {@code base.shape}, which writes the acts. Not here: any process of trade; the pattern for all is the
 * inquiry's in {@code offer}. Proofs, signatures and the strength of evidence are the room {@code evidence}.
 */
@NullMarked
package org.countersign.trade.base.process;

import org.jspecify.annotations.NullMarked;
