/**
 * The desk's answer to one request, as data: the inquiry, what to ask back, the offers side by side, what the rules say. Every way of
 * showing it shows the same answer.
 *
 * <p>Read first: {@link org.countersign.examples.desk.answer.Answer}. Neighbours: {@code ubl} reads the request, {@code show} shows the
 * answer. Not here: words of a language, other than those of the buyer.
 */
@NullMarked
package org.countersign.examples.desk.answer;

import org.jspecify.annotations.NullMarked;
