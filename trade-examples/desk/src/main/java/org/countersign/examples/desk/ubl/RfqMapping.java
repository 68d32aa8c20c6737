package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.datetime.xml.XMLOffsetTime;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
import oasis.names.specification.ubl.schema.xsd.requestforquotation_24.RequestForQuotationType;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.jspecify.annotations.Nullable;

/** From UBL to an inquiry: what UBL says goes over, what it does not say stays unknown. */
final class RfqMapping {
    /** Counts international units of a medicine or vitamin; the OASIS example counts computers with it. */
    private static final String INTERNATIONAL_UNITS = "NIU";

    private final Bound<RequestForQuotationType> rfq;
    private final Words words = new Words();
    private final PartyMapping parties = new PartyMapping(words);
    private final DeliveryMapping delivery = new DeliveryMapping(words);

    private RfqMapping(Bound<RequestForQuotationType> rfq) {
        this.rfq = rfq;
    }

    static Either<BadFile, Rfq> map(Bound<RequestForQuotationType> rfq) {
        return new RfqMapping(rfq).map();
    }

    private Either<BadFile, Rfq> map() {
        Element root = rfq.element();
        Either<BadFile, String> number = words.name(rfq.one("ID", RequestForQuotationType::getIDValue))
                .toEither(() -> BadFile.at(root.line(), "has no number that can be read; `ID` is needed"));
        Either<BadFile, Party> buyer = buyer().toEither(() -> BadFile.at(
                root.line(),
                "names no buyer; `BuyerCustomerParty` or `OriginatorCustomerParty` with a `PartyName` or"
                        + " `RegistrationName` is needed"));
        return number.flatMap(id -> buyer.flatMap(who -> lines().flatMap(lines -> settled(id, who, lines))));
    }

    private Either<BadFile, Rfq> settled(String number, Party buyer, Seq<InquiryLine> lines) {
        try {
            return Either.right(read(number, buyer, lines));
        } catch (IllegalArgumentException unfit) {
            // each text fits by itself; all notes together may be too long
            return Either.left(BadFile.at(
                    rfq.element().line(), Option.of(unfit.getMessage()).getOrElse("")));
        }
    }

    private Rfq read(String number, Party buyer, Seq<InquiryLine> lines) {
        Option<Party> seller = rfq.one("SellerSupplierParty", RequestForQuotationType::getSellerSupplierParty)
                .flatMap(supplier -> supplier.one("Party", SupplierPartyType::getParty))
                .flatMap(party -> parties.seller(party));
        delivery.read(rfq);
        Inquiry inquiry = Inquiry.builder()
                .number(number)
                .buyer(buyer.name())
                .buyerCountry(buyer.country())
                .seller(seller.map(Party::name))
                .issued(issued())
                .answerBy(day("SubmissionDueDate", RequestForQuotationType::getSubmissionDueDateValue))
                .currency(words.name(
                        rfq.one("PricingCurrencyCode", RequestForQuotationType::getPricingCurrencyCodeValue)))
                .deliveryTerm(delivery.term())
                .deliveryPlace(delivery.place())
                .deliveryFrom(delivery.from())
                .deliveryBy(delivery.by())
                .note(note())
                .lines(lines)
                .build();
        remark(lines);
        buyer.country()
                .filter(country -> seller.flatMap(Party::country).contains(country))
                .forEach(country -> words.remark(Remark.of("domestic").with("country", country)));
        return new Rfq(inquiry, words.remarks(), LeftOver.in(rfq.element()));
    }

    private void remark(Seq<InquiryLine> lines) {
        Seq<String> strange = lines.filter(
                        line -> line.quantity().exists(q -> q.unit().code().equals(INTERNATIONAL_UNITS)))
                .map(InquiryLine::id);
        if (!strange.isEmpty()) {
            words.remark(Remark.of("quantity.international-units").with("lines", strange.mkString(", ")));
        }
    }

    /** The buyer, where the file tells him from the one whose need it is. */
    private Option<Party> buyer() {
        return Vector.of(
                        rfq.one("BuyerCustomerParty", RequestForQuotationType::getBuyerCustomerParty),
                        rfq.one("OriginatorCustomerParty", RequestForQuotationType::getOriginatorCustomerParty))
                .flatMap(Function.identity())
                .flatMap(customer -> customer.one("Party", CustomerPartyType::getParty))
                .iterator()
                .flatMap(party -> parties.buyer(party))
                .headOption();
    }

    private Either<BadFile, Seq<InquiryLine>> lines() {
        LineMapping mapping = new LineMapping(words);
        return Either.sequenceRight(
                rfq.all("RequestForQuotationLine", RequestForQuotationType::getRequestForQuotationLine)
                        .map(mapping::map));
    }

    private Option<Moment> issued() {
        Option<Bound<XMLOffsetDate>> date = words.inside(rfq, "IssueDate", RequestForQuotationType::getIssueDateValue);
        Option<Bound<XMLOffsetTime>> time = words.inside(rfq, "IssueTime", RequestForQuotationType::getIssueTimeValue);
        Option<Moment> instant = date.flatMap(d -> time.flatMap(t -> Moments.instant(d.value(), t.value())));
        if (instant.isDefined()) {
            time.forEach(t -> t.element().carry());
            date.forEach(d -> d.element().carry());
            return instant;
        }
        time.filter(t -> date.isDefined())
                .forEach(t -> words.remark(Remark.of("time.no-offset")
                        .with("time", t.element().text().strip())));
        return date.flatMap(d -> words.take(d, Moments::day));
    }

    private Option<Moment> day(String name, Function<RequestForQuotationType, @Nullable XMLOffsetDate> get) {
        return words.inside(rfq, name, get).flatMap(date -> words.take(date, Moments::day));
    }

    /** What the buyer wrote, and the delivery terms that are no delivery term. */
    private Option<String> note() {
        Seq<Bound<String>> notes =
                rfq.all("Note", RequestForQuotationType::getNote).flatMap(note -> note.read(NoteType::getValue));
        return words.text(notes.appendAll(delivery.specialTerms()));
    }
}
