package org.countersign.examples.desk.report;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;

/**
 * Says things in the words of one language.
 *
 * @param texts its words
 */
public record Say(Texts texts) {
    /** The words of that key. */
    public String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }

    /** The words of that key, which name one thing. */
    public String say(String key, String name, Object argument) {
        return texts.say(key, LinkedHashMap.of(name, argument.toString()));
    }

    /** The words of that key, which name two things. */
    public String say(String key, String name, Object argument, String other, Object second) {
        return texts.say(key, LinkedHashMap.of(name, argument.toString(), other, second.toString()));
    }

    /** The words of that key with what they name. */
    public String say(String key, Map<String, String> arguments) {
        return texts.say(key, arguments);
    }

    /** The words of a reason, as a sentence of its own. */
    public String sentence(Reason reason) {
        return capital(reason) + say("sentence.end");
    }

    /** The words of a reason at the start of a line. */
    public String capital(Reason reason) {
        String said = texts.say(reason);
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** Things one after the other, which may have commas of their own. */
    public String list(Seq<String> things) {
        return things.reduceOption((first, next) -> say("list.two", "first", first, "next", next))
                .getOrElse("");
    }
}
