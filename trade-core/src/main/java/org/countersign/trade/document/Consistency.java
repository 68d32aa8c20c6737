package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.party.Country;

/** What the papers of one set say against each other. Data need not be the same, they must not conflict (UCP 600 art. 14 d). */
final class Consistency {
    private static final Vector<Datum> DATA = Vector.of(
            new Datum("UCP-14D-WEIGHT", paper -> paper.grossKilograms().map(Decimal::toString), String::equals),
            new Datum("UCP-14D-PACKAGES", paper -> paper.packages().map(String::valueOf), String::equals),
            new Datum("UCP-14D-MARKS", Paper::marks, Folded::agree),
            new Datum("UCP-14D-CREDIT", Paper::creditNumber, Folded::isSame),
            new Datum("UCP-14D-LOADING", Paper::loading, Folded::agree),
            new Datum("UCP-14D-DISCHARGE", Paper::discharge, Folded::agree),
            new Datum("UCP-14D-INVOICE", Consistency::invoice, Folded::isSame),
            new Datum("UCP-14D-ORIGIN", Consistency::origin, String::equals),
            new Datum("UCP-14D-FREIGHT", Consistency::freight, String::equals));

    private Consistency() {}

    static Seq<Discrepancy> of(DocumentSet set) {
        return DATA.flatMap(datum -> conflicts(set, datum));
    }

    /** Each paper against the first that says something about it. */
    private static Seq<Discrepancy> conflicts(DocumentSet set, Datum datum) {
        Seq<Said> said = set.placed()
                .flatMap(paper -> datum.of().apply(paper._2).map(text -> new Said(paper._1, paper._2, text)));
        return said.headOption()
                .toVector()
                .flatMap(first -> said.tail()
                        .reject(other -> datum.agree().test(first.text(), other.text()))
                        .map(other -> conflict(datum.code(), first, other)));
    }

    private static Discrepancy conflict(String code, Said first, Said other) {
        Reason reason = Reason.of(code, Ucp600.article("14(d)"))
                .with("one", PlainText.shown(other.text()))
                .with("other", PlainText.shown(first.text()))
                .with("otherPaper", first.paper().label());
        return Discrepancy.of(reason, other.place(), other.paper());
    }

    private static Option<String> invoice(Paper paper) {
        return paper instanceof CommercialInvoice ? paper.issue().number() : paper.invoiceNumber();
    }

    private static Option<String> origin(Paper paper) {
        if (paper instanceof CertificateOfOrigin certificate) {
            return Option.some(certificate.origin().code());
        }
        return paper instanceof CommercialInvoice invoice ? invoice.origin().map(Country::code) : Option.none();
    }

    /** An invoice with freight in its price stands against freight collect, one without against freight prepaid. */
    private static Option<String> freight(Paper paper) {
        if (paper instanceof TransportDocument transport) {
            return transport.freight().map(Freight.TEXT.print());
        }
        return paper instanceof CommercialInvoice invoice
                ? invoice.deliveryTerm().flatMap(Consistency::freight)
                : Option.none();
    }

    /** Under group C the seller has paid; under the other groups trade leaves room, and nothing is concluded. */
    private static Option<String> freight(DeliveryTerm term) {
        return switch (term.rule().group()) {
            case C -> Option.some(Freight.TEXT.print().apply(Freight.PREPAID));
            case E, F, D -> Option.none();
        };
    }

    /** One thing that several kinds of papers say. */
    private record Datum(String code, Function<Paper, Option<String>> of, BiPredicate<String, String> agree) {}

    /** What one paper says of it. */
    private record Said(Path place, Paper paper, String text) {}
}
