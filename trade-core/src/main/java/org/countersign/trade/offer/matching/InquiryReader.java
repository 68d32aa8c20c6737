package org.countersign.trade.offer.matching;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.PlaceKind;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Locode;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;

/**
 * Makes sense of what stands in the head of an inquiry, once for all its lines.
 *
 * @param inquiry the inquiry
 * @param glossary which words mean the same
 * @param term its delivery term, with the code of the place where the table of places settles it
 */
record InquiryReader(Inquiry inquiry, Glossary glossary, Option<DeliveryTerm> term) {
    private static final Vector<PlaceKind> AT_THE_END =
            Vector.of(PlaceKind.PLACE_OF_DESTINATION, PlaceKind.PORT_OF_DESTINATION, PlaceKind.TERMINAL_OF_DESTINATION);

    static InquiryReader of(Inquiry inquiry, Glossary glossary, Places places) {
        Option<DeliveryTerm> term = inquiry.deliveryTerm()
                .flatMap(written -> DeliveryTerm.read(written).term())
                .map(read -> placed(read, inquiry))
                .map(read -> read.settledBy(places).getOrElse(read));
        return new InquiryReader(inquiry, glossary, term);
    }

    /** The term itself may name no place; then the place beside it belongs to it, if it is a name. */
    private static DeliveryTerm placed(DeliveryTerm term, Inquiry inquiry) {
        return term.place()
                .orElse(() ->
                        inquiry.deliveryPlace().filter(InquiryReader::isName).map(NamedPlace::parse))
                .map(term::with)
                .getOrElse(term);
    }

    private static boolean isName(String written) {
        return written.length() < PlainText.MAX_NAME
                && written.indexOf('\n') < 0
                && written.indexOf('\t') < 0
                && !written.contains(", Incoterms ");
    }

    Demand demand(InquiryLine line) {
        String words = Demand.words(line);
        return new Demand(
                inquiry.number(),
                line.id(),
                words,
                Said.read(words, glossary).reject(said -> isQuantity(said, line)),
                line.quantity(),
                line.targetPrice(),
                term,
                destination(),
                inquiry.buyerCountry().flatMap(Country::find));
    }

    /** How much he wants, said once more in words, lays down no quality. */
    private static boolean isQuantity(Said said, InquiryLine line) {
        return said.attribute().isEmpty()
                && line.quantity()
                        .exists(quantity -> said.told()
                                .spans()
                                .head()
                                .isMetBy(Span.of(Figure.of(quantity.number(), quantity.unit())), 0)
                                .isYes());
    }

    /** Where the place of the term lies, if it is the place at which the journey ends. */
    private Option<Country> destination() {
        return term.filter(read -> AT_THE_END.contains(read.rule().placeKind()))
                .flatMap(DeliveryTerm::place)
                .flatMap(NamedPlace::locode)
                .flatMap(Locode::country);
    }
}
