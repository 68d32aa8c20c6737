package org.countersign.examples.desk.answer;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.costs.Costs;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.examples.desk.ubl.Received;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.rule.Report;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;

/** Answers a request. */
public final class Answering {
    /** The reading of the term says the same and why. */
    private static final Vector<String> SAID_BY_THE_READING = Vector.of("term.not-incoterms", "term.unreadable");

    private Answering() {}

    /**
     * The answer to this request under these terms; under the buyer's own, if it is a rule, where none are given. Or what is wrong with the
     * cost sheet.
     */
    public static Either<BadFile, Answer> answer(
            Received received, Seq<DeliveryTerm> terms, Particulars added, Costs costs) {
        return Offering.of(received.inquiry(), costs)
                .map(offering -> answer(received.draft().map(added::in), received, terms, offering));
    }

    private static Answer answer(
            Option<Quotation> draft, Received received, Seq<DeliveryTerm> terms, Offering offering) {
        Inquiry inquiry = received.inquiry();
        Option<TermReading> reading = reading(inquiry);
        Option<DeliveryTerm> written =
                received.draft().flatMap(Quotation::deliveryTerm).orElse(() -> reading.flatMap(TermReading::term));
        Seq<DeliveryTerm> offered = terms.isEmpty()
                ? written.toVector().map(term -> received.kind().isOfSeller() ? term : current(term))
                : terms.map(term -> Terms.placed(term, written));
        Report report = Interpreter.check(InquiryRules.PACK, inquiry);
        Seq<Offer> offers = offers(draft, offered, offering);
        Checked.Subject subject = received.kind().isOfSeller() ? Checked.Subject.QUOTATION : Checked.Subject.DRAFT;
        return new Answer(
                received.kind(),
                inquiry,
                reading,
                received.kind().isOfSeller() ? Vector.empty() : new Asks(inquiry, report, reading, offered).all(),
                offers,
                (received.kind().isOfSeller() ? Vector.<Checked>empty() : Checked.of(inquiry, report))
                        .appendAll(Checked.of(subject, offers.flatMap(Offer::quotation))),
                received.remarks()
                        .reject(remark -> SAID_BY_THE_READING.contains(remark.key()))
                        .appendAll(written.filter(Asks::isElsewhere).map(Answering::elsewhere)),
                received.left(),
                Vector.empty());
    }

    private static Seq<Offer> offers(Option<Quotation> draft, Seq<DeliveryTerm> terms, Offering offering) {
        Option<Quotation> priced =
                draft.filter(d -> d.lines().exists(line -> line.unitPrice().isDefined()));
        return terms.isEmpty()
                ? priced.toVector().map(offering::asOffered)
                : alone(terms.map(term -> offering.under(term, draft)));
    }

    /** One offer is no alternative to anything. */
    private static Seq<Offer> alone(Seq<Offer> offers) {
        return offers.size() > 1
                ? offers
                : offers.map(offer -> offer.with(offer.quotation()
                        .map(only -> Quotation.SHAPE.with(only, Quotation.ALTERNATIVE, Option.none()))));
    }

    private static Remark elsewhere(DeliveryTerm term) {
        return new Remark(
                "place.elsewhere",
                LinkedHashMap.of(
                        "rule", term.rule().name(),
                        "place", term.place().fold(() -> "", Object::toString)));
    }

    /** What the buyer wrote, the place behind the term. */
    private static Option<TermReading> reading(Inquiry inquiry) {
        return inquiry.deliveryTerm().map(term -> {
            String place = inquiry.deliveryPlace()
                    .filter(named -> !term.contains(named))
                    .getOrElse("");
            return DeliveryTerm.read((term + " " + place).strip());
        });
    }

    /** His rule by the current edition where he names none; an offer says by which edition it is read. */
    private static DeliveryTerm current(DeliveryTerm term) {
        return term.edition().isDefined() || term.rule().isRetired() ? term : term.with(Edition.current());
    }
}
