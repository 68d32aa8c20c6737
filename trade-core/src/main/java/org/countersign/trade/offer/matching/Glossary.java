package org.countersign.trade.offer.matching;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * Which words mean the same, in any language: {@code power = power, Leistung, 功率, potencia}. With it a buyer's word and ours are the same
 * attribute, colour or material; two words that both stand in it under different meanings are different things. About a word that does not stand in it
 * nothing is known.
 *
 * @param meanings the meaning, a lower-case name such as {@code stainless-steel}, by each word, folded: small letters without accents
 */
@Evolving
public record Glossary(Map<String, String> meanings) {
    /** A word may have so many parts: {@code acero inoxidable} has two. */
    static final int LONGEST = 4;

    /** Checks names and words. */
    public Glossary {
        meanings = TreeMap.ofEntries(meanings);
        meanings.forEach((word, meaning) -> {
            CodeList.checkCode("meaning", "stainless-steel", meaning);
            if (word.isEmpty()
                    || !word.equals(Folded.text(word))
                    || Folded.words(word).size() > LONGEST) {
                throw new IllegalArgumentException(
                        "word must be in small letters without accents and marks, of at most " + LONGEST + " parts: `"
                                + PlainText.shown(word) + "`");
            }
        });
    }

    /** A glossary that knows no word. */
    public static Glossary none() {
        return new Glossary(TreeMap.empty());
    }

    /**
     * Reads lines {@code stainless-steel = stainless steel, Edelstahl, 不锈钢}; lines that start with a hash are remarks. The name of the meaning
     * counts as a word of it.
     *
     * @throws IllegalArgumentException naming the line that breaks the form, or gives a word another meaning
     */
    public static Glossary parse(String lines) {
        TreeMap<String, String> read = TreeMap.empty();
        for (String line : Vector.of(lines.split("\n", -1)).map(String::strip)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "glossary must be lines such as `power = Leistung, potencia`: `" + PlainText.shown(line) + "`");
            }
            String meaning = line.substring(0, equals).strip();
            for (String word : Vector.of(line.substring(equals + 1).split(","))
                    .append(meaning.replace('-', ' '))
                    .map(Folded::text)) {
                if (!read.getOrElse(word, meaning).equals(meaning)) {
                    throw new IllegalArgumentException("word must have one meaning: `" + PlainText.shown(word) + "`");
                }
                read = read.put(word, meaning);
            }
        }
        return new Glossary(read);
    }

    /** What the whole of these words means. */
    public Option<String> meaning(String written) {
        return meanings.get(Folded.text(written));
    }

    /** The meanings and the other words of a text, the longest words first where they overlap. */
    Terms terms(String written) {
        Vector<String> left = Folded.words(written);
        Terms terms = Terms.none();
        while (!left.isEmpty()) {
            Vector<String> rest = left;
            Option<Integer> longest = Vector.rangeClosed(1, Math.min(LONGEST, rest.size()))
                    .reverse()
                    .find(size -> meanings.containsKey(rest.take(size).mkString(" ")));
            int size = longest.getOrElse(1);
            String phrase = rest.take(size).mkString(" ");
            terms = meanings.get(phrase)
                    .fold(() -> Terms.none().word(phrase), Terms.none()::meaning)
                    .after(terms);
            left = rest.drop(size);
        }
        return terms;
    }

    @Override
    public String toString() {
        return Summary.of("Glossary").with("meanings", meanings).toString();
    }

    /** What a text comes to: known meanings, and words of which nothing is known, each once. */
    record Terms(Vector<String> meanings, Vector<String> words) {
        static Terms none() {
            return new Terms(Vector.empty(), Vector.empty());
        }

        Terms word(String word) {
            return new Terms(meanings, words.append(word).distinct());
        }

        Terms meaning(String meaning) {
            return new Terms(meanings.append(meaning).distinct(), words);
        }

        Terms after(Terms first) {
            return new Terms(
                    first.meanings.appendAll(meanings).distinct(),
                    first.words.appendAll(words).distinct());
        }
    }
}
