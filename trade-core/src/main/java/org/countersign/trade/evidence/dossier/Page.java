package org.countersign.trade.evidence.dossier;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Base64;
import java.util.Locale;
import org.countersign.trade.base.Texts;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.EvidenceTexts;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.log.Leaf;

/** The page of a dossier: it needs nothing from anywhere else, and runs nothing. */
final class Page {
    private static final String STYLE = DossierTexts.read("page.css");
    private static final int PROMISES = 4;
    private static final int LIMITS = 5;

    private final Dossier dossier;
    private final Texts texts;
    private final Texts words;
    private final Html html = new Html();

    Page(Dossier dossier) {
        this.dossier = dossier;
        this.texts = DossierTexts.find(dossier.cover().language()).getOrElse(DossierTexts::english);
        this.words =
                dossier.cover().language().equals(Language.CHINESE) ? EvidenceTexts.chinese() : EvidenceTexts.english();
    }

    String html() {
        html.raw("<!DOCTYPE html>")
                .raw("<html lang=\"" + dossier.cover().language() + "\">")
                .raw("<head>")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
                        + " style-src 'unsafe-inline'\">")
                .element("title", dossier.cover().title())
                .raw("<style>\n" + STYLE + "</style>")
                .raw("</head>")
                .raw("<body>");
        top();
        dossier.cover().entries().zip(dossier.leaves()).forEach(entry -> entry(entry._1, entry._2));
        promises();
        return html.raw("</body>").raw("</html>").toString();
    }

    private void top() {
        Cover cover = dossier.cover();
        html.element("h1", cover.title())
                .element("p class=\"question\"", cover.question().getOrElse(""))
                .raw("<dl>")
                .term(
                        say("page.prepared"),
                        cover.prepared() + ", " + cover.preparedBy().name())
                .term(say("page.log"), dossier.checkpoint().name().name())
                .term(
                        say("page.shown"),
                        texts.say(
                                "page.of",
                                LinkedHashMap.of(
                                        "shown", cover.entries().size() + "",
                                        "all", dossier.hashes().size() + "")))
                .term(say("page.root"), dossier.checkpoint().root().hex())
                .term(say("page.key"), dossier.key().fingerprint().hex())
                .raw("</dl>")
                .element("p", say("page.check"));
    }

    private void entry(int number, Leaf leaf) {
        html.raw("<article>")
                .element("h2", texts.say("page.entry", HashMap.of("number", number + "")))
                .element("p class=\"matter\"", leaf.matter());
        if (leaf.title().equals(Statement.SHAPE.title())) {
            leaf.to(Statement.SHAPE).peek(this::statement);
        }
        dossier.cover()
                .attachments()
                .filter(one -> leaf.text().contains(one.content().toString()))
                .forEach(this::attachment);
        html.raw("<pre>" + Html.escaped(leaf.text()) + "</pre>")
                .element("p class=\"hash\"", say("page.hash") + " " + leaf.hash())
                .raw("</article>");
    }

    private void statement(Statement statement) {
        Vector<String> who = Vector.of(statement.speaker().name())
                .appendAll(statement.role())
                .appendAll(statement.company())
                .append(statement.happened().toString())
                .append(statement.channel().code())
                .appendAll(statement.proof().map(form -> words.say("form." + form, HashMap.empty())))
                .append(words.say("stance." + statement.stance().name().toLowerCase(Locale.ROOT), HashMap.empty()));
        html.raw("<blockquote>")
                .element("p", statement.words())
                .element("footer", who.mkString(" \u00b7 "))
                .raw("</blockquote>");
        statement
                .translations()
                .forEach(one -> html.raw("<blockquote class=\"translation\">")
                        .element("p", one.words())
                        .element(
                                "footer",
                                one.language() + " \u00b7 " + say("page.translator") + " "
                                        + one.translator().name())
                        .raw("</blockquote>"));
    }

    private void attachment(Attachment one) {
        String file = Layout.attachment(one);
        String caption = one.name() + " \u00b7 " + one.content();
        if (dossier.cover().erased().contains(one.content())) {
            html.element("p class=\"erased\"", say("page.erased") + " " + caption);
            return;
        }
        html.raw("<figure>");
        dossier.enclosed()
                .get(one.content())
                .filter(bytes -> Layout.isPicture(one))
                .forEach(bytes -> html.raw("<img alt=\"" + Html.escaped(one.name()) + "\" src=\"data:" + one.mediaType()
                        + ";base64," + Base64.getEncoder().encodeToString(bytes.toBytes()) + "\">"));
        html.raw("<figcaption><a href=\"" + file + "\">" + Html.escaped(caption) + "</a></figcaption>")
                .raw("</figure>");
    }

    private void promises() {
        html.raw("<section>").element("h2", say("page.promised"));
        list("promise", PROMISES);
        html.element("h2", say("page.not-promised"));
        list("limit", LIMITS);
        html.raw("</section>");
    }

    private void list(String key, int count) {
        Seq<String> points = Vector.rangeClosed(1, count).map(number -> say(key + "." + number));
        html.raw("<ul>");
        points.forEach(point -> html.element("li", point));
        html.raw("</ul>");
    }

    private String say(String key) {
        return texts.say(key, HashMap.empty());
    }
}
