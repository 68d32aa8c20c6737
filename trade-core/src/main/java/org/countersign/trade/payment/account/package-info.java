/**
 * What a buyer owes under a plan and has paid: receipts with the charges that banks took out of them, set-off, refunds, discount for early
 * payment, interest on arrears, and how old is what is overdue.
 *
 * <p>Read first: {@link org.countersign.trade.payment.account.Account}. Neighbours: below {@code payment} and {@code money}. Not here: an
 * order of many deals in one ledger and bookkeeping (the host's), what is at risk before payment is due ({@code payment.exposure}).
 */
@NullMarked
package org.countersign.trade.payment.account;

import org.jspecify.annotations.NullMarked;
