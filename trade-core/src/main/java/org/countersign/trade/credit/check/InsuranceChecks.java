package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.document.Capacity;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.InsuranceDocument;
import org.countersign.trade.document.InsuranceKind;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.document.Signature;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;

/** Insurance documents (UCP 600 art. 28). */
final class InsuranceChecks {
    private static final Pattern CLAUSE = Pattern.compile(
            "ICC ?\\(? ?([ABC]) ?\\)?|INSTITUTE CARGO CLAUSES? ?\\(? ?([ABC]) ?\\)?|\\b(ALL RISKS?|WAR|STRIKES?|SRCC|TPND|WPA|FPA)\\b");

    private InsuranceChecks() {}

    static Seq<Discrepancy> of(Case all) {
        Option<RequiredDocument> required = all.credit().required().find(one -> one.kind() == PaperKind.INSURANCE);
        return all.set()
                .all(InsuranceDocument.class)
                .flatMap(paper -> form(required, paper._1, paper._2)
                        .appendAll(date(all, paper._1, paper._2))
                        .appendAll(sum(all, required, paper._1, paper._2))
                        .appendAll(route(all, paper._1, paper._2))
                        .appendAll(required.toVector().flatMap(one -> risks(one, paper._1, paper._2))));
    }

    private static Seq<Discrepancy> form(Option<RequiredDocument> required, Path at, InsuranceDocument paper) {
        boolean wantsPolicy = required.exists(one -> one.says("POLICY") && !one.says("CERTIFICATE", "DECLARATION"));
        boolean isLess = wantsPolicy && paper.form() != InsuranceKind.POLICY;
        Seq<Discrepancy> form = Found.when(
                paper.form() == InsuranceKind.COVER_NOTE || isLess,
                () -> Found.at(
                        at.field("form"),
                        paper,
                        Found.reason("UCP-28A-FORM", paper.form() == InsuranceKind.COVER_NOTE ? "28(c)" : "28(d)")
                                .with("form", InsuranceKind.TEXT.print().apply(paper.form()))));
        boolean isSigned = paper.issue().signature().exists(InsuranceChecks::isGood);
        Seq<Discrepancy> unsigned = Found.when(
                !isSigned,
                () -> Found.at(at.field("issue").field("signature"), paper, Found.reason("UCP-28A-SIGNED", "28(a)")));
        Seq<Discrepancy> set = paper.issuedSet()
                .toVector()
                .filter(issued -> paper.issue().originals() < issued)
                .map(issued -> Found.at(
                        at.field("issue").field("originals"),
                        paper,
                        Found.reason("UCP-28B-SET", "28(b)")
                                .with("presented", paper.issue().originals())
                                .with("issued", issued)));
        return form.appendAll(unsigned)
                .appendAll(set)
                .appendAll(Found.when(
                        paper.toOrder() && !paper.isEndorsed(),
                        () -> Found.at(
                                at.field("isEndorsed"),
                                paper,
                                Found.practice("ISBP-INSURED", "endorsement of an insurance document"))));
    }

    /** Of the insurer, or of an agent or proxy who says for whom. */
    private static boolean isGood(Signature signature) {
        return signature.capacity().contains(Capacity.INSURER)
                || signature.principal().isDefined()
                        && signature.capacity().exists(as -> as == Capacity.AGENT || as == Capacity.PROXY);
    }

    private static Seq<Discrepancy> date(Case all, Path at, InsuranceDocument paper) {
        Option<LocalDate> begins = paper.effective().orElse(paper.issue().on());
        if (begins.isEmpty()) {
            return Vector.of(Found.at(at.field("effective"), paper, Found.reason("UCP-28E-NONE", "28(e)"))
                    .with(Discrepancy.Weight.UNKNOWN));
        }
        return all.transports()
                .flatMap(transport -> transport._2.shipped())
                .min()
                .toVector()
                .flatMap(shipped -> begins.filter(from -> from.isAfter(shipped))
                        .map(from -> Found.at(
                                at.field("effective"),
                                paper,
                                Found.reason("UCP-28E-DATE", "28(e)")
                                        .with("from", from)
                                        .with("shipped", shipped))));
    }

