package org.countersign.trade.base;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;

/**
 * The words of one language, filed under stable keys: codes of reasons, rules, questions. A host hands over its own for another
 * language or another tone; where it has no text, the next one speaks.
 *
 * <p>The written form is UTF-8 lines {@code key = text}; lines whose first character is {@code #} are remarks. A text names its arguments in
 * braces: {@code waiting until {until}}.
 */
@Evolving
public final class Texts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    private final TreeMap<String, String> texts;

    private Texts(TreeMap<String, String> texts) {
        this.texts = texts;
    }

    /** The texts of this map. */
    public static Texts of(Map<String, String> texts) {
        return new Texts(TreeMap.ofEntries(texts));
    }

    /**
     * Reads lines {@code key = text}.
     *
     * @throws IllegalArgumentException naming the line that has no equals sign, an empty side, or a key used before
     */
    public static Texts parse(String lines) {
        TreeMap<String, String> read = TreeMap.empty();
        int number = 0;
        for (String line : Vector.of(lines.split("\n", -1))) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = line.substring(0, Math.max(0, equals)).strip();
            String text = line.substring(equals + 1).strip();
            if (key.isEmpty() || text.isEmpty() || read.containsKey(key)) {
                throw new IllegalArgumentException(
                        "line " + number + " must be a new `key = text`: `" + PlainText.shown(line) + "`");
            }
            read = read.put(key, text);
        }
        return new Texts(read);
    }

    /**
     * Reads UTF-8 lines {@code key = text} and closes the stream.
     *
     * @throws IllegalArgumentException naming the line that breaks the form
     */
    public static Texts read(InputStream stream) {
        try (stream) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** These texts, and those of {@code next} for keys that have none here. */
    public Texts orElse(Texts next) {
        return new Texts(next.texts.merge(texts, (theirs, ours) -> ours));
    }

    /** The keys that have a text, in order. */
    public Vector<String> keys() {
        return Vector.ofAll(texts.keySet());
    }

    /** The text filed under this key, with nothing filled in. */
    public Option<String> find(String key) {
        return texts.get(key);
    }

    /** The text under this key with its arguments; the key itself, in backticks, where there is no text. */
    public String say(String key, Map<String, String> arguments) {
        String text = texts.getOrElse(
                key, "`" + key + "`" + arguments.map(argument -> " " + argument).mkString(","));
        Matcher matcher = ARGUMENT.matcher(text);
        StringBuilder said = new StringBuilder();
        while (matcher.find()) {
            String filled = arguments.getOrElse(matcher.group(1), matcher.group());
            matcher.appendReplacement(said, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(said).toString();
    }

    /** The text of a reason. */
    public String say(Reason reason) {
        return say(reason.code(), reason.arguments());
    }
}
