/**
 * Reads a UBL RequestForQuotation, Quotation or Order into an {@link org.countersign.trade.offer.Inquiry} and a typed
 * {@link org.countersign.trade.offer.Quotation}, and says what did not go over.
 *
 * <p>Read first: {@link org.countersign.examples.desk.ubl.UblFile}. A file passes {@code Scan} (limits, root element, currencies), then ph-ubl (schema,
 * binding); {@code Papers} tells the three documents apart, and {@code UblMapping} sees only a {@code Paper}. Not here: writing UBL, which is
 * {@code ubl.write}; other UBL documents.
 */
@NullMarked
package org.countersign.examples.desk.ubl;

import org.jspecify.annotations.NullMarked;
