/**
 * The sample passport: where each attribute of a specification stands at any moment of the past, on whose word, in writing or not, by somebody who
 * may or not, and how strong that is.
 *
 * <p>Read first: {@link org.countersign.trade.sample.SamplePassport}, then {@link org.countersign.trade.sample.AttributeState}. A host that keeps samples
 * in its own tables makes a {@link org.countersign.trade.sample.life.SampleFile} of them, or the rows themselves. Neighbours: below {@code
 * sample.life} with the process, {@code evidence} with the scale; above {@code sample.request}, which writes what is missing to the buyer. Not
 * here: whether production may start, and who answers for what was made ({@code fulfilment}).
 */
@NullMarked
package org.countersign.trade.sample;

import org.jspecify.annotations.NullMarked;
