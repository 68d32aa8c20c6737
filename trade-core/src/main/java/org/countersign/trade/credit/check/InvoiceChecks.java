package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.StatedGoods;
import org.countersign.trade.credit.TermWords;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.InvoiceLine;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.money.IsoCurrency;

/** The commercial invoice (UCP 600 arts. 14 j and 18). */
final class InvoiceChecks {
    private InvoiceChecks() {}

    static Seq<Discrepancy> of(Case all) {
        return all.invoices()
                .flatMap(invoice -> parties(all.credit(), invoice._1, invoice._2)
                        .appendAll(contents(all.credit(), invoice._1, invoice._2)));
    }

    private static Seq<Discrepancy> parties(Credit credit, Path at, CommercialInvoice invoice) {
        NameAndAddress beneficiary = credit.beneficiaryParty();
        NameAndAddress applicant = credit.applicantParty();
        Seq<Discrepancy> seller = Found.when(
                !invoice.seller().isNamedLike(beneficiary),
                () -> Found.at(
                        at.field("seller"),
                        invoice,
                        Found.reason("UCP-18A-ISSUER", "18(a)")
                                .with("seller", Found.shown(invoice.seller().name()))
                                .with("beneficiary", Found.shown(beneficiary.name()))));
        Seq<Discrepancy> buyer = Found.when(
                !invoice.buyer().isNamedLike(applicant),
                () -> Found.at(
                        at.field("buyer"),
                        invoice,
                        Found.reason("UCP-18A-BUYER", "18(a)")
                                .with("buyer", Found.shown(invoice.buyer().name()))
                                .with("applicant", Found.shown(applicant.name()))));
        return seller.appendAll(buyer)
                .appendAll(country(at.field("seller"), invoice, invoice.seller(), beneficiary))
                .appendAll(country(at.field("buyer"), invoice, invoice.buyer(), applicant));
    }

    /** Addresses may differ from the credit, as long as the country is the same (UCP 600 art. 14 j). */
    private static Seq<Discrepancy> country(
            Path at, CommercialInvoice invoice, NameAndAddress here, NameAndAddress there) {
        return here.country()
                .toVector()
                .flatMap(one -> there.country()
                        .filter(other -> !other.equals(one))
                        .map(other -> Found.at(
                                at.field("country"),
                                invoice,
                                Found.reason("UCP-14J-COUNTRY", "14(j)")
                                        .with("one", one)
                                        .with("other", other))));
    }

    private static Seq<Discrepancy> contents(Credit credit, Path at, CommercialInvoice invoice) {
        Seq<Discrepancy> currency = Found.when(
                !invoice.total().currency().equals(credit.amount().currency()),
                () -> Found.at(
                        at.field("total"),
                        invoice,
                        Found.reason("UCP-18A-CURRENCY", "18(a)")
                                .with("currency", invoice.total().currency())
                                .with("credit", credit.amount().currency())));
        Seq<Discrepancy> free = Found.when(
                invoice.freeGoods() > 0,
                () -> Found.at(
                        at.field("freeGoods"),
                        invoice,
                        Found.reason("UCP-18C-FREE", "18(c)").with("lines", invoice.freeGoods())));
        Seq<Discrepancy> quoted = invoice.creditNumber()
                .toVector()
                .filter(number -> !Plain.isSame(number, credit.number()))
                .map(number -> Found.at(
                        at.field("creditNumber"),
                        invoice,
                        Found.reason("UCP-14D-NUMBER", "14(d)")
                                .with("number", Found.shown(number))
                                .with("credit", credit.number())));
        return currency.appendAll(free)
                .appendAll(quoted)
                .appendAll(goods(credit, at, invoice))
                .appendAll(term(credit, at, invoice));
    }

    /** The description must correspond with that of the credit: every word of it that carries meaning stands somewhere in the invoice. */
    private static Seq<Discrepancy> goods(Credit credit, Path at, CommercialInvoice invoice) {
        String said = invoice.goods()
                .toVector()
                .appendAll(invoice.lines().map(InvoiceLine::goods))
                .appendAll(invoice.deliveryTerm().map(DeliveryTerm::toString))
                .mkString(" ");
        Seq<String> words = Plain.words(said);
        Seq<String> missing = credit.goods()
                .toVector()
                .flatMap(Plain::words)
                .filter(word -> !words.contains(word)
                        && !isPlaceOfTerm(credit, word)
                        && IsoCurrency.find(word).isEmpty()
                        && !isUnit(word));
        return Found.when(
                !missing.isEmpty(),
                () -> Found.at(
                        at.field("goods"),
                        invoice,
                        Found.reason("UCP-18C-GOODS", "18(c)").with("missing", Found.shown(missing.mkString(", ")))));
    }

    private static boolean isUnit(String word) {
        return word.equals("METRIC")
                || Vector.of("1 ", "1 METRIC ")
                        .exists(one -> StatedGoods.read(one + word).quantity().isDefined());
    }

    /** The rule and its place are looked at by {@link #term}. */
    private static boolean isPlaceOfTerm(Credit credit, String word) {
        return Incoterm.find(word).isDefined()
                || term(credit)
                        .exists(term -> term.place()
                                .exists(place -> Plain.words(place.name()).contains(word)));
    }

    private static Seq<Discrepancy> term(Credit credit, Path at, CommercialInvoice invoice) {
        return term(credit)
                .toVector()
                .filter(term ->
                        invoice.deliveryTerm().forAll(other -> other.rule() != term.rule() || !agree(term, other)))
                .map(term -> Found.at(
                        at.field("deliveryTerm"),
                        invoice,
                        Found.reason("UCP-18C-TERM", "18(c)")
                                .with("term", Found.shown(term))
                                .with(
                                        "invoice",
                                        Found.shown(invoice.deliveryTerm()
                                                .map(DeliveryTerm::toString)
                                                .getOrElse("-")))));
    }

    private static boolean agree(DeliveryTerm one, DeliveryTerm other) {
        return one.place().forAll(place -> other.place().forAll(there -> Plain.agree(place.name(), there.name())));
    }

    private static Option<DeliveryTerm> term(Credit credit) {
        return credit.goods().flatMap(TermWords::find);
    }
}
