package org.countersign.examples.paper;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.EvidenceTexts;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.WeighedWord;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.request.SampleWording;

/** A sample passport as a page that needs nothing else: to be read on a screen or a phone, and to be printed. */
public final class PassportPage {
    private final SamplePassport passport;
    private final SampleWording wording;
    private final Texts page;
    private final Texts evidence;
    private final Markup out;

    private PassportPage(SamplePassport passport, SampleWording wording) {
        boolean isChinese = wording.language().equals(Language.CHINESE);
        this.passport = passport;
        this.wording = wording;
        this.page = Texts.read(resource(isChinese ? "texts.zh.txt" : "texts.en.txt"));
        this.evidence = isChinese ? EvidenceTexts.chinese() : EvidenceTexts.english();
        this.out = Markup.page(
                wording.language().tag(),
                say("passport.title") + " " + passport.specification().number(),
                Paper.style());
    }

    /** The page in the language of these words. */
    public static String of(SamplePassport passport, SampleWording wording) {
        return new PassportPage(passport, wording).write();
    }

    private String write() {
        top();
        summary();
        passport.rows().zipWithIndex().forEach(row -> detail(row._1, row._2 + 1));
        unattached();
        return out.element("p class=\"foot\"", say("passport.foot")).end();
    }

    private void top() {
        int missing = passport.missing().size();
        out.raw("<header>")
                .element("p class=\"kind\"", say("passport.title"))
                .element(
                        "h1",
                        passport.specification()
                                .title()
                                .getOrElse(passport.specification().number()))
                .raw("<dl>")
                .term(say("passport.number"), passport.specification().number())
                .term(say("passport.buyer"), passport.specification().buyer())
                .term(say("passport.seller"), passport.specification().seller())
                .term(say("passport.known"), wording.of(passport.known()))
                .raw("</dl>")
                .element(
                        "p class=\"" + (missing == 0 ? "whole" : "lacks") + "\"",
                        missing == 0
                                ? say("passport.whole")
                                : page.say(
                                        "passport.lacks",
                                        LinkedHashMap.of(
                                                "missing",
                                                missing + "",
                                                "names",
                                                passport.missing()
                                                        .map(row ->
                                                                row.attribute().name())
                                                        .mkString(", "))))
                .raw("</header>");
    }

    private void summary() {
        out.raw("<table>").raw("<thead><tr>");
        Vector.of("attribute", "revision", "state", "written", "authorised", "strength", "by")
                .forEach(column -> out.element("th scope=\"col\"", say("column." + column)));
        out.raw("</tr></thead>").raw("<tbody>");
        passport.rows().forEach(row -> {
            out.raw("<tr class=\"" + tone(row.state()) + "\">");
            cell("attribute", row.attribute().name() + (row.isMandatory() ? "" : " (" + say("row.optional") + ")"));
            cell("revision", row.ref().revision());
            cell("state", mark(row.state()) + " " + wording.of(row.state()));
            cell("written", row.by().isEmpty() ? "\u2013" : truth(row.written()));
            cell("authorised", row.by().isEmpty() ? "\u2013" : truth(row.authorised()));
            cell("strength", row.strength().map(one -> one.points() + " / 100").getOrElse("\u2013"));
            cell("by", row.by().map(person -> person.name()).getOrElse("\u2013"));
            out.raw("</tr>");
        });
        out.raw("</tbody>").raw("</table>");
    }

    private void cell(String column, String text) {
        out.element("td data-label=\"" + Markup.escaped(say("column." + column)) + "\"", text);
    }

    private void detail(PassportRow row, int number) {
        String required = wording.of(row.attribute().content().requirement());
        out.raw("<article class=\"" + tone(row.state()) + "\">")
                .element("h2", number + ". " + row.attribute().name())
                .element("p class=\"state\"", mark(row.state()) + " " + wording.of(row.state()))
                .raw("<div class=\"required\">")
                .raw(FacePicture.of(row.attribute().content().requirement(), required)
                        .map(picture -> "<figure>" + picture + "</figure>")
                        .getOrElse(""))
                .raw("<dl>")
                .term(say("detail.kind"), wording.of(row.attribute().content().kind()))
                .term(say("detail.required"), required)
                .term(say("detail.revision"), row.ref().revision())
                .term(say("detail.digest"), row.ref().content().hex())
                .term(say("detail.confirmers"), row.attribute().confirmers().mkString(", "))
                .term(say("detail.basis"), basis(row.state()))
                .raw("</dl>")
                .raw("</div>");
        words("detail.words", rests(row).appendAll(row.words()).distinct());
        open(row.open());
        words("detail.earlier", row.earlier());
        out.raw("</article>");
    }

