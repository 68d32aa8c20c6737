package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import org.countersign.trade.base.Moment;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.party.Company;

/** The typed quotation: the seller's own, or a draft of his answer to the buyer. */
final class DraftMapping {
    private final Paper paper;
    private final Words words;
    private final Body body;

    DraftMapping(Paper paper, Words words, Body body) {
        this.paper = paper;
        this.words = words;
        this.body = body;
    }

    Quotation draft(Company seller, Company buyer, IsoCurrency currency, Seq<QuotationLine> lines) {
        boolean ours = paper.kind().isOfSeller();
        ShipmentMapping shipment = new ShipmentMapping(words);
        Vector<Paper.Reference> supplied = paper.references().filter(DraftMapping::isSupplied);
        return Quotation.builder()
                .number(body.head().number())
                .inquiry(body.head().answered(paper.kind()))
                .seller(seller)
                .buyer(buyer)
                .issued(ours ? body.head().issued() : Option.none())
                .validUntil(paper.heading().validity().flatMap(this::validUntil))
                .currency(currency)
                .deliveryTerm(body.delivery().terms().term())
                .mode(shipment.mode(paper))
                .shipment(shipment.time(paper))
                .payment(body.payment().plan())
                .documents(supplied.flatMap(this::supplied))
                .references(paper.references().removeAll(supplied).flatMap(this::reference))
                .note(ours ? body.note() : Option.none())
                .lines(lines)
                .build();
    }

    private Option<Moment> validUntil(Bound<PeriodType> period) {
        return words.moment(
                words.inside(period, "EndDate", PeriodType::getEndDateValue),
                words.inside(period, "EndTime", PeriodType::getEndTimeValue));
    }

    private static boolean isSupplied(Paper.Reference reference) {
        return reference
                .written()
                .all("DocumentDescription")
                .exists(text -> text.text().strip().equals(OwnWords.SUPPLIED));
    }

    private Option<String> supplied(Paper.Reference reference) {
        return words.name(reference.number())
                .peek(name -> reference.written().all("DocumentDescription").forEach(Element::carry));
    }

    /** Kind and number, as far as the file says; too long a kind stays behind. */
    private Option<String> reference(Paper.Reference reference) {
        Option<String> type = words.name(reference.type().headOption());
        String kind = type.getOrElse(reference.kind());
        return words.name(reference.number()).map(number -> kind.isEmpty() ? number : kind + " " + number);
    }
}
