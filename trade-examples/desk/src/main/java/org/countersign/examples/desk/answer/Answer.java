package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.examples.desk.ubl.LeftOver;
import org.countersign.examples.desk.ubl.PaperKind;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;

/**
 * What the desk answers to one request.
 *
 * @param kind which document it was
 * @param inquiry what the buyer asks for
 * @param term what his delivery term comes to, if he wrote one
 * @param asks what to ask him, most needed first
 * @param offers one for each delivery term, side by side
 * @param findings what the rules say, each with those it is about
 * @param remarks what a reader should know about how the request was read
 * @param left what the request says and the inquiry does not
 * @param written the offers as UBL files; none unless files were asked for
 */
public record Answer(
        PaperKind kind,
        Inquiry inquiry,
        Option<TermReading> term,
        Seq<Ask> asks,
        Seq<Offer> offers,
        Seq<Checked> findings,
        Seq<Remark> remarks,
        Seq<LeftOver> left,
        Seq<Written> written) {

    /** The seller's own quotation, if the paper is one. */
    public Option<Quotation> quotation() {
        return offers.headOption().flatMap(Offer::quotation).filter(offer -> kind.isOfSeller());
    }

    /** The number of the paper. */
    public String number() {
        return quotation().fold(inquiry::number, Quotation::number);
    }

    /** Whether the paper bears a number; an inquiry without one is called by a question mark. */
    public boolean isNumbered() {
        return !number().equals("?");
    }

    /** The same answer, its offers written so. */
    public Answer with(Seq<Written> files) {
        return new Answer(kind, inquiry, term, asks, offers, findings, remarks, left, files);
    }

    /** Whether a rule of severity ERROR is violated, in the inquiry or in an offer. */
    public boolean hasErrors() {
        return findings.exists(Checked::isError);
    }
}
