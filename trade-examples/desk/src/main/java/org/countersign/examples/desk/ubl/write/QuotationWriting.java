package org.countersign.examples.desk.ubl.write;

import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TransactionConditionsType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DocumentDescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
import oasis.names.specification.ubl.schema.xsd.quotation_24.QuotationType;
import org.countersign.examples.desk.ubl.OwnWords;
import org.countersign.trade.base.Moment;
import org.countersign.trade.money.Amount;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.payment.PaymentPlan;

/** From a quotation to UBL: each field to the element that means the same, none to one that means something else. */
final class QuotationWriting {
    private static final String UBL_VERSION = "2.4";

    private QuotationWriting() {}

    static QuotationType of(Quotation quotation, Amount total) {
        QuotationType ubl = new QuotationType();
        ubl.setUBLVersionID(UBL_VERSION);
        ubl.setID(quotation.number());
        quotation.issued().forEach(issued -> {
            ubl.setIssueDate(Times.date(issued));
            Times.time(issued).forEach(ubl::setIssueTime);
        });
        quotation.note().forEach(note -> ubl.addNote(new NoteType(note)));
        ubl.setPricingCurrencyCode(quotation.currency().code());
        quotation.validUntil().forEach(end -> ubl.setValidityPeriod(until(end)));
        quotation.inquiry().forEach(number -> ubl.setRequestForQuotationDocumentReference(reference(number)));
        quotation.references().forEach(text -> ubl.addAdditionalDocumentReference(reference(text)));
        quotation.documents().forEach(name -> ubl.addAdditionalDocumentReference(supplied(name)));
        ubl.setSellerSupplierParty(seller(quotation));
        ubl.setBuyerCustomerParty(buyer(quotation));
        DeliveryWriting.delivery(quotation).forEach(ubl::addDelivery);
        quotation.deliveryTerm().forEach(term -> ubl.setDeliveryTerms(DeliveryWriting.terms(term)));
        quotation.payment().forEach(plan -> ubl.setTransactionConditions(conditions(plan)));
        ubl.setQuotedMonetaryTotal(total(total));
        quotation.lines().forEach(line -> ubl.addQuotationLine(LineWriting.of(line, quotation.origin())));
        return ubl;
    }

    private static PeriodType until(Moment end) {
        PeriodType period = new PeriodType();
        period.setEndDate(Times.date(end));
        Times.time(end).forEach(period::setEndTime);
        return period;
    }

    private static DocumentReferenceType reference(String text) {
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(text);
        return reference;
    }

    private static DocumentReferenceType supplied(String name) {
        DocumentReferenceType reference = reference(name);
        reference.addDocumentDescription(new DocumentDescriptionType(OwnWords.SUPPLIED));
        return reference;
    }

    private static SupplierPartyType seller(Quotation quotation) {
        SupplierPartyType seller = new SupplierPartyType();
        seller.setParty(PartyWriting.of(quotation.seller()));
        return seller;
    }

    private static CustomerPartyType buyer(Quotation quotation) {
        CustomerPartyType buyer = new CustomerPartyType();
        buyer.setParty(PartyWriting.of(quotation.buyer()));
        return buyer;
    }

    /** A UBL quotation has no terms of payment; its conditions hold them, one instalment to a description. */
    private static TransactionConditionsType conditions(PaymentPlan plan) {
        TransactionConditionsType conditions = new TransactionConditionsType();
        plan.instalments().forEach(part -> conditions.addDescription(new DescriptionType(part.toString())));
        return conditions;
    }

    private static MonetaryTotalType total(Amount total) {
        MonetaryTotalType amounts = new MonetaryTotalType();
        amounts.setLineExtensionAmount(total.number().number())
                .setCurrencyID(total.currency().code());
        amounts.setPayableAmount(total.number().number())
                .setCurrencyID(total.currency().code());
        return amounts;
    }
}
