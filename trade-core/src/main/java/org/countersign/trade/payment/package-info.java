/**
 * How and when the buyer pays: instruments, a plan of instalments that fall due on events of the trade, and the plan with the days that
 * follow from them.
 *
 * <p>Read first: {@link org.countersign.trade.payment.PaymentPlan}. Neighbours: below {@code payment.date}, which counts days, and {@code
 * money}; above {@code payment.method}, the ways of paying as trade names them. Not here: the credit that a bank opens
 * ({@code credit}), the currency and the price ({@code money}, {@code offer}).
 */
@NullMarked
package org.countersign.trade.payment;

import org.jspecify.annotations.NullMarked;
