package org.countersign.rules.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.rules.fix.Fix;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Finding;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Texts;

/** The words for fixes: what to change, why, and at what price. */
final class FixWords {
    /** So many rules newly broken are named; of more it is said that there are more. */
    private static final int NAMED = 10;

    private final Texts texts;

    FixWords(Texts texts) {
        this.texts = texts;
    }

    Seq<String> lines(Fixes fixes) {
        Vector<String> asked = fixes.toAsk().isEmpty()
                ? Vector.empty()
                : Vector.of(say(
                        "fix.ask",
                        "paths",
                        fixes.toAsk().map(path -> "`" + path + "`").mkString(", ")));
        Vector<String> all = fixes.fixes()
                .map(fix -> say("fix.line", "fix", fix(fix)))
                .toVector()
                .appendAll(asked);
        return all.isEmpty() ? Vector.of(texts.say("fix.none", LinkedHashMap.empty())) : all;
    }

    private String fix(Fix fix) {
        String changes = fix.changes()
                .map(this::change)
                .reduce((one, other) -> texts.say("fix.and", LinkedHashMap.of("one", one, "other", other)));
        String because = fix.remedy()
                .map(key -> "remedy." + key)
                .map(key ->
                        with("fix.because", changes, "remedy", texts.find(key).getOrElse("`" + key + "`")))
                .getOrElse(changes);
        String broken = priced("fix.breaks", because, fix.newlyBroken());
        return priced("fix.leaves-open", broken, fix.newlyUndecided());
    }

    private String change(Change change) {
        LinkedHashMap<String, String> said = LinkedHashMap.of(
                "path", change.path().toString(), "from", PlainText.shown(change.from(), Explanation.MOST_SHOWN));
        return change.to()
                .map(to -> texts.say("fix.change", said.put("to", PlainText.shown(to, Explanation.MOST_SHOWN))))
                .getOrElse(() -> texts.say("fix.leave-out", said));
    }

    private String priced(String key, String fix, Seq<Finding> findings) {
        String more = findings.size() > NAMED ? ", ..." : "";
        return findings.isEmpty()
                ? fix
                : with(
                        key,
                        fix,
                        "findings",
                        findings.take(NAMED).map(this::finding).mkString(", ") + more);
    }

    private String finding(Finding finding) {
        return texts.say(
                "fix.finding",
                LinkedHashMap.of("code", finding.code().toString(), "where", Explanation.where(texts, finding.path())));
    }

    private String with(String key, String fix, String name, String argument) {
        return texts.say(key, LinkedHashMap.of("fix", fix, name, argument));
    }

    private String say(String key, String name, String argument) {
        return texts.say(key, LinkedHashMap.of(name, argument));
    }
}
