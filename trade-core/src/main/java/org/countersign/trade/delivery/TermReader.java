package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;

/** Reads a delivery term as people write it, in steps: plain text, edition, words that are no rule, rule, place. */
final class TermReader {
    /** Longer words are a clause, not a term. */
    private static final int LONGEST = 400;

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:price|trade|delivery|shipping|shipment|incoterms?)? ?(?:terms?|basis|condition)|price|delivery|incoterms?)"
                    + "(?: of delivery)? ?[:=-] ?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENT_CODE =
            Pattern.compile("(?<![A-Za-z0-9])(EXW|FCA|CPT|CIP|DAP|DPU|DDP|FAS|FOB|CFR|CIF|DDU)(?![A-Za-z0-9])");

    private TermReader() {}

    static TermReading read(String written) {
        try {
            Option<String> plain = PlainText.maybe(written)
                    .map(text -> BLANKS.matcher(text).replaceAll(" ").strip());
            return plain.fold(
                    () -> unreadable("", Says.blank(), Says.askRule()),
                    text -> text.length() > LONGEST
                            ? unreadable(PlainText.shown(text), Says.noRule(), Says.askRule())
                            : term(text));
        } catch (IllegalArgumentException notPlain) {
            return unreadable(
                    PlainText.shown(written),
                    Says.notPlain(Objects.requireNonNullElse(notPlain.getMessage(), "")),
                    Says.askRule());
        }
    }

    private static TermReading term(String text) {
        WrittenEdition edition = WrittenEdition.in(unlabelled(text));
        String words = unlabelled(edition.rest().replaceFirst("^[ ,;:/.-]+", "").strip());
        Option<Reason> other = Spellings.noIncoterms(words);
        if (other.isDefined()) {
            return new TermReading.NotIncoterms(text, other.getOrElse(Says::noRule), Vector.of(Says.askRule()));
        }
        Vector<String> codes = codes(words);
        Option<Spellings.Spelt> first = Spellings.first(words);
        Vector<String> rules =
                codes.appendAll(first.map(spelt -> spelt.rule().name())).distinct();
        if (rules.size() > 1) {
            String named = rules.sorted().mkString(", ");
            return unreadable(text, Says.severalRules(named), Says.askOne(named));
        }
        return first.map(spelt -> behind(text, words, spelt, edition))
                .orElse(() -> codes.headOption().flatMap(code -> before(text, words, code, edition)))
                .getOrElse(() -> unreadable(text, Says.noRule(), Says.askRule()));
    }

    /** The place stands behind the rule, and perhaps the rule's words between them. */
    private static TermReading behind(String text, String words, Spellings.Spelt spelt, WrittenEdition edition) {
        String rest = words.substring(spelt.length());
        String inner = rest.replaceFirst("^[ (,:-]{1,3}", "");
        Option<Spellings.Spelt> again = Spellings.first(inner).filter(more -> more.rule() == spelt.rule());
        String place =
                again.fold(() -> rest, more -> inner.substring(more.length()).replaceFirst("^\\)", ""));
        Vector<Reason> remarks = spelt.alias() && again.isEmpty()
                ? Vector.of(Says.alias(words.substring(0, spelt.length()), spelt.rule()))
                : Vector.empty();
        return reading(text, spelt.rule(), WrittenPlace.in(place), edition, remarks);
    }

    /** The place stands before the rule: {@code Ningbo FOB}. */
    private static Option<TermReading> before(String text, String words, String code, WrittenEdition edition) {
        int at = words.indexOf(code);
        String place = words.substring(0, at) + " " + words.substring(at + code.length());
        WrittenPlace named = WrittenPlace.in(place.replaceAll("\\s+", " "));
        Vector<Reason> remarks = named.place().toVector().map(p -> Says.placeFirst(p.name()));
        return Incoterm.find(code).map(rule -> reading(text, rule, named, edition, remarks));
    }

    private static TermReading reading(
            String text, Incoterm rule, WrittenPlace place, WrittenEdition stated, Vector<Reason> noticed) {
        Option<Edition> edition = stated.edition().filter(rule::isIn);
        DeliveryTerm term = DeliveryTerm.of(rule, place.place(), edition);
        Vector<Reason> remarks = noticed.appendAll(stated.remarks())
                .appendAll(stated.edition().filter(e -> !rule.isIn(e)).map(e -> Says.notInEdition(rule, e)))
                .appendAll(edition.filter(e -> e != Edition.current()).map(Says::olderEdition))
                .appendAll(place.remarks());
        Seq<Reason> asks = asks(term, place.additions());
        return rule.successor()
                .<TermReading>map(next -> new TermReading.Retired(
                        text,
                        term,
                        next,
                        remarks.append(Says.retired(rule, next)),
                        asks.prepend(Says.askSuccessor(rule, next))))
                .getOrElse(() -> new TermReading.Rule(text, term, remarks, asks));
    }

    private static Seq<Reason> asks(DeliveryTerm term, Seq<String> additions) {
        Incoterm rule = term.rule();
        return Vector.<Reason>empty()
                .appendAll(term.place().isEmpty() ? Vector.of(Says.askPlace(rule)) : Vector.empty())
                .appendAll(term.edition().isEmpty() ? Vector.of(Says.askEdition(rule)) : Vector.empty())
                .appendAll(additions.map(Says::askAddition));
    }

    private static String unlabelled(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches() ? label.group(1) : text;
    }

    private static Vector<String> codes(String words) {
        Matcher matcher = CURRENT_CODE.matcher(words);
        Vector<String> codes = Vector.empty();
        while (matcher.find()) {
            codes = codes.append(matcher.group(1));
        }
        return codes.distinct();
    }

    private static TermReading unreadable(String written, Reason why, Reason ask) {
        return new TermReading.Unreadable(written, why, Vector.of(ask));
    }
}
