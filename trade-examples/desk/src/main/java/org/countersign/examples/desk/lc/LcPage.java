package org.countersign.examples.desk.lc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.page.Page;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.document.Discrepancy;

/** An answer for a reader at a terminal. */
final class LcPage {
    private final LcAnswer answer;
    private final Language language;
    private final LcWording wording;
    private final Page page;

    private LcPage(LcAnswer answer, Language language, int columns) {
        this.answer = answer;
        this.language = language;
        this.wording = new LcWording(language);
        this.page = new Page(columns);
    }

    static String of(LcAnswer answer, Language language, int columns) {
        LcPage page = new LcPage(answer, language, columns);
        page.facts();
        page.review();
        page.letters();
        page.papers();
        return page.page.toString();
    }

    private void facts() {
        page.paragraph(wording.title(answer.credit())).gap();
        page.table(wording.facts(answer.credit())
                .map(fact -> new Page.Row(fact.label(), fact.words().getOrElse(() -> wording.say("unknown")))));
    }

    private void review() {
        page.gap().paragraph(wording.say(answer.isAgainstContract() ? "review.contract" : "review.alone"));
        for (Remark.Weight weight : Remark.Weight.values()) {
            Seq<Remark> remarks = answer.review().of(weight);
            if (!remarks.isEmpty()) {
                page.hanging("  ", wording.say("weight." + weight));
            }
            remarks.forEach(remark ->
                    page.hanging("  - ", wording.remark(remark)).hanging("      ", wording.authority(remark)));
        }
        if (answer.review().remarks().isEmpty()) {
            page.hanging("  ", wording.say("review.nothing"));
        }
    }

    /** The letter in the language of the page first. */
    private void letters() {
        Seq<Language> languages =
                language == Language.zh ? Vector.of(Language.zh, Language.en) : Vector.of(Language.en, Language.zh);
        languages.forEach(tongue -> new LcWording(tongue).letter(answer).forEach(lines -> {
            page.gap().paragraph(wording.say("letter." + tongue));
            lines.forEach(line -> page.hanging("  ", line));
        }));
    }

    private void papers() {
        answer.examination().forEach(found -> {
            page.gap()
                    .paragraph(wording.say(
                            "papers",
                            "count",
                            answer.papers().fold(() -> 0, set -> set.papers().size())));
            page.hanging("  ", wording.say("complies." + found.complies()));
            answer.lastDay().forEach(day -> page.hanging("  ", wording.say("last", "day", day)));
            findings(found);
        });
    }

    private void findings(Examination found) {
        for (Discrepancy.Weight weight : Discrepancy.Weight.values()) {
            Seq<Discrepancy> findings = found.of(weight);
            if (!findings.isEmpty()) {
                page.hanging("  ", wording.say("weight." + weight));
            }
            findings.forEach(finding -> page.hanging("  - ", wording.finding(finding))
                    .hanging("      ", wording.authority(finding))
                    .hanging("      ", wording.cure(finding)));
        }
    }
}
