package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import org.countersign.trade.base.Moment;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Company;

/** The typed quotation: the seller's own, or a draft of his answer to the buyer. */
final class DraftMapping {
    private DraftMapping() {}

    static Quotation draft(
            Paper paper,
            Words words,
            Head head,
            Company seller,
            Company buyer,
            IsoCurrency currency,
            DeliveryMapping delivery,
            TermsOfPayment payment,
            Option<String> note,
            Vector<LineMapping.Read> lines) {
        boolean ours = paper.kind().isOfSeller();
        ShipmentMapping shipment = new ShipmentMapping(words);
        Vector<Paper.Reference> supplied = paper.references().filter(DraftMapping::isSupplied);
        return Quotation.builder()
                .number(head.number())
                .inquiry(head.answered(paper.kind()))
                .seller(seller)
                .buyer(buyer)
                .issued(ours ? head.issued() : Option.none())
                .validUntil(paper.validity().flatMap(period -> validUntil(period, words)))
                .currency(currency)
                .deliveryTerm(delivery.terms().term())
                .mode(shipment.mode(paper))
                .shipment(shipment.time(paper))
                .payment(payment.plan())
                .documents(supplied.flatMap(reference -> supplied(reference, words)))
                .references(paper.references().removeAll(supplied).flatMap(reference -> reference(reference, words)))
                .note(ours ? note : Option.none())
                .lines(lines.flatMap(LineMapping.Read::offered))
                .build();
    }

    private static Option<Moment> validUntil(Bound<PeriodType> period, Words words) {
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

    private static Option<String> supplied(Paper.Reference reference, Words words) {
        return words.name(reference.number())
                .peek(name -> reference.written().all("DocumentDescription").forEach(Element::carry));
    }

    /** Kind and number, as far as the file says; too long a kind stays behind. */
    private static Option<String> reference(Paper.Reference reference, Words words) {
        Option<String> type = words.name(reference.type().headOption());
        String kind = type.getOrElse(reference.kind());
        return words.name(reference.number()).map(number -> kind.isEmpty() ? number : kind + " " + number);
    }
}
