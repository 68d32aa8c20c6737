/**
 * Documentary collection under URC 522: the seller's papers go through banks, which hand them to the buyer against payment or acceptance and
 * promise nothing themselves.
 *
 * <p>Read first: {@link org.countersign.trade.payment.collection.CollectionInstruction}, then
 * {@link org.countersign.trade.payment.collection.CollectionProcess}. We are the principal. The rules are stated in our own words; articles
 * 10, 12, 21 and 22 and the sixty days of article 26 rest on our memory of the text and were confirmed by no page that we could read.
 * Neighbours: below {@code payment} and {@code money}. Not here: documentary credits, what the law of a place says about bills and protest.
 */
@NullMarked
package org.countersign.trade.payment.collection;

import org.jspecify.annotations.NullMarked;
