/**
 * How and when the buyer pays: instruments, and a plan of instalments that fall due on events of the trade.
 *
 * <p>Read first: {@link org.countersign.trade.payment.PaymentPlan}. Neighbours: below {@code money}. Not here: the credit that a bank opens
 * ({@code credit}), the currency and the price ({@code money}, {@code offer}).
 */
@NullMarked
package org.countersign.trade.payment;

import org.jspecify.annotations.NullMarked;
