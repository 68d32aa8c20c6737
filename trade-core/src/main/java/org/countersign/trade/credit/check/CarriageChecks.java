package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.Path;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Freight;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.document.TransportDocument;
import org.countersign.trade.document.TransportKind;

/** Set, consignee, freight, clauses and transhipment of a transport document. */
final class CarriageChecks {
    /** Words that say that the goods travel on deck; that they may do so is harmless (UCP 600 art. 26 a). */
    private static final Pattern DECK =
            Pattern.compile("(?i)\\b(loaded|shipped|stowed|carried)\\b.{0,20}\\bon deck\\b");

    private static final Pattern MAY = Pattern.compile("(?i)\\b(may|at .{0,20}option)\\b");
    /** Words that expressly declare goods or packing defective (UCP 600 art. 27). */
    private static final Pattern DEFECT = Pattern.compile(
            "(?i)\\b(broken|torn|damaged|leaking|wet|stained|rusty|rusted|insufficiently packed|defective|dented|second-hand packing|repaired|missing|short shipped|infested)\\b");

    private static final Pattern MAYBE =
            Pattern.compile("(?i)\\b(may be|might be|could be|not responsible|said to|unless)\\b");

    /** To the shipper's own order, without points and blanks. */
    private static final Pattern OWN_ORDER =
            Pattern.compile("(?:to)?(?:the)?order(?:of(?:the)?(?:shipper|consignor))?");

    private CarriageChecks() {}

    static Seq<Discrepancy> of(Credit credit, Option<RequiredDocument> required, Path at, TransportDocument paper) {
        return clauses(at, paper)
                .appendAll(transhipment(credit, at, paper))
                .appendAll(set(required, at, paper))
                .appendAll(asked(required, credit, at, paper))
                .appendAll(required.toVector().flatMap(one -> endorsed(one, at, paper)));
    }

    /** What the item of field 46A says of it. */
    static Seq<Discrepancy> asked(Option<RequiredDocument> required, Credit credit, Path at, TransportDocument paper) {
        return required.toVector()
                .flatMap(one -> freight(one, at, paper)
                        .appendAll(consignee(one, at, paper))
                        .appendAll(notified(one, credit, at, paper)));
    }

    private static Seq<Discrepancy> clauses(Path at, TransportDocument paper) {
        return paper.clauses().zipWithIndex().flatMap(clause -> {
            Path place = at.field("clauses").element(clause._2 + 1);
            boolean isDeck =
                    DECK.matcher(clause._1).find() && !MAY.matcher(clause._1).find();
            boolean isUnclean = DEFECT.matcher(clause._1).find()
                    && !MAYBE.matcher(clause._1).find();
            Seq<Discrepancy> deck = Found.when(
                    isDeck,
                    () -> Found.at(
                            place, paper, Found.reason("UCP-26-DECK", "26(a)").with("clause", Found.shown(clause._1))));
            return deck.appendAll(Found.when(
                    isUnclean,
                    () -> Found.at(
                            place, paper, Found.reason("UCP-27-CLEAN", "27").with("clause", Found.shown(clause._1)))));
        });
    }

    /** One document has to cover the whole carriage; a prohibition has no effect on containers, nor under articles 19, 23 and 24. */
    private static Seq<Discrepancy> transhipment(Credit credit, Path at, TransportDocument paper) {
        if (paper.transhipments().isEmpty()) {
            return Vector.empty();
        }
        boolean isForbidden = credit.shipment().transhipment().contains(Allowance.NOT_ALLOWED)
                && (paper.form() == TransportKind.BILL_OF_LADING || paper.form() == TransportKind.SEA_WAYBILL)
                && !paper.shipment().isContainer();
        return Found.when(
                !paper.shipment().isWholeVoyage() || isForbidden,
                () -> Found.at(
                        at.field("transhipments"),
                        paper,
                        Found.reason("UCP-TR-TRANSHIP", paper.form().article() + transhipment(paper.form()))
                                .with("at", Found.shown(paper.transhipments().mkString(", ")))));
    }