    private static Seq<Discrepancy> sum(Case all, Option<RequiredDocument> required, Path at, InsuranceDocument paper) {
        if (paper.insured().isEmpty()) {
            return Vector.of(Found.at(at.field("insured"), paper, Found.reason("UCP-28F-NONE", "28(f)")));
        }
        return paper.insured()
                .toVector()
                .flatMap(insured -> insured.currency()
                                .equals(all.credit().amount().currency())
                        ? amount(all, required, at, paper, insured)
                        : Vector.of(Found.at(
                                at.field("insured"),
                                paper,
                                Found.reason("UCP-28F-CURRENCY", "28(f)")
                                        .with("currency", insured.currency())
                                        .with("credit", all.credit().amount().currency()))));
    }

    private static Seq<Discrepancy> amount(
            Case all, Option<RequiredDocument> required, Path at, InsuranceDocument paper, Amount insured) {
        Percentage percentage = required.map(InsuredSum::percentage).getOrElse(InsuredSum.USUAL);
        return all.gross()
                .filter(gross -> gross.currency().equals(insured.currency()))
                .toVector()
                .flatMap(gross -> {
                    Amount claimed = all.drawn()
                            .filter(drawn -> drawn.currency().equals(gross.currency()))
                            .getOrElse(gross);
                    ExactAmount least = InsuredSum.least(percentage, value(all, gross), claimed, gross);
                    return Found.when(
                            Ratio.from(insured.number()).compareTo(least.number()) < 0,
                            () -> Found.at(
                                    at.field("insured"),
                                    paper,
                                    Found.reason("UCP-28F-AMOUNT", "28(f)")
                                            .with("insured", insured)
                                            .with("least", least)
                                            .with("percentage", percentage)));
                });
    }

    /** Under CIF and CIP the gross invoice shows the value. */
    private static Option<Amount> value(Case all, Amount gross) {
        boolean isDelivered = all.invoices()
                .forAll(invoice -> invoice._2
                        .deliveryTerm()
                        .exists(term -> term.rule() == Incoterm.CIF || term.rule() == Incoterm.CIP));
        return Option.when(isDelivered, gross);
    }

    private static Seq<Discrepancy> route(Case all, Path at, InsuranceDocument paper) {
        ShipmentTerms terms = all.credit().shipment();
        Seq<Discrepancy> from = end(at.field("from"), paper, terms.receipt().orElse(terms.loading()), paper.from());
        return from.appendAll(end(at.field("to"), paper, terms.destination().orElse(terms.discharge()), paper.to()));
    }

    private static Seq<Discrepancy> end(
            Path place, InsuranceDocument paper, Option<String> wanted, Option<String> covered) {
        return wanted.toVector()
                .filter(one -> covered.forAll(there -> !PlaceWords.agree(one, there)))
                .map(one -> Found.at(
                        place,
                        paper,
                        Found.reason("UCP-28F-ROUTE", "28(f)")
                                .with("wanted", Found.shown(one))
                                .with("covered", Found.shown(covered.getOrElse("-")))));
    }

    /** Named risks have to be covered; vague words ask for nothing, and any all-risks clause answers "all risks" (arts. 28 g and h). */
    private static Seq<Discrepancy> risks(RequiredDocument required, Path at, InsuranceDocument paper) {
        Seq<String> covered = clauses(paper.risks().mkString("; "));
        Seq<String> missing = clauses(required.text())
                .filter(risk -> !covered.contains(risk) && !(risk.equals("ALL RISKS") && covered.contains("A")));
        return Found.when(
                !missing.isEmpty(),
                () -> Found.at(
                        at.field("risks"),
                        paper,
                        Found.reason("UCP-28G-RISKS", "28(g)").with("missing", Found.shown(missing.mkString(", ")))));
    }

    private static Seq<String> clauses(String text) {
        Vector<String> found = Vector.empty();
        Matcher matcher = CLAUSE.matcher(text.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
            String name = Option.of(matcher.group(1))
                    .orElse(Option.of(matcher.group(2)))
                    .getOrElse(() -> Option.of(matcher.group(3)).getOrElse(""));
            found = found.append(
                    name.startsWith("ALL RISK") ? "ALL RISKS" : name.startsWith("STRIKE") ? "STRIKES" : name);
        }
        return found.distinct();
    }
}
