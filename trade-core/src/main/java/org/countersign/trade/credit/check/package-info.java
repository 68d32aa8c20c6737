/**
 * Documents against a credit, before shipment and at presentation: every discrepancy with its article and its cure, the days within which
 * things have to happen, and the notice of a bank that refuses.
 *
 * <p>Read first: {@link org.countersign.trade.credit.check.Examination}. Neighbours: below {@code credit} and {@code document}. Not here: what
 * a credit should have said in the first place ({@code credit.review}), whether the bank pays.
 */
@NullMarked
package org.countersign.trade.credit.check;

import org.jspecify.annotations.NullMarked;
