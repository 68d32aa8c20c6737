/**
 * What becomes of a credit after its issue: amendments, taken whole or not at all, and transfer to second beneficiaries.
 *
 * <p>Read first: {@link org.countersign.trade.credit.amend.CreditFile}, then {@link org.countersign.trade.credit.amend.AmendProcess}.
 * Neighbours: below {@code credit}, and the kernel of processes. Not here: the assignment of
 * proceeds, which the law of the place decides (UCP 600 art. 39).
 */
@NullMarked
package org.countersign.trade.credit.amend;

import org.jspecify.annotations.NullMarked;
