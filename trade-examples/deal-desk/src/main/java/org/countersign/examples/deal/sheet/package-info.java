/**
 * The confirmation letter and the contract as pages to print and sign.
 *
 * <p>Read first: {@link org.countersign.examples.deal.sheet.ContractSheet}. Neighbours: below {@code say}. Not here: what is signed, which is the
 * canonical text and no page.
 */
@NullMarked
package org.countersign.examples.deal.sheet;

import org.jspecify.annotations.NullMarked;
