package org.countersign.trade.credit.check;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.credit.Conditions;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.document.Certificate;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.Paper;
import org.countersign.trade.document.PaperKind;

/** Whether every document required is there, in originals and copies, and what is there besides (UCP 600 arts. 14 f to h and 17). */
final class RequiredChecks {
    private RequiredChecks() {}

    static Seq<Discrepancy> of(Case all) {
        Seq<RequiredDocument> required = all.credit().required();
        return required.flatMap(one -> check(all, one))
                .appendAll(surplus(all, required))
                .appendAll(idle(all));
    }

    private static Seq<Discrepancy> check(Case all, RequiredDocument required) {
        Seq<Tuple2<Path, Paper>> papers = all.set().placed().filter(paper -> answers(paper._2, required));
        if (papers.isEmpty()) {
            return Vector.of(
                    Discrepancy.of(Found.reason("UCP-17-MISSING", "14(a)").with("required", required.shown())));
        }
        return count(papers, required).appendAll(signed(papers, required));
    }

    /** Whether a paper is what the item asks for; one without a type of its own has a title whose words stand in the item. */
    private static boolean answers(Paper paper, RequiredDocument required) {
        if (paper instanceof Certificate certificate) {
            Seq<String> words = Plain.words(certificate.title());
            Seq<String> asked = Plain.words(required.text());
            return !words.isEmpty()
                    && words.forAll(asked::contains)
                    && (required.kind() == PaperKind.OTHER
                            || required.kind() == PaperKind.INSPECTION
                            || required.kind() == PaperKind.ORIGIN);
        }
        return paper.kind() == required.kind();
    }

    private static Seq<Discrepancy> count(Seq<Tuple2<Path, Paper>> papers, RequiredDocument required) {
        Tuple2<Path, Paper> first = papers.head();
        int originals = papers.map(paper -> paper._2.issue().originals()).max().getOrElse(0);
        int total = papers.map(
                        paper -> paper._2.issue().originals() + paper._2.issue().copies())
                .max()
                .getOrElse(0);
        Seq<Discrepancy> few = Found.when(
                originals < required.originals(),
                () -> Found.at(
                        first._1.field("issue").field("originals"),
                        first._2,
                        Found.reason("UCP-17-ORIGINALS", "17(a)")
                                .with("presented", originals)
                                .with("required", required.originals())));
        return few.appendAll(Found.when(
                total < required.total(),
                () -> Found.at(
                        first._1.field("issue").field("copies"),
                        first._2,
                        Found.reason("UCP-17-COPIES", "17(e)")
                                .with("presented", total)
                                .with("required", required.total()))));
    }

    private static Seq<Discrepancy> signed(Seq<Tuple2<Path, Paper>> papers, RequiredDocument required) {
        return papers.filter(paper ->
                        required.isSigned() && paper._2.issue().signature().isEmpty())
                .map(paper -> Found.at(
                        paper._1.field("issue").field("signature"),
                        paper._2,
                        Found.reason("UCP-18A-SIGNED", "18(a)").with("required", required.shown())));
    }

    private static Seq<Discrepancy> surplus(Case all, Seq<RequiredDocument> required) {
        boolean drafts = all.credit().availability().draftsAt().isDefined()
                || all.credit().availability().drawee().isDefined();
        return all.set()
                .placed()
                .filter(paper -> !(paper._2 instanceof Draft && drafts))
                .filter(paper -> required.forAll(one -> !answers(paper._2, one)))
                .map(paper -> Found.at(paper._1, paper._2, Found.reason("UCP-14G-SURPLUS", "14(g)"))
                        .with(Discrepancy.Weight.DISREGARDED));
    }

    /** Conditions that name no document which would show that they are met. */
    private static Seq<Discrepancy> idle(Case all) {
        return all.credit()
                .conditions()
                .zipWithIndex()
                .filter(condition -> Conditions.isIdle(condition._1))
                .map(condition -> Discrepancy.of(
                                Found.reason("UCP-14H-CONDITION", "14(h)").with("condition", Found.shown(condition._1)))
                        .with(Discrepancy.Weight.DISREGARDED));
    }
}
