/**
 * The inquiry book: what came in, from whom, who looks after it, and what is to be done today.
 *
 * <p>Read first: {@link org.countersign.trade.offer.book.InquiryBook}, which enters the inquiries of a message one by one, then {@link
 * org.countersign.trade.offer.book.DayList}. Everything is a function of what is handed over: nothing is stored, sent or looked up. Neighbours: below
 * {@code offer}, whose process says where an inquiry stands; {@code party} for the companies one knows. Not here: reading a message, matching
 * requests to products, the answer itself.
 */
@NullMarked
package org.countersign.trade.offer.book;

import org.jspecify.annotations.NullMarked;
