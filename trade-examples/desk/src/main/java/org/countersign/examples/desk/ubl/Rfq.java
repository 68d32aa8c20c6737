package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import org.countersign.trade.offer.Inquiry;

/**
 * A request for quotation as it was read.
 *
 * @param inquiry what the buyer asks for
 * @param remarks what a reader should know about how it was read
 * @param left what the file says and the inquiry does not
 */
public record Rfq(Inquiry inquiry, Seq<Remark> remarks, Seq<LeftOver> left) {}
