/**
 * The papers of trade as data: invoice, packing list, transport and insurance documents, certificates, drafts, and the set of them that goes
 * to a bank. What they say against each other is found here.
 *
 * <p>Read first: {@link org.countersign.trade.document.Paper}, then {@link org.countersign.trade.document.DocumentSet}. Neighbours: below
 * {@code delivery} and {@code money}, above {@code credit}. Not here: what a credit asks of them ({@code credit.check}), how they are drawn
 * ({@code trade-examples/paper}), forms of carriers and chambers.
 */
@NullMarked
package org.countersign.trade.document;

import org.jspecify.annotations.NullMarked;
