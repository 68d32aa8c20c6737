package org.countersign.examples.benchmarks;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.check.Presentation;
import org.countersign.trade.credit.swift.Mt700;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.CertificateOfOrigin;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.Freight;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.InsuranceKind;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.PackingList;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.Country;
import org.countersign.trade.payment.date.BusinessCalendar;

/** The credit and its seven papers as this library has them, from {@link CreditNumbers}. */
final class CreditPapers {
    private static final Unit PIECE = Unit.of("H87");

    private CreditPapers() {}

    static Credit credit() {
        return Mt700.parse(CreditNumbers.MESSAGE)
                .getOrElseThrow(problem -> new IllegalStateException(problem.toString()));
    }

    static Presentation presentation() {
        return Presentation.on(CreditNumbers.PRESENTED);
    }

    static BusinessCalendar banks() {
        return BusinessCalendar.builder()
                .name("banks in Ningbo")
                .from(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2026, 12, 31))
                .weekend(Vector.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .build();
    }

    static DocumentSet papers() {
        return DocumentSet.of(invoice(), bill(), packing(), policy(), origin(), certificate(), draft());
    }

    private static CommercialInvoice invoice() {
        return CommercialInvoice.builder()
                .issue(issue(CreditNumbers.INVOICE, CreditNumbers.SELLER, Capacity.ISSUER, 3))
                .seller(party(CreditNumbers.SELLER, "CN"))
                .buyer(party(CreditNumbers.BUYER, "DE"))
                .total(dollars(CreditNumbers.AMOUNT))
                .lines(Vector.of(InvoiceLine.builder()
                        .id("1")
                        .goods("lamps")
                        .quantity(Option.some(Quantity.of(CreditNumbers.QUANTITY, PIECE)))
                        .unitPrice(Option.some(UnitPrice.of(dollars(CreditNumbers.PRICE), PIECE)))
                        .amount(dollars(CreditNumbers.AMOUNT))
                        .build()))
                .goods(Option.some(CreditNumbers.INVOICED))
                .deliveryTerm(Option.some(DeliveryTerm.parse(CreditNumbers.TERM)))
                .origin(Option.some(Country.of("CN")))
                .packages(Option.some(CreditNumbers.PACKAGES))
                .marks(Option.some(CreditNumbers.MARKS))
                .creditNumber(Option.some(CreditNumbers.NUMBER))
                .build();
    }

    private static TransportDocument bill() {
        return TransportDocument.builder()
                .issue(issue("BL-77", CreditNumbers.CARRIER, Capacity.CARRIER, 3))
                .form(TransportKind.BILL_OF_LADING)
                .carrier(Option.some(CreditNumbers.CARRIER))
                .consignee(Option.some(CreditNumbers.ORDER))
                .isEndorsed(CreditNumbers.IS_ENDORSED)
                .notified(Vector.of(party(CreditNumbers.BUYER, "DE")))
                .vessel(Option.some(CreditNumbers.VESSEL))
                .loading(Option.some(CreditNumbers.LOADING))
                .discharge(Option.some(CreditNumbers.DISCHARGE))
                .shipment(ShipmentNote.on(CreditNumbers.SHIPPED))
                .freight(Option.some(Freight.PREPAID))
                .issuedSet(Option.some(3))
                .goods(Option.some("lamps"))
                .packages(Option.some(CreditNumbers.PACKAGES))
                .marks(Option.some(CreditNumbers.MARKS))
                .grossKilograms(Option.some(Decimal.of(CreditNumbers.KILOGRAMS)))
                .build();
    }

    private static PackingList packing() {
        return PackingList.builder()
                .issue(Issue.builder().copies(1).build())
                .goods(Option.some(CreditNumbers.INVOICED))
                .packages(Option.some(CreditNumbers.PACKED))
                .grossKilograms(Option.some(Decimal.of(CreditNumbers.KILOGRAMS)))
                .invoiceNumber(Option.some(CreditNumbers.INVOICE))
                .build();
    }

    private static InsuranceDocument policy() {
        return InsuranceDocument.builder()
                .issue(issue("POL-5", "Fiktiv Insurance", Capacity.INSURER, 1))
                .form(InsuranceKind.POLICY)
                .insured(Option.some(dollars(CreditNumbers.INSURED)))
                .from(Option.some(CreditNumbers.LOADING))
                .to(Option.some(CreditNumbers.DISCHARGE))
                .risks(Vector.ofAll(CreditNumbers.RISKS))
                .build();
    }

    private static CertificateOfOrigin origin() {
        return CertificateOfOrigin.builder()
                .issue(Issue.blank())
                .origin(Country.of("CN"))
                .build();
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .issue(issue("1", CreditNumbers.SELLER, Capacity.ISSUER, 1))
                .title(CreditNumbers.CERTIFICATE)
                .build();
    }

    private static Draft draft() {
        return Draft.builder()
                .issue(issue("D-1", CreditNumbers.SELLER, Capacity.ISSUER, 1))
                .drawee(CreditNumbers.DRAWEE)
                .amount(dollars(CreditNumbers.AMOUNT))
                .tenor(CreditNumbers.TENOR)
                .build();
    }

    private static Issue issue(String number, String by, Capacity capacity, int originals) {
        return Issue.builder()
                .number(Option.some(number))
                .on(Option.some(CreditNumbers.SHIPPED))
                .signature(Option.some(Signature.of(by, capacity)))
                .originals(originals)
                .build();
    }

    private static NameAndAddress party(String name, String country) {
        return NameAndAddress.builder()
                .name(name)
                .country(Option.some(Country.of(country)))
                .build();
    }

    private static Amount dollars(String number) {
        return Amount.of(IsoCurrency.USD, Decimal.parse(number));
    }
}
