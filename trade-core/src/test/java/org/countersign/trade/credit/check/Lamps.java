package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.BILL;
import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.DRAFT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.SET;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.Issue;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;

/** Papers of the lamps with other contents, and what is found in them, in short words. */
final class Lamps {
    private Lamps() {}

    /** The codes of what is found, with the weight where it is not a plain discrepancy. */
    static Vector<String> codes(Examination examination) {
        return examination.findings().map(Lamps::code).toVector();
    }

    private static String code(Discrepancy found) {
        return found.weight() == Discrepancy.Weight.DISCREPANT ? found.code() : found.code() + " " + found.weight();
    }

    /** The articles of what is found under that code. */
    static Vector<String> articles(Examination examination, String code) {
        return examination
                .findings()
                .filter(found -> found.code().equals(code))
                .map(found -> found.reason().citation().place())
                .toVector();
    }

    /** The set of the lamps with these papers in the places of their kinds. */
    static DocumentSet set(Paper... instead) {
        return DocumentSet.builder()
                .papers(SET.papers()
                        .map(paper -> Vector.of(instead)
                                .find(other -> other.getClass() == paper.getClass())
                                .getOrElse(paper)))
                .build();
    }

    /** The credit of the lamps, asking for these papers only, payable at sight without a draft. */
    static Credit asking(String... items) {
        return Credit.SHAPE.with(
                Credit.SHAPE.with(CREDIT, Credit.DOCUMENTS, Vector.of(items)),
                Credit.AVAILABILITY,
                Availability.builder()
                        .with("ANY BANK")
                        .by(AvailableBy.SIGHT_PAYMENT)
                        .build());
    }

    /** The credit with other words in field 45A. */
    static Credit goods(Credit credit, String goods) {
        return Credit.SHAPE.with(credit, Credit.GOODS, Option.some(goods));
    }

    /** The invoice with that total and these lines. */
    static CommercialInvoice invoice(String total, InvoiceLine... lines) {
        return CommercialInvoice.SHAPE.with(
                invoice(CommercialInvoice.LINES, Vector.of(lines)), CommercialInvoice.TOTAL, Amount.parse(total));
    }

    static <F> CommercialInvoice invoice(Field<CommercialInvoice, F> field, F content) {
        return CommercialInvoice.SHAPE.with(INVOICE, field, content);
    }

    /** The invoice in another currency than that of the credit. */
    static CommercialInvoice inEuros() {
        return CommercialInvoice.SHAPE.make(CommercialInvoice.SHAPE
                .valuesOf(invoice(CommercialInvoice.LINES, Vector.empty()))
                .with(CommercialInvoice.TOTAL, Amount.parse("EUR 100000")));
    }

    /** A line with a quantity and a price, either of which may be left out as {@code -}. */
    static InvoiceLine line(String quantity, String price) {
        return InvoiceLine.builder()
                .id("1")
                .goods("LED lamps model SL-9")
                .quantity(Option.when(!quantity.equals("-"), () -> Quantity.parse(quantity)))
                .unitPrice(Option.when(!price.equals("-"), () -> UnitPrice.parse(price)))
                .amount(Amount.parse("USD 1"))
                .build();
    }

    static Draft draft(String amount) {
        return Draft.SHAPE.with(DRAFT, Draft.AMOUNT, Amount.parse(amount));
    }

    static <F> TransportDocument bill(Field<TransportDocument, F> field, F content) {
        return TransportDocument.SHAPE.with(BILL, field, content);
    }

    static <F> TransportDocument issued(TransportDocument paper, Field<Issue, F> field, F content) {
        return TransportDocument.SHAPE.with(
                paper, TransportDocument.ISSUE, Issue.SHAPE.with(paper.issue(), field, content));
    }
}
