package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.document.TransportKind;

/** Documents that the delivery term or the contract does not let the seller have. */
final class PaperReview {
    private static final Authority INCOTERMS =
            new Authority("Incoterms 2020", "ICC rules for the use of domestic and international trade terms, 2020");

    private PaperReview() {}

    static Seq<Remark> of(Credit credit, SalesTerms terms) {
        return credit.required().zipWithIndex().flatMap(item -> {
            String place = "documents[" + (item._2 + 1) + "]";
            return terms.deliveryTerm()
                    .toVector()
                    .flatMap(term -> underTerm(place, item._1, term, terms))
                    .appendAll(agreed(place, item._1, terms))
                    .appendAll(air(place, item._1));
        });
    }

    private static Seq<Remark> underTerm(String place, RequiredDocument item, DeliveryTerm term, SalesTerms terms) {
        boolean isBoard = item.transport().exists(TransportKind::isOfSea) || item.says("ON BOARD");
        boolean cannot = term.rule() == Incoterm.EXW || term.rule() == Incoterm.FCA && !terms.isOnBoardAgreed();
        RuleGroup group = term.rule().group();
        boolean isPaid = group == RuleGroup.C || group == RuleGroup.D;
        boolean wrongMark = isPaid
                ? item.says("FREIGHT COLLECT", "FREIGHT PAYABLE AT DESTINATION", "FREIGHT TO COLLECT")
                : item.says("FREIGHT PREPAID", "FREIGHT PAID");
        boolean insures = sheets(term).exists(sheet -> sheet.insurance().isDefined());
        return Noted.must(
                        isBoard && cannot,
                        place,
                        () -> incoterms("CREDIT-TERM-BOARD", term.rule() == Incoterm.EXW ? "EXW A6" : "FCA A6/B6")
                                .with("term", term.rule())
                                .with("required", item.shown()))
                .appendAll(Noted.must(
                        wrongMark,
                        place,
                        () -> incoterms("CREDIT-TERM-FREIGHT", term.rule() + " A9")
                                .with("term", term.rule())
                                .with("required", item.shown())))
                .appendAll(Noted.must(
                        item.kind() == PaperKind.INSURANCE && !insures,
                        place,
                        () -> incoterms("CREDIT-TERM-INSURANCE", term.rule() + " A5")
                                .with("term", term.rule())))
                .appendAll(Noted.note(
                        item.kind() == PaperKind.TRANSPORT && group == RuleGroup.D,
                        place,
                        () -> Noted.practice(
                                        "CREDIT-TERM-ARRIVAL",
                                        "a paper of shipment does not show delivery at destination")
                                .with("term", term.rule())));
    }

    /** The rule in its edition, or in every edition where the term names none. */
    private static Seq<RuleSheet> sheets(DeliveryTerm term) {
        return term.edition().isDefined()
                ? term.sheets()
                : RuleSheet.all().filter(sheet -> sheet.rule() == term.rule());
    }

    private static Reason incoterms(String code, String place) {
        return Reason.of(code, Citation.of(INCOTERMS, place));
    }

    /** A paper that was not agreed and that neither every sale nor the delivery term brings along has to be obtained by somebody, and paid. */
    private static Seq<Remark> agreed(String place, RequiredDocument item, SalesTerms terms) {
        boolean isNew = !terms.documents().isEmpty()
                && terms.documents().map(RequiredDocument::read).forAll(one -> one.kind() != item.kind());
        return Noted.should(
                isNew && isExtra(item.kind()),
                place,
                () -> Noted.contract("CREDIT-PAPER").with("required", item.shown()));
    }

    private static boolean isExtra(PaperKind kind) {
        return switch (kind) {
            case INVOICE, PACKING_LIST, TRANSPORT, INSURANCE, DRAFT -> false;
            case ORIGIN, INSPECTION, OTHER -> true;
        };
    }

    /** The shipper gets one original of an air waybill, and it is never to order (UCP 600 art. 23). */
    private static Seq<Remark> air(String place, RequiredDocument item) {
        boolean isAir = item.transport().contains(TransportKind.AIR_WAYBILL)
                && item.transport().size() == 1;
        return Noted.must(
                isAir && (item.isFullSet() || item.says("TO ORDER", "TO THE ORDER")),
                place,
                () -> Noted.ucp("CREDIT-AIR-SET", "23(a)(v)").with("required", item.shown()));
    }
}
