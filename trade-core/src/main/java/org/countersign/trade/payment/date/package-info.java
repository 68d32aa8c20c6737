/**
 * Days on which something falls due: how a term of payment counts from the day of an event, what happens where that day is no business
 * day, and how a span of days becomes a share of a year.
 *
 * <p>Read first: {@link org.countersign.trade.payment.date.Deadline}. Neighbours: below {@code base}; {@code payment} stands above. Not
 * here: the events themselves ({@code payment}), holidays of any country or year (the host hands them over), the clock.
 */
@NullMarked
package org.countersign.trade.payment.date;

import org.jspecify.annotations.NullMarked;
