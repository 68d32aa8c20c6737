package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.TermWords;
import org.countersign.trade.delivery.DeliveryTerm;

/** Delivery term, places, part shipments, transhipment. */
final class CarriageReview {
    private CarriageReview() {}

    static Seq<Remark> of(Credit credit, SalesTerms terms) {
        return term(credit, terms)
                .appendAll(place(
                        "shipment.loading", "CREDIT-LOADING", credit.shipment().loading(), terms.loading()))
                .appendAll(place(
                        "shipment.discharge",
                        "CREDIT-DISCHARGE",
                        credit.shipment().discharge(),
                        terms.discharge()))
                .appendAll(forbidden(
                        "shipment.partial",
                        Noted.ucp("CREDIT-PARTIAL", "31(a)"),
                        credit.shipment().partial(),
                        terms.partial()))
                .appendAll(forbidden(
                        "shipment.transhipment",
                        Noted.ucp("CREDIT-TRANSHIP", "20(c)"),
                        credit.shipment().transhipment(),
                        terms.transhipment()));
    }

    private static Seq<Remark> term(Credit credit, SalesTerms terms) {
        Option<DeliveryTerm> stated = credit.goods().flatMap(TermWords::find);
        return terms.deliveryTerm()
                .toVector()
                .flatMap(agreed -> stated.fold(
                        () -> Noted.should(
                                true,
                                "goods",
                                () -> Noted.contract("CREDIT-TERM-NONE").with("contract", Noted.shown(agreed))),
                        there -> Noted.must(
                                !isSame(there, agreed),
                                "goods",
                                () -> Noted.contract("CREDIT-TERM")
                                        .with("credit", Noted.shown(there))
                                        .with("contract", Noted.shown(agreed)))));
    }

    private static boolean isSame(DeliveryTerm one, DeliveryTerm other) {
        return one.rule() == other.rule()
                && one.place().forAll(here -> other.place().forAll(there -> Noted.agree(here.name(), there.name())))
                && one.edition().forAll(here -> other.edition().forAll(there -> here == there));
    }

    private static Seq<Remark> place(String field, String code, Option<String> credit, Option<String> contract) {
        return credit.toVector()
                .flatMap(here -> contract.filter(there -> !Noted.agree(here, there))
                        .toVector()
                        .flatMap(there -> Noted.must(
                                true,
                                field,
                                () -> Noted.contract(code)
                                        .with("credit", Noted.shown(here))
                                        .with("contract", Noted.shown(there)))));
    }

    /** What the contract allows and the credit forbids; the other way round costs nothing. */
    private static Seq<Remark> forbidden(
            String field, Reason reason, Option<Allowance> credit, Option<Allowance> contract) {
        return Noted.must(
                credit.contains(Allowance.NOT_ALLOWED) && contract.contains(Allowance.ALLOWED), field, () -> reason);
    }
}
