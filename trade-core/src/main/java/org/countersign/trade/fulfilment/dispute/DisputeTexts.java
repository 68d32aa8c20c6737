package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what the evidence says, why, and that it is an assessment and no legal advice. */
@Evolving
public final class DisputeTexts {
    private DisputeTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    /** An assessment as lines to read: the verdict, why, the chain, the articles, and what it is not. */
    public static Seq<String> lines(Texts texts, Assessment of) {
        return Vector.of(
                        texts.say("page.about", LinkedHashMap.of("order", of.order(), "attribute", of.attribute())),
                        of.verdict().say(texts))
                .appendAll(of.why().map(reason -> "- " + texts.say(reason) + article(reason)))
                .appendAll(of.points()
                        .map(points -> texts.say(
                                "page.strength",
                                LinkedHashMap.of(
                                        "points",
                                        points.toString(),
                                        "number",
                                        of.decisive().getOrElse("")))))
                .append(texts.say("page.chain", LinkedHashMap.empty()))
                .appendAll(of.chain().map(link -> "- " + link.happened() + " " + texts.say(link.what())))
                .append(texts.say(
                        "page.articles",
                        LinkedHashMap.of("articles", of.articles().mkString(", "))))
                .append(texts.say("page.note", LinkedHashMap.empty()));
    }

    /** The article behind it; a practice or a rule of the house is none. */
    private static String article(Reason reason) {
        return reason.citation().authority().equals(Authority.CISG) ? " (" + reason.citation() + ")" : "";
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(DisputeTexts.class.getResourceAsStream(name)));
    }
}
