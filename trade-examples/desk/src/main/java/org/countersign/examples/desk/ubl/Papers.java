package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.ContractType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.OrderLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.QuotationLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.RequestForQuotationLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.DocumentTypeType;
import oasis.names.specification.ubl.schema.xsd.order_24.OrderType;
import oasis.names.specification.ubl.schema.xsd.quotation_24.QuotationType;
import oasis.names.specification.ubl.schema.xsd.requestforquotation_24.RequestForQuotationType;

/** Where each of the three documents keeps its parts: all that tells them apart. */
final class Papers {
    private Papers() {}

    static Paper request(Bound<RequestForQuotationType> rfq, Words words) {
        return new Paper(
                PaperKind.REQUEST_FOR_QUOTATION,
                rfq.element(),
                heading(rfq, words),
                rfq.one("BuyerCustomerParty", RequestForQuotationType::getBuyerCustomerParty)
                        .toVector()
                        .appendAll(rfq.one(
                                "OriginatorCustomerParty", RequestForQuotationType::getOriginatorCustomerParty)),
                rfq.one("SellerSupplierParty", RequestForQuotationType::getSellerSupplierParty),
                rfq.all("Delivery", RequestForQuotationType::getDelivery),
                rfq.all("DeliveryTerms", RequestForQuotationType::getDeliveryTerms),
                Vector.empty(),
                references(
                                "",
                                rfq.all(
                                        "AdditionalDocumentReference",
                                        RequestForQuotationType::getAdditionalDocumentReference))
                        .appendAll(contracts(rfq.all("Contract", RequestForQuotationType::getContract))),
                Option.none(),
                rfq.all("RequestForQuotationLine", RequestForQuotationType::getRequestForQuotationLine)
                        .map(Papers::line));
    }

    private static Paper.Heading heading(Bound<RequestForQuotationType> rfq, Words words) {
        return new Paper.Heading(
                rfq.one("ID", RequestForQuotationType::getIDValue),
                Option.none(),
                words.inside(rfq, "IssueDate", RequestForQuotationType::getIssueDateValue),
                words.inside(rfq, "IssueTime", RequestForQuotationType::getIssueTimeValue),
                words.inside(rfq, "SubmissionDueDate", RequestForQuotationType::getSubmissionDueDateValue),
                Option.none(),
                rfq.one("PricingCurrencyCode", RequestForQuotationType::getPricingCurrencyCodeValue)
                        .toVector(),
                rfq.all("Note", RequestForQuotationType::getNote),
                Option.none());
    }

    private static Paper.Line line(Bound<RequestForQuotationLineType> line) {
        return new Paper.Line(
                line.element(),
                line.one("ID", RequestForQuotationLineType::getIDValue),
                line.all("Note", RequestForQuotationLineType::getNote),
                Option.none(),
                line.one("LineItem", RequestForQuotationLineType::getLineItem));
    }

    static Paper quotation(Bound<QuotationType> quotation, Words words) {
        return new Paper(
                PaperKind.QUOTATION,
                quotation.element(),
                quotationHeading(quotation, words),
                quotation
                        .one("BuyerCustomerParty", QuotationType::getBuyerCustomerParty)
                        .toVector()
                        .appendAll(quotation.one("OriginatorCustomerParty", QuotationType::getOriginatorCustomerParty)),
                quotation.one("SellerSupplierParty", QuotationType::getSellerSupplierParty),
                quotation.all("Delivery", QuotationType::getDelivery),
                quotation.one("DeliveryTerms", QuotationType::getDeliveryTerms).toVector(),
                Vector.empty(),
                references(
                                "",
                                quotation.all(
                                        "AdditionalDocumentReference", QuotationType::getAdditionalDocumentReference))
                        .appendAll(contracts(quotation.all("Contract", QuotationType::getContract))),
                quotation.one("QuotedMonetaryTotal", QuotationType::getQuotedMonetaryTotal),
                quotation.all("QuotationLine", QuotationType::getQuotationLine).map(Papers::quotationLine));
    }

