package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.document.ShipmentNote;
import org.countersign.trade.document.Signature;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;

/** Transport documents (UCP 600 arts. 19 to 27). */
final class TransportChecks {
    private TransportChecks() {}

    static Seq<Discrepancy> of(Case all) {
        Option<RequiredDocument> required = all.credit().required().find(one -> one.kind() == PaperKind.TRANSPORT);
        return all.transports().flatMap(paper -> new OnePaper(all.credit(), required, paper._1, paper._2).findings());
    }

    /** One transport document against what is asked of it. */
    private record OnePaper(Credit credit, Option<RequiredDocument> required, Path at, TransportDocument paper) {
        Seq<Discrepancy> findings() {
            if (isCopy()) {
                return form().appendAll(CarriageChecks.asked(required, credit, at, paper));
            }
            return form().appendAll(signature())
                    .appendAll(board())
                    .appendAll(places())
                    .appendAll(CarriageChecks.of(credit, required, at, paper));
        }

        /** A copy where copies are asked for: articles 19 to 25 are about originals, and only what the item says is looked for (ISBP). */
        private boolean isCopy() {
            return paper.issue().originals() == 0 && required.exists(one -> one.originals() == 0);
        }

        private Discrepancy found(String field, Reason reason) {
            return Found.at(at.field(field), paper, reason);
        }

        private Reason reason(String code, String part) {
            return Found.reason(code, paper.form().article() + part);
        }

        private Seq<Discrepancy> form() {
            Seq<Discrepancy> other = required.toVector()
                    .filter(one -> !one.transport().contains(paper.form()))
                    .map(one -> found(
                            "form",
                            reason("UCP-TR-FORM", "")
                                    .with("form", TransportKind.TEXT.print().apply(paper.form()))
                                    .with("required", one.shown())));
            boolean isCharter = paper.shipment().isCharter() && paper.form() != TransportKind.CHARTER_PARTY_BILL;
            return other.appendAll(Found.when(isCharter, () -> found("shipment", reason("UCP-TR-CHARTER", "(a)(vi)"))));
        }

        /** Who may sign, and for whom; a bill under a charter party need not name the carrier, nor need the railway or the post (arts. 22 to 25). */
        private Seq<Discrepancy> signature() {
            boolean needsCarrier = paper.form() != TransportKind.CHARTER_PARTY_BILL
                    && paper.form() != TransportKind.RAIL
                    && paper.form() != TransportKind.POST;
            Seq<Discrepancy> nameless = Found.when(
                    needsCarrier && paper.carrier().isEmpty(),
                    () -> found("carrier", reason("UCP-TR-CARRIER", "(a)(i)")));
            Option<Signature> signature = paper.issue().signature();
            boolean isGood = signature.exists(one -> one.capacity()
                    .exists(capacity -> maySign(capacity)
                            && (capacity != Capacity.AGENT || one.principal().isDefined())));
            return nameless.appendAll(Found.when(
                    !isGood,
                    () -> Found.at(at.field("issue").field("signature"), paper, reason("UCP-TR-SIGNED", "(a)(i)"))));
        }

        private boolean maySign(Capacity capacity) {
            return switch (paper.form()) {
                case BILL_OF_LADING, SEA_WAYBILL, MULTIMODAL ->
                    capacity == Capacity.CARRIER || capacity == Capacity.MASTER || capacity == Capacity.AGENT;
                case CHARTER_PARTY_BILL ->
                    capacity == Capacity.MASTER
                            || capacity == Capacity.OWNER
                            || capacity == Capacity.CHARTERER
                            || capacity == Capacity.AGENT;
                case AIR_WAYBILL, ROAD, RAIL, INLAND_WATERWAY ->
                    capacity == Capacity.CARRIER || capacity == Capacity.AGENT;
                case COURIER, POST -> capacity == Capacity.COURIER || capacity == Capacity.CARRIER;
            };
        }

        private Seq<Discrepancy> board() {
            ShipmentNote note = paper.shipment();
            boolean isShipped = !note.notations().isEmpty()
                    || note.isPrinted()
                            && !note.isIntended()
                            && paper.issue().on().isDefined();
            Seq<Discrepancy> unshipped = Found.when(
                    !isShipped,
                    () -> found(
                            "shipment", reason(paper.form().isOfSea() ? "UCP-TR-BOARD" : "UCP-TR-TAKEN", "(a)(ii)")));
            return unshipped.appendAll(Found.when(
                    paper.form().isOfSea() && paper.vessel().isEmpty(),
                    () -> found("vessel", reason("UCP-TR-VESSEL", "(a)(ii)"))));
        }

        private Seq<Discrepancy> places() {
            ShipmentTerms terms = credit.shipment();
            return place("loading", "UCP-TR-LOADING", terms.loading(), paper.loading())
                    .appendAll(place("discharge", "UCP-TR-DISCHARGE", terms.discharge(), paper.discharge()))
                    .appendAll(place(
                            "receipt",
                            "UCP-TR-RECEIPT",
                            terms.receipt(),
                            paper.receipt().orElse(paper.loading())))
                    .appendAll(place(
                            "delivery",
                            "UCP-TR-DELIVERY",
                            terms.destination(),
                            paper.delivery().orElse(paper.discharge())));
        }

        /** Where its article speaks of the two ends of the carriage. */
        private static String ends(TransportKind form) {
            return switch (form) {
                case AIR_WAYBILL -> "(a)(iv)";
                case COURIER -> "(a)(i)";
                case POST -> "(c)";
                case MULTIMODAL, BILL_OF_LADING, SEA_WAYBILL, CHARTER_PARTY_BILL, ROAD, RAIL, INLAND_WATERWAY ->
                    "(a)(iii)";
            };
        }

        private Seq<Discrepancy> place(String field, String code, Option<String> wanted, Option<String> shown) {
            return wanted.toVector()
                    .filter(place -> shown.forAll(there -> !PlaceWords.agree(place, there)))
                    .map(place -> found(
                            field,
                            reason(code, ends(paper.form()))
                                    .with("wanted", Found.shown(place))
                                    .with("shown", Found.shown(shown.getOrElse("-")))));
        }
    }
}
