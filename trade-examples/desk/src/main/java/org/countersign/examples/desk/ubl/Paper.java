package org.countersign.examples.desk.ubl;

import com.helger.datetime.xml.XMLOffsetDate;
import com.helger.datetime.xml.XMLOffsetTime;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.TransactionConditionsType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.LineExtensionAmountType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;

/**
 * One of the papers with its parts under one name each, whichever document they come from.
 *
 * @param kind which document it is
 * @param element its first element
 * @param heading what it says about itself
 * @param buyers the buyer, and the one whose need it is
 * @param seller the seller
 * @param deliveries each delivery
 * @param terms the delivery terms that stand outside the deliveries
 * @param payment the terms of payment
 * @param references the papers that it refers to
 * @param total what it says all lines come to
 * @param lines its lines
 */
record Paper(
        PaperKind kind,
        Element element,
        Heading heading,
        Vector<Bound<CustomerPartyType>> buyers,
        Option<Bound<SupplierPartyType>> seller,
        Vector<Bound<DeliveryType>> deliveries,
        Vector<Bound<DeliveryTermsType>> terms,
        Vector<Bound<PaymentTermsType>> payment,
        Vector<Reference> references,
        Option<Bound<MonetaryTotalType>> total,
        Vector<Line> lines) {

    /**
     * What a paper says about itself.
     *
     * @param number its own number
     * @param request of a quotation: the request that it answers
     * @param issueDate its date
     * @param issueTime the hour of its issue
     * @param answerBy until when the buyer wants an answer, or his order stands
     * @param validity of a quotation: how long it stands
     * @param currencies the currencies that it names for its prices, the one that counts first
     * @param notes what else it says
     * @param conditions what it says about the deal as a whole
     */
    record Heading(
            Option<Bound<String>> number,
            Option<Bound<DocumentReferenceType>> request,
            Option<Bound<XMLOffsetDate>> issueDate,
            Option<Bound<XMLOffsetTime>> issueTime,
            Option<Bound<XMLOffsetDate>> answerBy,
            Option<Bound<PeriodType>> validity,
            Vector<Bound<String>> currencies,
            Vector<Bound<NoteType>> notes,
            Option<Bound<TransactionConditionsType>> conditions) {}

    /**
     * A line, with what it holds around the item.
     *
     * @param element the line
     * @param number its own number, which an order's line has not
     * @param notes what it says besides
     * @param extension what it says it comes to, outside the item
     * @param item what is asked for, offered or ordered
     */
    record Line(
            Element element,
            Option<Bound<String>> number,
            Vector<Bound<NoteType>> notes,
            Option<Bound<LineExtensionAmountType>> extension,
            Option<Bound<LineItemType>> item) {}

    /**
     * Another paper.
     *
     * @param kind its kind, where the element's name tells it
     * @param written the reference
     * @param number its number
     * @param type its kind as written
     */
    record Reference(String kind, Element written, Option<Bound<String>> number, Vector<Bound<String>> type) {}
}