    private static Seq<WeighedWord> rests(PassportRow row) {
        return row.state().rests().toVector();
    }

    private String basis(AttributeState state) {
        if (state instanceof AttributeState.Adopted adopted) {
            return adopted.proof()
                    .map(proof -> page.say("basis.proved", HashMap.of("reference", proof.reference())))
                    .getOrElse(say("basis.unproved"));
        }
        if (state instanceof AttributeState.Confirmed confirmed) {
            return confirmed
                    .carried()
                    .map(over -> page.say(
                            "basis.carried",
                            LinkedHashMap.of("from", over.from().revision(), "why", over.why())))
                    .getOrElse("");
        }
        return state instanceof AttributeState.Deemed deemed
                ? page.say(
                        "basis.deemed",
                        HashMap.of("clause", deemed.deeming().clause().clause()))
                : "";
    }

    private void words(String heading, Seq<WeighedWord> words) {
        if (words.nonEmpty()) {
            out.element("h3", say(heading));
            words.forEach(word -> word(word, word.word().statement().words()));
        }
    }

    /** What he wants of this attribute alone; the whole mail stands above or beside an earlier revision. */
    private void open(Seq<WeighedWord> words) {
        if (words.nonEmpty()) {
            out.element("h3", say("detail.open"));
            words.forEach(word -> word(word, wanted(word.word().verdict())));
        }
    }

    private static String wanted(Verdict verdict) {
        return verdict.fold(
                approved -> "",
                Verdict.Instructed::words,
                Verdict.Resubmit::words,
                Verdict.Rejected::words,
                Verdict.Waived::words);
    }

    private void word(WeighedWord word, String words) {
        Statement statement = word.word().statement();
        Vector<String> facts = who(statement)
                .append(wording.of(word.word().verdict()) + " ("
                        + word.word().of().revision() + ")")
                .appendAll(word.strength()
                        .map(one -> page.say("word.strength", HashMap.of("points", one.points() + ""))))
                .append(page.say("word.written", HashMap.of("truth", truth(word.written()))))
                .append(page.say("word.authorised", HashMap.of("truth", truth(word.authorised()))));
        quote(words, facts);
    }

    private void quote(String words, Seq<String> facts) {
        out.raw("<blockquote>")
                .element("p", words)
                .element("footer", facts.mkString(" \u00b7 "))
                .raw("</blockquote>");
    }

    private Vector<String> who(Statement statement) {
        return Vector.of(statement.speaker().name())
                .appendAll(statement.role())
                .append(wording.of(statement.happened()))
                .appendAll(statement
                        .proof()
                        .map(form -> evidence.find("form." + form).getOrElse(form::code)))
                .append(statement.number());
    }

    private void unattached() {
        if (passport.unattached().nonEmpty()) {
            out.raw("<article class=\"none\">").element("h2", say("passport.unattached"));
            passport.unattached().forEach(statement -> quote(statement.words(), who(statement)));
            out.raw("</article>");
        }
    }

    private String truth(Truth truth) {
        return say("truth." + truth.name().toLowerCase(Locale.ROOT));
    }

    /** Told apart by a sign as well as by colour. */
    private static String mark(AttributeState state) {
        return switch (tone(state)) {
            case "yes" -> "\u25cf";
            case "weak" -> "\u25d0";
            case "no" -> "\u2715";
            default -> "\u25cb";
        };
    }

    private static String tone(AttributeState state) {
        if (state.isConfirmedInWriting()) {
            return "yes";
        }
        if (state instanceof AttributeState.Resubmit || state instanceof AttributeState.Rejected) {
            return "no";
        }
        return state instanceof AttributeState.Unconfirmed || state instanceof AttributeState.Asked ? "none" : "weak";
    }

    private String say(String key) {
        return page.say(key, HashMap.empty());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PassportPage.class.getResourceAsStream(name));
    }
}
