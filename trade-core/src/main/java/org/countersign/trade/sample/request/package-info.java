/**
 * What is written to the buyer about a sample, and what comes back: a request for confirmation and a recap of a call as structured paragraphs and as
 * text, in English and Chinese; the sheet that he fills in, read back line by line; and the words for specifications and passports.
 *
 * <p>Read first: {@link org.countersign.trade.sample.request.SampleLetter}, then {@link org.countersign.trade.sample.request.SheetForm}. Neighbours: below
 * {@code sample} with the passport. Not here: HTML, which {@code trade-examples} makes of the paragraphs; sending, which a host does.
 */
@NullMarked
package org.countersign.trade.sample.request;

import org.jspecify.annotations.NullMarked;
