/**
 * What a sample has to show: a specification as attributes, each in a revision of its own, with the value that is required and how far it may
 * be missed; which kinds of sample there are, and what an approval of each kind is about.
 *
 * <p>Read first: {@link org.countersign.trade.sample.spec.SampleSpecification}, then {@link org.countersign.trade.sample.spec.AttributeContent}:
 * its digest is what a confirmation is tied to. Neighbours: below {@code goods} with units and quantities; above {@code sample.answer}, which reads
 * what the buyer says. Not here: the specification of a product in a catalogue or a quotation ({@code goods}), and whether anybody confirmed
 * anything ({@code sample}).
 */
@NullMarked
package org.countersign.trade.sample.spec;

import org.jspecify.annotations.NullMarked;
