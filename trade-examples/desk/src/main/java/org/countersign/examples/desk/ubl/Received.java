package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;

/**
 * A paper as it was read.
 *
 * @param kind which document it is
 * @param inquiry what the buyer asks for or orders; of a quotation what was asked, as far as it tells
 * @param draft the typed quotation: of a quotation the seller's own, of any other paper a draft of the answer to it, without prices and under
 *     the buyer's number until the seller gives it one; none where the file does not name seller, buyer and currency
 * @param term what its one delivery term comes to
 * @param remarks what a reader should know about how it was read
 * @param left what the file says and neither inquiry nor draft does
 */
public record Received(
        PaperKind kind,
        Inquiry inquiry,
        Option<Quotation> draft,
        Option<TermReading> term,
        Seq<Remark> remarks,
        Seq<LeftOver> left) {}
