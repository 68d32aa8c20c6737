/**
 * The ways of paying as trade knows them, from cash in advance to consignment: who bears the risk when, what ties whose capital, who has
 * promised what, who controls the documents, which rules govern, and which codes the standards have for it.
 *
 * <p>Read first: {@link org.countersign.trade.payment.method.MethodSheet}. Neighbours: below {@code payment}, whose instruments and events
 * these are made of. Not here: amounts at risk on a given day ({@code payment.exposure}), the choice among them ({@code payment.advice}),
 * the credit that a bank opens ({@code credit}).
 */
@NullMarked
package org.countersign.trade.payment.method;

import org.jspecify.annotations.NullMarked;
