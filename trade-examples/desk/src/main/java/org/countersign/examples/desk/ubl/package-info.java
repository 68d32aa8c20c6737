/**
 * Reads a UBL RequestForQuotation into an {@link org.countersign.trade.offer.Inquiry} and says what did not go over.
 *
 * <p>Read first: {@link org.countersign.examples.desk.ubl.RfqFile}. A file passes {@code Scan} (limits, root element), then ph-ubl (schema,
 * binding), then {@code RfqMapping}. Not here: writing UBL, other UBL documents.
 */
@NullMarked
package org.countersign.examples.desk.ubl;

import org.jspecify.annotations.NullMarked;
