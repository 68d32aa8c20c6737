package org.countersign.trade.offer;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.credit.review.SalesTerms;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.MonthEnd;
import org.countersign.trade.payment.date.Span;

/** What a quotation says of all that a credit has to say too. */
@Evolving
public final class AgreedTerms {
    private static final int ASCII = 0x80;

    private AgreedTerms() {}

    /** The terms of this quotation; what it leaves open stays open. */
    public static SalesTerms of(Quotation quotation) {
        return SalesTerms.builder()
                .seller(party(quotation.seller()))
                .buyer(party(quotation.buyer()))
                .total(quotation.total().filter(total -> total.signum() > 0))
                .moreOrLess(tolerance(quotation))
                .deliveryTerm(quotation.deliveryTerm())
                .loading(quotation.loading().map(NamedPlace::name))
                .discharge(quotation.discharge().map(NamedPlace::name))
                .partial(quotation.partialShipments().map(AgreedTerms::allowance))
                .transhipment(quotation.transhipment().map(AgreedTerms::allowance))
                .shipBy(quotation.shipment().flatMap(AgreedTerms::day))
                .tenor(quotation
                        .payment()
                        .flatMap(plan -> plan.instalments()
                                .filter(part -> part.by().equals(Instrument.CREDIT))
                                .headOption()
                                .flatMap(AgreedTerms::tenor)))
                .documents(quotation.documents())
                .build();
    }

    /** Under the name that a message can carry: the first of the company's names in plain Latin letters, where it has one. */
    private static NameAndAddress party(Company company) {
        return NameAndAddress.builder()
                .name(company.alsoKnownAs()
                        .prepend(company.name())
                        .find(name -> name.chars().allMatch(c -> c < ASCII))
                        .getOrElse(company::name))
                .country(company.tradesFrom())
                .build();
    }

    /** The tolerance of the quantity, where all lines have the same. */
    private static Option<Tolerance> tolerance(Quotation quotation) {
        return Option.sequence(quotation.lines().map(line -> line.quantity().flatMap(QuantityTerm::tolerance)))
                .map(all -> all.distinct())
                .filter(all -> all.size() == 1)
                .flatMap(all -> all.headOption());
    }

    private static Allowance allowance(Permission permission) {
        return switch (permission) {
            case ALLOWED -> Allowance.ALLOWED;
            case NOT_ALLOWED -> Allowance.NOT_ALLOWED;
        };
    }

    private static Option<LocalDate> day(ShipmentTime time) {
        return time instanceof ShipmentTime.By by ? Option.some(by.day()) : Option.none();
    }

    /** At sight against the documents, or so many days after an event of which credits speak; anything else stays open. */
    private static Option<Tenor> tenor(Instalment part) {
        if (part.deadline().equals(Deadline.AT_ONCE)) {
            return Option.when(
                    part.on().equals(Trigger.ON_BOARD) || part.on().equals(Trigger.ORIGINAL_DOCUMENTS), Tenor::sight);
        }
        return part.deadline() instanceof Deadline.Counted counted
                        && counted.span() == Span.DAYS
                        && counted.monthEnd() == MonthEnd.NONE
                        && counted.count() <= Tenor.MAX_DAYS
                ? event(part.on()).map(event -> Tenor.after(counted.count(), event))
                : Option.none();
    }

    private static Option<Tenor.Event> event(Trigger trigger) {
        return Vector.of(
                        Tuple.of(Trigger.ON_BOARD, Tenor.Event.SHIPMENT),
                        Tuple.of(Trigger.ORIGINAL_DOCUMENTS, Tenor.Event.SIGHT),
                        Tuple.of(Trigger.INVOICE, Tenor.Event.INVOICE))
                .find(pair -> pair._1.equals(trigger))
                .map(pair -> pair._2);
    }
}
