/**
 * What seller and buyer stand to lose if the other stops performing, at each event and day between order and last payment, as data for
 * a drawing, a limit or a comparison.
 *
 * <p>Read first: {@link org.countersign.trade.payment.exposure.Course}. Neighbours: below {@code payment}, {@code payment.method} and {@code
 * delivery} (who carries). Not here: the choice of a plan ({@code payment.advice}), loss of and damage to the goods on the way, which is a
 * matter of the delivery term and of cargo insurance, and quality, which is a matter of samples and inspection.
 */
@NullMarked
package org.countersign.trade.payment.exposure;

import org.jspecify.annotations.NullMarked;
