/**
 * The samples themselves: which were made, what each shows, in how many copies, and who has held which copy since, under which seal.
 *
 * <p>Read first: {@link org.countersign.trade.sample.custody.SampleCustody}. Neighbours: below {@code sample.spec} with the kinds of sample and
 * what they show; above {@code sample.life}. Not here: what anybody said about a sample ({@code sample.answer}).
 */
@NullMarked
package org.countersign.trade.sample.custody;

import org.jspecify.annotations.NullMarked;