    /** Where its article speaks of transhipment; those on charter parties, couriers and post do not. */
    private static String transhipment(TransportKind form) {
        return switch (form) {
            case MULTIMODAL, BILL_OF_LADING, SEA_WAYBILL, AIR_WAYBILL -> "(c)";
            case ROAD, RAIL, INLAND_WATERWAY -> "(e)";
            case CHARTER_PARTY_BILL, COURIER, POST -> "";
        };
    }

    /** The sole original, or all of them; fewer only where the credit asks for fewer. */
    private static Seq<Discrepancy> set(Option<RequiredDocument> required, Path at, TransportDocument paper) {
        boolean isFewAsked =
                required.exists(one -> !one.isFullSet() && one.says("1/3", "2/3", "ONE ORIGINAL", "TWO ORIGINAL"));
        return paper.issuedSet()
                .toVector()
                .filter(issued -> paper.form().isOfSea() || paper.form() == TransportKind.MULTIMODAL)
                .filter(issued -> !isFewAsked && paper.issue().originals() < issued)
                .map(issued -> Found.at(
                        at.field("issue").field("originals"),
                        paper,
                        Found.reason("UCP-TR-SET", paper.form().article() + "(a)(iv)")
                                .with("presented", paper.issue().originals())
                                .with("issued", issued)));
    }

    private static Seq<Discrepancy> endorsed(RequiredDocument required, Path at, TransportDocument paper) {
        return Found.when(
                paper.isToOrder() && !paper.isEndorsed() && needsEndorsement(required, paper),
                () -> Found.at(
                        at.field("isEndorsed"),
                        paper,
                        Found.practice("ISBP-ENDORSED", "endorsement of a bill to the shipper's order")));
    }

    private static Seq<Discrepancy> freight(RequiredDocument required, Path at, TransportDocument paper) {
        Option<Freight> wanted = required.says("FREIGHT PREPAID", "FREIGHT PAID")
                ? Option.some(Freight.PREPAID)
                : required.says("FREIGHT COLLECT", "FREIGHT PAYABLE AT DESTINATION", "FREIGHT TO COLLECT")
                        ? Option.some(Freight.COLLECT)
                        : Option.none();
        return wanted.toVector()
                .filter(mark -> !paper.freight().contains(mark))
                .map(mark -> Found.at(
                        at.field("freight"),
                        paper,
                        Found.reason("UCP-TR-FREIGHT", "14(d)")
                                .with("wanted", Freight.TEXT.print().apply(mark))
                                .with(
                                        "shown",
                                        paper.freight()
                                                .map(Freight.TEXT.print())
                                                .getOrElse("-"))));
    }

    private static Seq<Discrepancy> consignee(RequiredDocument required, Path at, TransportDocument paper) {
        boolean wantsOrder = required.says("TO ORDER", "TO THE ORDER");
        return Found.when(
                wantsOrder && !paper.isMadeToOrder(),
                () -> Found.at(
                        at.field("consignee"),
                        paper,
                        Found.reason("UCP-TR-CONSIGNEE", "14(d)")
                                .with("shown", Found.shown(paper.consignee().getOrElse("-")))
                                .with("required", required.shown())));
    }

    private static Seq<Discrepancy> notified(
            RequiredDocument required, Credit credit, Path at, TransportDocument paper) {
        boolean wantsApplicant = required.says(
                "NOTIFY APPLICANT", "NOTIFY THE APPLICANT", "NOTIFYING APPLICANT", "NOTIFYING THE APPLICANT");
        NameAndAddress applicant = credit.applicantParty();
        return Found.when(
                wantsApplicant && !paper.notified().exists(applicant::isNamedLike),
                () -> Found.at(
                        at.field("notified"),
                        paper,
                        Found.reason("UCP-TR-NOTIFY", "14(j)").with("applicant", Found.shown(applicant.name()))));
    }

    /** A bill to the order of a bank is the bank's to endorse. */
    private static boolean needsEndorsement(RequiredDocument required, TransportDocument paper) {
        return required.says("ENDORSED")
                || paper.consignee()
                        .exists(name -> OWN_ORDER.matcher(Plain.of(name)).matches());
    }
}
