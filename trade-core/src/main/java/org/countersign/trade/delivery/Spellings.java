package org.countersign.trade.delivery;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Reason;

/** How people spell the rules, and the words that stand where a rule should. Patterns expect single blanks. */
final class Spellings {
    /** Letters that may be parted by points or blanks: {@code F.O.B.}, {@code c i f}; not the start of a longer word. */
    private static final String END = "\\.?(?![A-Za-z0-9&])";

    private static final Vector<Tuple2<Pattern, Incoterm>> CODES = Vector.of(Incoterm.values())
            .map(rule -> Tuple.of(
                    Pattern.compile(Vector.ofAll(rule.name().toCharArray()).mkString("[. ]? ?") + END, shouted(rule)),
                    rule));

    private static final Vector<Tuple2<Pattern, Incoterm>> WORDS = LinkedHashMap.of(
                    "ex[ -]?works?|ex[ -]?(?:factory|warehouse|mill)", Incoterm.EXW,
                    "free carrier", Incoterm.FCA,
                    "carriage paid to", Incoterm.CPT,
                    "carriage(?: and|,|&| &)? ?insurance paid to|carriage, insurance paid to", Incoterm.CIP,
                    "delivered at place,? \\(?unloaded\\)?", Incoterm.DPU,
                    "delivered at place", Incoterm.DAP,
                    "delivered,? duty paid", Incoterm.DDP,
                    "free along[ -]?side(?: ship| vessel)?", Incoterm.FAS,
                    "free on board(?: vessel)?", Incoterm.FOB)
            .toVector()
            .appendAll(LinkedHashMap.of(
                    "cost,? insurance,?(?: and| &)? freight", Incoterm.CIF,
                    "cost,?(?: and| &)? freight|c ?(?:&|\\+|/) ?f|c and f|c[. ]?n[. ]?f", Incoterm.CFR,
                    "delivered at terminal", Incoterm.DAT,
                    "delivered at frontier", Incoterm.DAF,
                    "delivered ex[ -]?ship", Incoterm.DES,
                    "delivered ex[ -]?quay", Incoterm.DEQ,
                    "delivered,? duty unpaid", Incoterm.DDU))
            .map(entry -> Tuple.of(Pattern.compile("(?:" + entry._1 + ")" + END, CASE_INSENSITIVE), entry._2));

    /** FOB of the domestic trade of the United States: what follows is no port but the side that pays the freight. */
    private static final Pattern DOMESTIC_FOB = Pattern.compile(
            "f[. ]?o[. ]?b\\.?[ ,:(/-]{0,3}(?:(?:the|our|your|seller'?s?|buyer'?s?|shipper'?s?|vendor'?s?|named|at|point of) ){0,2}"
                    + "(?:dest(?:ination|\\.)?|origin|factory|mill|plant|dock|warehouse|works|shipping (?:point|pt\\.?)"
                    + "|place of (?:shipment|destination)|truck|rail ?car|jobsite|job site)(?![A-Za-z]).*",
            CASE_INSENSITIVE);

    /** Rules of editions before 1990, by the rule that does their work now. */
    private static final Map<String, Incoterm> OLD = LinkedHashMap.of(
            "FOR", Incoterm.FCA, "FOT", Incoterm.FCA, "FOA", Incoterm.FCA, "FRC", Incoterm.FCA, "DCP", Incoterm.CPT);

    private static final Pattern OLD_WORD = Pattern.compile("(F[.]?O[.]?[RTA]|FRC|DCP)" + END + ".*");
    private static final Pattern FREIGHT_WORD = Pattern.compile(
            "(fio|fios|fiost|filo|lifo|liner terms|door[ -]to[ -]door|(?:cy|cfs|door) ?(?:/|-|to) ?(?:cy|cfs|door))"
                    + END + ".*",
            CASE_INSENSITIVE);
    private static final Pattern LOOSE_WORD = Pattern.compile(
            "(free domicile|free house|free delivered|franco domicile|franco|frei haus|delivered|landed)" + END + ".*",
            CASE_INSENSITIVE);

    private Spellings() {}

    /** The rule with which this text starts, and how many characters spell it; the longest spelling wins. */
    static Option<Spelt> first(String text) {
        Option<Spelt> code =
                CODES.flatMap(spelling -> spelt(spelling, text, false)).maxBy(Spelt::length);
        return WORDS.flatMap(spelling -> spelt(spelling, text, true))
                .maxBy(Spelt::length)
                .orElse(code);
    }

    private static Option<Spelt> spelt(Tuple2<Pattern, Incoterm> spelling, String text, boolean alias) {
        Matcher matcher = spelling._1.matcher(text);
        return matcher.lookingAt() ? Option.some(new Spelt(spelling._2, matcher.end(), alias)) : Option.none();
    }

    /** Retired codes are also words of other languages, so they count in capitals only. */
    private static int shouted(Incoterm rule) {
        return rule.isRetired() && rule != Incoterm.DDU ? 0 : CASE_INSENSITIVE;
    }

    /** What these words are, if they stand where a rule should and are none. */
    static Option<Reason> noIncoterms(String text) {
        if (DOMESTIC_FOB.matcher(text).matches()) {
            return Option.some(Says.domesticFob(text));
        }
        return word(OLD_WORD, text)
                .map(word -> word.replace(".", ""))
                .flatMap(word -> OLD.get(word).map(rule -> Says.oldRule(word, rule)))
                .orElse(() -> first(text).isDefined()
                        ? Option.none()
                        : word(FREIGHT_WORD, text)
                                .map(Says::freightWords)
                                .orElse(() -> word(LOOSE_WORD, text).map(Says::looseWords)));
    }

    private static Option<String> word(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Option.some(matcher.group(1)) : Option.none();
    }

    /**
     * A rule found in a text.
     *
     * @param alias whether it was spelt in words or by a letter code that is not the rule's own
     */
    record Spelt(Incoterm rule, int length, boolean alias) {}
}
