package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Reason;
import org.countersign.trade.party.NamedPlace;

/**
 * The place that stands behind a rule, without the words that people add to a rule.
 *
 * @param place the place, if one is named
 * @param additions the words added, which no edition defines
 */
record WrittenPlace(Option<NamedPlace> place, Seq<String> additions) {
    private static final String WORDS =
            "stowed and trimmed|stowed|trimmed|landed|liner (?:terms|out)|free out|loaded|unloaded|cleared"
                    + "|customs cleared|(?:vat|duty) (?:unpaid|excluded)|freight (?:prepaid|collect)";
    private static final Pattern BEFORE = Pattern.compile("(" + WORDS + ")(?![A-Za-z])(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND =
            Pattern.compile("(.*?)(?<![A-Za-z])(" + WORDS + ")", Pattern.CASE_INSENSITIVE);
    private static final String EDGES = " ,;:-/.\u2013\u2014";

    static WrittenPlace in(String text) {
        String rest = trimmed(text);
        Vector<String> additions = Vector.empty();
        Matcher before = BEFORE.matcher(rest);
        if (before.matches()) {
            additions = additions.append(before.group(1));
            rest = trimmed(before.group(2));
        }
        Matcher behind = BEHIND.matcher(rest);
        if (behind.matches()) {
            additions = additions.append(behind.group(2));
            rest = trimmed(behind.group(1));
        }
        return new WrittenPlace(
                Option.some(rest).filter(name -> !name.isEmpty()).map(NamedPlace::parse), additions);
    }

    Seq<Reason> remarks() {
        return additions.map(Says::addition);
    }

    /** Without marks at both ends, and without brackets around the whole. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String bare = text.substring(from, to);
        boolean enclosed = bare.startsWith("(") && bare.indexOf(')') == bare.length() - 1;
        return enclosed ? trimmed(bare.substring(1, bare.length() - 1)) : bare;
    }
}
