/**
 * Writes a {@link org.countersign.trade.offer.Quotation} as a UBL 2.4 Quotation and says what of it UBL did not carry.
 *
 * <p>Read first: {@link org.countersign.examples.desk.ubl.write.QuotationUbl}. What is not carried is found by reading the file back with
 * {@code ubl} and comparing field by field, so no list of it is kept by hand. Not here: other UBL documents.
 */
@NullMarked
package org.countersign.examples.desk.ubl.write;

import org.jspecify.annotations.NullMarked;
