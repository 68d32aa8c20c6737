package org.countersign.examples.deal.say;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
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
        return say(reason) + source(Vector.of(reason.citation()));
    }

    /** Who says so, in brackets behind a sentence; nothing where only customs do. */
    public String source(Seq<Citation> because) {
        Seq<Citation> named = because.reject(one -> UNNAMED.contains(one.authority()));
        return named.isEmpty() ? "" : say("source", "source", named.mkString(", "));
    }

    /** Why something may not be done, and what would let it pass. */
    public Seq<Found> refused(Room room, Refusal refusal) {
        return Vector.of(new Found(Mark.NO, say("found.refused", "why", cited(refusal.reason()))))
                .appendAll(refusal.needs()
                        .map(need -> new Found(
                                Mark.NOTE,
                                say(
                                        "found.need",
                                        "what", language.of(room).say(need.what(), LinkedHashMap.empty()),
                                        "from", say("supplier." + need.from())))));
    }

    /** A moment as people say it: the day, and the hour where it is known. */
    public String moment(Moment moment) {
        return moment instanceof Moment.Exact exact
                ? exact.day() + " " + exact.instant().toLocalTime()
                : moment.day().toString();
    }

    /** A text of the library's papers as people write it: units by their names, moments without seconds. */
    public String shown(String text) {
        return filled(PIECES, filled(PRICE, text, "each"), "pieces")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):00\\+08:00", "$1 $2")
                .replaceAll("(\\d{4}-\\d\\d-\\d\\d)\\+08:00", "$1");
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
        return things.mkString(say("comma"));
    }
}
