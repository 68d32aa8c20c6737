package org.countersign.rules.explain;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Seen;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/**
 * Findings in the words of one language. Values are shown on one line, at most {@value #MOST_SHOWN} characters of each.
 *
 * <p>A rule's own sentence is filed under its code and may name the values that it read by their field, such as {@code {deliveryBy}}, or
 * by their aspect, such as {@code {day}}, the number of the element of which it speaks, {@code {number}}, and its place, {@code {path}}.
 */
@Evolving
public final class Explanation {
    /** Most characters of one value; a payment plan of five instalments has about 250. */
    public static final int MOST_SHOWN = 300;

    private final Texts texts;

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** Explanations in these words. */
    public static Explanation in(Texts texts) {
        return new Explanation(texts);
    }

    /** Every finding that somebody should look at; one line that says so if there is none. Each line ends with a line feed. */
    public String of(Report report) {
        Seq<Finding> open = report.open();
        return open.isEmpty()
                ? say("explain.quiet", "count", String.valueOf(report.findings().size())) + "\n"
                : open.map(this::of).mkString();
    }

    /** One finding: a headline, then indented lines that say why. Each line ends with a line feed. */
    public String of(Finding finding) {
        return Vector.of(headline(finding))
                .appendAll(why(finding).map(line -> "  " + line))
                .map(line -> line + "\n")
                .mkString();
    }

    /** What would mend a violation: its headline, then an indented line for each fix. Each line ends with a line feed. */
    public String of(Fixes fixes) {
        return Vector.of(headline(fixes.finding()))
                .appendAll(new FixWords(texts).lines(fixes).map(line -> "  " + line))
                .map(line -> line + "\n")
                .mkString();
    }

    /** What the finding says in one line, with the code and the place of the rule. */
    public String headline(Finding finding) {
        Map<String, String> parts = LinkedHashMap.of(
                "severity", text("severity." + finding.rule().severity()),
                "code", finding.code().toString(),
                "where", where(texts, finding.path()),
                "title", text(finding.rule().titleKey()),
                "message", message(finding));
        return texts.say("outcome." + finding.outcome(), parts);
    }

    /** The rule's own sentence about a violation, with the values of this finding. */
    public String message(Finding finding) {
        Path path = finding.path();
        LinkedHashMap<String, String> arguments = LinkedHashMap.of("path", path.toString());
        for (Integer number : path.numbers().lastOption()) {
            arguments = arguments.put("number", String.valueOf(number));
        }
        for (var seen : finding.values().reverse()) {
            arguments = arguments.put(argument(seen), PlainText.shown(seen.text(), Explanation.MOST_SHOWN));
        }
        return texts.say(finding.rule().messageKey(), arguments);
    }

    private Seq<String> why(Finding finding) {
        Leaves leaves = new Leaves(texts);
        return Vector.<String>empty()
                .appendAll(finding.failing().map(leaves::say))
                .appendAll(listed("explain.missing", finding.missing()))
                .appendAll(listed("explain.inexact", finding.inexact()))
                .appendAll(finding.fault().map(fault -> say("explain.fault", "thrown", fault)))
                .appendAll(finding.outcome().isOpen() ? authorities(finding.rule()) : Vector.empty());
    }

    private Seq<String> listed(String key, Seq<Path> paths) {
        return paths.isEmpty()
                ? Vector.empty()
                : Vector.of(
                        say(key, "paths", paths.map(path -> "`" + path + "`").mkString(", ")));
    }

    private Seq<String> authorities(Rule<?> rule) {
        return rule.citations().zipWithIndex((citation, i) -> authority(rule, citation, i));
    }

    private String authority(Rule<?> rule, Citation citation, int number) {
        String inOurWords = rule.code() + ".because" + (number == 0 ? "" : "." + (number + 1));
        return texts.say(
                "explain.authority",
                LinkedHashMap.of(
                        "authority",
                        texts.find("authority." + citation.authority().code())
                                .getOrElse(citation.authority().title()),
                        "place",
                        texts.find(inOurWords).getOrElse(citation.place())));
    }

    static String where(Texts texts, Path path) {
        return path.equals(Path.root())
                ? texts.say("explain.whole", LinkedHashMap.empty())
                : texts.say("explain.at", LinkedHashMap.of("path", path.toString()));
    }

    private String say(String key, String name, String argument) {
        return texts.say(key, LinkedHashMap.of(name, argument));
    }

    private String text(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }

    private static String argument(Seen seen) {
        String pattern = seen.path().pattern();
        return seen.aspects().headOption().getOrElse(pattern.substring(pattern.lastIndexOf('.') + 1));
    }
}
