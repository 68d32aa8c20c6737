package org.countersign.examples.deal.search;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.countersign.trade.offer.matching.Glossary;

/**
 * The words of a buyer that say something about goods: neither articles and greetings nor quantities, and several words as one where a glossary knows
 * them together.
 */
final class QueryWords {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[^\\p{IsHan}]+");
    /** What a buyer calls an attribute; it says nothing about which goods. */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[\\n;；，、]))\\s*\\p{L}[\\p{L}0-9 ./()-]{0,38}\\s*[:：=](?!//)");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
    private static final int LONGEST_PHRASE = 4;
    /** Shorter numbers are amounts; longer ones may be models, such as {@code 6204}. */
    private static final int MODEL_DIGITS = 4;

    private static final Set<String> NOISE =
            HashSet.ofAll(Resources.lines("noise.txt").flatMap(Tongue.ANY::words));
    private static final Set<String> CHINESE_NOISE =
            HashSet.ofAll(Resources.lines("noise.txt").flatMap(line -> Vector.of(line.split(" "))));
    private static final Vector<CharArraySet> STOPPED = Vector.of(
            EnglishAnalyzer.getDefaultStopSet(),
            GermanAnalyzer.getDefaultStopSet(),
            SpanishAnalyzer.getDefaultStopSet());

    /**
     * A word, or several that a glossary knows together.
     *
     * @param text as it is looked for
     * @param meaning what the glossary knows of it
     * @param chinese whether it is written in Chinese characters
     */
    record Word(String text, Option<String> meaning, boolean chinese) {
        boolean isNumber() {
            return NUMBER.matcher(text).matches();
        }
    }

    private QueryWords() {}

    /** The words of this text, each once. */
    static Seq<Word> of(String text, Glossary glossary) {
        Vector<Word> words = Vector.empty();
        Matcher runs = RUN.matcher(LABEL.matcher(text).replaceAll(" "));
        while (runs.find()) {
            String run = runs.group();
            boolean chinese = Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
            Vector<String> parts =
                    chinese ? Tongue.ZH.words(run).reject(CHINESE_NOISE::contains) : Tongue.ANY.words(run);
            words = words.appendAll(joined(parts, chinese, glossary));
        }
        return words.distinct();
    }

    /** The longest phrases that the glossary knows first; single words besides, without those that say nothing. */
    private static Vector<Word> joined(Vector<String> parts, boolean chinese, Glossary glossary) {
        Vector<Word> words = Vector.empty();
        Vector<String> left = parts;
        while (!left.isEmpty()) {
            Vector<String> rest = left;
            int size = Vector.rangeClosed(1, Math.min(LONGEST_PHRASE, rest.size()))
                    .reverse()
                    .find(count ->
                            glossary.meaning(phrase(rest, count, chinese)).isDefined())
                    .getOrElse(1);
            String phrase = phrase(rest, size, chinese);
            Word word = new Word(phrase, glossary.meaning(phrase), chinese);
            words = word.meaning().isEmpty() && isNoise(phrase) ? words : words.append(word);
            left = rest.drop(size);
        }
        return words;
    }

    private static String phrase(Vector<String> parts, int size, boolean chinese) {
        return parts.take(size).mkString(chinese ? "" : " ");
    }

    private static boolean isNoise(String word) {
        return word.length() < 2 && !isHan(word)
                || NUMBER.matcher(word).matches() && word.length() < MODEL_DIGITS
                || NOISE.contains(word)
                || STOPPED.exists(stopped -> stopped.contains(word));
    }

    private static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
