package org.countersign.rules.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import org.countersign.rules.rule.Bound;
import org.countersign.rules.rule.Failing;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Seen;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Texts;

/** The words for the leaves of a condition: what should be, and what was found. */
final class Leaves {
    private final Texts texts;

    Leaves(Texts texts) {
        this.texts = texts;
    }

    String say(Failing failing) {
        String kind = failing.leaf().kind();
        return texts.say(
                failing.wanted() ? "leaf." + kind : "leaf.not." + kind,
                LinkedHashMap.of(
                        "what", what(failing.path(), failing.leaf().aspects()),
                        "value", value(failing),
                        "bound",
                                failing.bound().map(bound -> bound(kind, bound)).getOrElse("")));
    }

    /** A place, or the aspect of it that is meant: day of `answerBy`. */
    private String what(Path path, Seq<String> aspects) {
        return aspects.foldRight(
                path.equals(Path.root()) ? texts.say("leaf.whole", LinkedHashMap.empty()) : "`" + path + "`",
                (aspect, of) -> texts.say(
                        "leaf.aspect",
                        LinkedHashMap.of(
                                "aspect", texts.find("aspect." + aspect).getOrElse(aspect), "of", of)));
    }

    /** The value that the leaf speaks of; where it speaks of several, each once. */
    private static String value(Failing failing) {
        Seq<Seen> own = failing.seen()
                .filter(seen -> seen.path().equals(failing.path())
                        && seen.aspects().equals(failing.leaf().aspects()));
        return (own.isEmpty() ? failing.seen() : own)
                .map(seen -> PlainText.shown(seen.text(), Explanation.MOST_SHOWN))
                .distinct()
                .mkString(", ");
    }

    /** Under what the words of a bound are filed; a test of one value is an aspect of it. */
    private static String words(String kind) {
        return kind.equals("holds") ? "aspect." : kind + ".";
    }

    private String bound(String kind, Bound bound) {
        String text = texts.find(words(kind) + bound.text()).getOrElse(bound.text());
        if (bound.from().isEmpty() && bound.parameter().isEmpty()) {
            return text;
        }
        LinkedHashMap<String, String> said = LinkedHashMap.of("bound", PlainText.shown(text, Explanation.MOST_SHOWN));
        for (Path from : bound.from()) {
            said = said.put("from", what(from, bound.aspects()));
        }
        for (Parameter<?> set : bound.parameter()) {
            said = limit(said, set);
        }
        return texts.say(key(bound), said);
    }

    private static String key(Bound bound) {
        if (bound.parameter().isEmpty()) {
            return "leaf.bound";
        }
        return bound.from().isEmpty() ? "leaf.limit" : "leaf.limit-after";
    }

    private LinkedHashMap<String, String> limit(LinkedHashMap<String, String> said, Parameter<?> set) {
        return said.put("days", String.valueOf(set.value()))
                .put("name", set.name())
                .put("since", set.from().toString())
                .put("source", texts.find("parameter." + set.name()).getOrElse(set.source()));
    }
}
