package org.countersign.trade.credit.check;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Path;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.BusinessCalendar;

/** What an examination looks at. */
record Case(Credit credit, DocumentSet set, Presentation presentation, BusinessCalendar banks) {
    Seq<Tuple2<Path, CommercialInvoice>> invoices() {
        return set.all(CommercialInvoice.class);
    }

    Seq<Tuple2<Path, TransportDocument>> transports() {
        return set.all(TransportDocument.class);
    }

    /** What is asked for: as said, else the drafts, else the invoices; none where there are none, or they are in other currencies. */
    Option<Amount> drawn() {
        Seq<Amount> drafts = set.all(Draft.class).map(draft -> draft._2.amount());
        return presentation.drawn().orElse(() -> drafts.isEmpty() ? invoiced() : sum(drafts));
    }

    /** What the invoices come to. */
    Option<Amount> invoiced() {
        return sum(invoices().map(invoice -> invoice._2.total()));
    }

    /** What the goods on the invoices are worth before money paid in advance was taken off. */
    Option<Amount> gross() {
        return sum(invoices().map(invoice -> invoice._2.gross()));
    }

    private static Option<Amount> sum(Seq<Amount> amounts) {
        return amounts.headOption()
                .map(Amount::currency)
                .filter(currency -> amounts.forAll(amount -> amount.currency().equals(currency)))
                .map(currency -> Amount.sum(currency, amounts));
    }

    /** What has to be shipped when, where the credit gives more than one period (UCP 600 art. 32). */
    Option<InstalmentSchedule> schedule() {
        return credit.shipment().period().flatMap(InstalmentSchedule::read);
    }

    /** The latest day of shipment of the transport documents presented (UCP 600 art. 14 c); none if one is unknown or there are none. */
    Option<LocalDate> shipped() {
        return Option.sequence(transports().map(paper -> paper._2.shipped())).flatMap(Seq::max);
    }

    /** Whether original transport documents are presented, which starts the days for presentation. */
    boolean hasOriginalTransport() {
        return transports().exists(paper -> paper._2.issue().originals() > 0);
    }
}