    private static Paper.Heading quotationHeading(Bound<QuotationType> quotation, Words words) {
        return new Paper.Heading(
                quotation.one("ID", QuotationType::getIDValue),
                quotation.one(
                        "RequestForQuotationDocumentReference", QuotationType::getRequestForQuotationDocumentReference),
                words.inside(quotation, "IssueDate", QuotationType::getIssueDateValue),
                words.inside(quotation, "IssueTime", QuotationType::getIssueTimeValue),
                Option.none(),
                quotation.one("ValidityPeriod", QuotationType::getValidityPeriod),
                quotation
                        .one("PricingCurrencyCode", QuotationType::getPricingCurrencyCodeValue)
                        .toVector(),
                quotation.all("Note", QuotationType::getNote),
                quotation.one("TransactionConditions", QuotationType::getTransactionConditions));
    }

    private static Paper.Line quotationLine(Bound<QuotationLineType> line) {
        return new Paper.Line(
                line.element(),
                line.one("ID", QuotationLineType::getIDValue),
                line.all("Note", QuotationLineType::getNote),
                line.one("LineExtensionAmount", QuotationLineType::getLineExtensionAmount),
                line.one("LineItem", QuotationLineType::getLineItem));
    }

    static Paper order(Bound<OrderType> order, Words words) {
        return new Paper(
                PaperKind.ORDER,
                order.element(),
                orderHeading(order, words),
                order.one("BuyerCustomerParty", OrderType::getBuyerCustomerParty)
                        .toVector()
                        .appendAll(order.one("OriginatorCustomerParty", OrderType::getOriginatorCustomerParty)),
                order.one("SellerSupplierParty", OrderType::getSellerSupplierParty),
                order.all("Delivery", OrderType::getDelivery),
                order.all("DeliveryTerms", OrderType::getDeliveryTerms),
                order.all("PaymentTerms", OrderType::getPaymentTerms),
                orderReferences(order),
                order.one("AnticipatedMonetaryTotal", OrderType::getAnticipatedMonetaryTotal),
                order.all("OrderLine", OrderType::getOrderLine)
                        .map(line -> new Paper.Line(
                                line.element(),
                                Option.none(),
                                line.all("Note", OrderLineType::getNote),
                                Option.none(),
                                line.one("LineItem", OrderLineType::getLineItem))));
    }

    private static Paper.Heading orderHeading(Bound<OrderType> order, Words words) {
        Vector<Bound<PeriodType>> validity = order.all("ValidityPeriod", OrderType::getValidityPeriod);
        return new Paper.Heading(
                order.one("ID", OrderType::getIDValue),
                Option.none(),
                words.inside(order, "IssueDate", OrderType::getIssueDateValue),
                words.inside(order, "IssueTime", OrderType::getIssueTimeValue),
                validity.singleOption().flatMap(period -> words.inside(period, "EndDate", PeriodType::getEndDateValue)),
                Option.none(),
                order.one("PricingCurrencyCode", OrderType::getPricingCurrencyCodeValue)
                        .toVector()
                        .appendAll(order.one("DocumentCurrencyCode", OrderType::getDocumentCurrencyCodeValue)),
                order.all("Note", OrderType::getNote),
                order.one("TransactionConditions", OrderType::getTransactionConditions));
    }

    private static Vector<Paper.Reference> orderReferences(Bound<OrderType> order) {
        return references(
                        "Quotation",
                        order.one("QuotationDocumentReference", OrderType::getQuotationDocumentReference)
                                .toVector())
                .appendAll(
                        references("Order", order.all("OrderDocumentReference", OrderType::getOrderDocumentReference)))
                .appendAll(references(
                        "", order.all("AdditionalDocumentReference", OrderType::getAdditionalDocumentReference)))
                .appendAll(contracts(order.all("Contract", OrderType::getContract)));
    }

    private static Vector<Paper.Reference> references(String kind, Vector<Bound<DocumentReferenceType>> written) {
        return written.map(reference -> new Paper.Reference(
                kind,
                reference.element(),
                reference.one("ID", DocumentReferenceType::getIDValue),
                reference
                        .all("DocumentType", DocumentReferenceType::getDocumentType)
                        .flatMap(type -> type.read(DocumentTypeType::getValue))));
    }

    private static Vector<Paper.Reference> contracts(Vector<Bound<ContractType>> written) {
        return written.map(contract -> new Paper.Reference(
                "Contract",
                contract.element(),
                contract.one("ID", ContractType::getIDValue),
                contract.one("ContractType", ContractType::getContractTypeValue).toVector()));
    }
}
