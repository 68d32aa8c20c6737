package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import org.countersign.trade.base.Path;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Paper;

/** What holds for any paper: corrections, and goods in general terms (UCP 600 art. 14 e, and practice). */
final class PaperChecks {
    private PaperChecks() {}

    static Seq<Discrepancy> of(Case all) {
        return all.set()
                .placed()
                .flatMap(paper -> corrections(paper._1, paper._2).appendAll(goods(all, paper._1, paper._2)));
    }

    private static Seq<Discrepancy> corrections(Path at, Paper paper) {
        return Found.when(
                paper.issue().openCorrections() > 0,
                () -> Found.at(
                        at.field("issue").field("openCorrections"),
                        paper,
                        Found.practice("ISBP-CORRECTED", "corrections and alterations")
                                .with("corrections", paper.issue().openCorrections())));
    }

    /** Other papers may name the goods in general terms; where not a word is the same, a person has to look. */
    private static Seq<Discrepancy> goods(Case all, Path at, Paper paper) {
        Seq<String> asked = all.credit().goods().toVector().flatMap(Plain::words);
        Seq<String> said = paper.goods().toVector().flatMap(Plain::words);
        boolean isOther = !(paper instanceof CommercialInvoice)
                && !asked.isEmpty()
                && !said.isEmpty()
                && !said.exists(asked::contains);
        return Found.when(
                isOther,
                () -> Found.at(
                                at.field("goods"),
                                paper,
                                Found.reason("UCP-14E-GOODS", "14(e)")
                                        .with("goods", Found.shown(paper.goods().getOrElse(""))))
                        .with(Discrepancy.Weight.UNKNOWN));
    }
}
