/**
 * Open account: goods first, money on the due date, up to a limit; reminders, disputes, the stop of further shipments, and the end.
 *
 * <p>Read first: {@link org.countersign.trade.payment.open.OpenTerms}, then {@link org.countersign.trade.payment.open.OpenProcess}. We are the
 * seller. What is owed on a day is never reckoned here: each invoice is an account of the room {@code payment.account}. Not here: dunning
 * letters, credit insurance, bookkeeping.
 */
@NullMarked
package org.countersign.trade.payment.open;

import org.jspecify.annotations.NullMarked;
