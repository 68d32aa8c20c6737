package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Places;

/**
 * A line of an open inquiry as it is held against products: what the buyer wants, as far as it could be read. What he left out, and what could not be
 * read, is none.
 *
 * @param inquiry the number of the inquiry
 * @param line the number of the line in it
 * @param words all that he calls and describes the goods by, for whoever searches words
 * @param quality what he lays down about them
 * @param quantity how much he wants
 * @param target what he wants to pay, under the term
 * @param term on which delivery term
 * @param destination to which country the goods go, where the term says so
 * @param buyer the country of the buyer
 */
@Evolving
public record Demand(
        String inquiry,
        String line,
        String words,
        Seq<Said> quality,
        Option<Quantity> quantity,
        Option<UnitPrice> target,
        Option<DeliveryTerm> term,
        Option<Country> destination,
        Option<Country> buyer) {
    /** Checks numbers and words. */
    public Demand {
        PlainText.checkName(inquiry);
        PlainText.checkName(line);
        PlainText.check(words);
        quality = Vector.ofAll(quality);
    }

    /** Every line of an inquiry. */
    public static Seq<Demand> of(Inquiry inquiry, Glossary glossary, Places places) {
        InquiryReader reader = InquiryReader.of(inquiry, glossary, places);
        return inquiry.lines().map(reader::demand);
    }

    /** Every line of an inquiry that waits for an answer of ours; none of one that was answered, withdrawn or fell silent. */
    public static Seq<Demand> open(InquiryState state, Glossary glossary, Places places) {
        return state.<Seq<Demand>>fold(
                awaited -> Vector.empty(),
                received -> of(received.inquiry(), glossary, places),
                questioned -> of(questioned.inquiry(), glossary, places),
                completed -> of(completed.inquiry(), glossary, places),
                answered -> Vector.empty(),
                silent -> Vector.empty(),
                withdrawn -> Vector.empty());
    }

    /** The words of a line: what it calls the product, and which quality it describes. */
    static String words(InquiryLine line) {
        return line.product() + line.specification().map(text -> "\n" + text).getOrElse("");
    }

    /** Inquiry and line, as a table of matches names them. */
    public String number() {
        return inquiry + "/" + line;
    }

    @Override
    public String toString() {
        return Summary.of("Demand")
                .with("inquiry", inquiry)
                .with("line", line)
                .with("words", words)
                .with("quality", quality)
                .with("quantity", quantity)
                .with("target", target)
                .with("term", term)
                .with("destination", destination)
                .with("buyer", buyer)
                .toString();
    }
}
