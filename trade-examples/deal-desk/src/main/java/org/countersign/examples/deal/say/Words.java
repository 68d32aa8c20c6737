package org.countersign.examples.deal.say;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.Texts;

/** Says things in one language. */
public final class Words {
    private static final Vector<Authority> UNNAMED = Vector.of(Authority.PRACTICE, Authority.HOUSE);
    private static final Pattern PRICE = Pattern.compile("([A-Z]{3} [0-9.]+) per 1 C62");
    private static final Pattern INSTALMENT =
            Pattern.compile("(\\d+%|rest) transfer on (order|copy-documents|arrival)\\b");
    private static final Pattern BY = Pattern.compile("^by (\\d{4}-\\d\\d-\\d\\d)$");
    private static final Pattern LONG = Pattern.compile(
            "(\\b[A-Z]{3} |(?<![-\\w.:,]))(\\d{4,})(\\.\\d+\\b|(?= pieces| 只)|(?<=[A-Z]{3} \\d{4,12})\\b)");
    private static final Pattern PIECES = Pattern.compile("([0-9]+) C62");

    private final Language language;
    private final Texts own;
    private final Texts reasons;

    private Words(Language language) {
        this.language = language;
        this.own = language.own();
        this.reasons = Vector.of(Room.values()).map(language::of).reduce(Texts::orElse);
    }

    /** The words of that language. */
    public static Words in(Language language) {
        return new Words(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The words of that room of the library. */
    public Texts of(Room room) {
        return language.of(room);
    }

    /** The words under that key, with what they name: name and value in turn. */
    public String say(String key, Object... named) {
        Map<String, String> arguments = LinkedHashMap.empty();
        for (int at = 0; at + 1 < named.length; at += 2) {
            arguments = arguments.put(named[at].toString(), named[at + 1].toString());
        }
        return own.say(key, arguments);
    }

    /** The words of a reason of the library. */
    public String say(Reason reason) {
        return shown(reasons.say(reason));
    }

    /** The same with who says so, where that is a text and not a custom. */
    public String cited(Reason reason) {
        return sourced(say(reason), Vector.of(reason.citation()));
    }

    /** A sentence with who says so in brackets behind it; without where only customs do. */
    public String sourced(String said, Seq<Citation> because) {
        Seq<Citation> named = because.reject(one -> UNNAMED.contains(one.authority()));
        return named.isEmpty() ? said : say("sourced", "said", said, "source", named.mkString(", "));
    }

    /** Why something may not be done, and what would let it pass. */
    public Seq<Found> refused(Room room, Refusal refusal) {
        return Vector.of(new Found(Mark.NO, say("found.refused", "why", cited(refusal.reason()))))
                .appendAll(refusal.needs()
                        .map(need -> new Found(
                                Mark.NOTE,
                                say(
                                        "found.need",
                                        "what",
                                        language.of(room).say(need.what(), LinkedHashMap.empty()),
                                        "from",
                                        say("supplier." + need.from())))));
    }

    /** A moment as people say it: the day, and the hour where it is known. */
    public String moment(Moment moment) {
        return moment instanceof Moment.Exact exact
                ? exact.day() + " " + exact.instant().toLocalTime()
                : moment.day().toString();
    }

    /** A text of the library's papers as people write it: units by their names, long numbers in groups, moments without seconds. */
    public String shown(String text) {
        String plain = filled(BY, instalments(text), "by");
        return grouped(filled(PIECES, filled(PRICE, plain, "each"), "pieces"))
                .replaceAll("(?<=\\d )WTT\\b", "W")
                .replaceAll("(?<=\\d )KEL\\b", "K")
                .replaceAll("(?<=\\d )VLT\\b", "V")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):00\\+08:00", "$1 $2")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d)\\+08:00", "$1");
    }

    /** The instalments of a payment plan, as people speak of them. */
    private String instalments(String text) {
        Matcher matcher = INSTALMENT.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String share = matcher.group(1);
            matcher.appendReplacement(
                    out,
                    Matcher.quoteReplacement(say(
                            "instalment",
                            "share",
                            share.equals("rest") ? say("rest") : share,
                            "event",
                            say("event." + matcher.group(2)))));
        }
        return matcher.appendTail(out).toString();
    }

    /** Amounts and counts with a comma before each three figures. */
    private static String grouped(String text) {
        Matcher matcher = LONG.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String digits = matcher.group(2);
            String spaced = digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
            matcher.appendReplacement(out, Matcher.quoteReplacement(matcher.group(1) + spaced + matcher.group(3)));
        }
        return matcher.appendTail(out).toString();
    }

    /** What all comes to, where that is known. */
    public String total(Option<String> amount) {
        return amount.map(this::shown).getOrElse(say("unknown"));
    }

    private String filled(Pattern pattern, String text, String key) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(say(key, "of", matcher.group(1))));
        }
        return matcher.appendTail(out).toString();
    }

    /** With a capital at its start. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Things one after the other. */
    public String list(Seq<String> things) {
        return things.reduceOption((first, next) -> say("list.two", "first", first, "next", next))
                .getOrElse("");
    }
}
