package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * What somebody laid down about one attribute, as written and as read: measures where the whole text is one ({@code 60 x 120 cm} is two), otherwise
 * words.
 *
 * @param text as written
 * @param spans the measures, in their order; empty if the text is none
 * @param meanings what a glossary knows of the words
 * @param words the other words, folded
 */
@Evolving
public record Told(String text, Seq<Span> spans, Seq<String> meanings, Seq<String> words) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]");

    /** Checks the text. */
    public Told {
        PlainText.check(text);
        spans = Vector.ofAll(spans);
        meanings = Vector.ofAll(meanings);
        words = Vector.ofAll(words);
    }

    /** What that text comes to. */
    public static Told read(String text, Glossary glossary) {
        Glossary.Terms terms = glossary.terms(text);
        return new Told(text, SpanReader.read(text), terms.meanings(), terms.words());
    }

    /**
     * Whether that is what somebody wants who wants this. Measures are compared as {@link Span#isMetBy} does, each with the one in its place. Words
     * are met by a text that has them all; they are refused by a text with another code of the same form ({@code E14} for {@code E27}), and by
     * a single word that a glossary knows under another meaning. Anything else is unknown.
     */
    public Truth isMetBy(Told offered, int nearPercent) {
        if (spans.nonEmpty() && offered.spans.nonEmpty()) {
            return spans.size() == offered.spans.size()
                    ? spans.zip(offered.spans)
                            .map(pair -> pair._1.isMetBy(pair._2, nearPercent))
                            .fold(Truth.YES, Truth::and)
                    : Truth.UNKNOWN;
        }
        if (meanings.isEmpty() && words.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (offered.meanings.containsAll(meanings) && offered.words.containsAll(words)) {
            return Truth.YES;
        }
        return words.exists(offered::hasAnother) || isOneMeaning() && offered.isOneMeaning() ? Truth.NO : Truth.UNKNOWN;
    }

    private boolean isOneMeaning() {
        return words.isEmpty() && meanings.size() == 1;
    }

    /** Whether it has not that code but one of the same form. */
    private boolean hasAnother(String code) {
        String form = form(code);
        return !form.equals(code)
                && !words.contains(code)
                && words.exists(word -> form(word).equals(form));
    }

    private static String form(String word) {
        return DIGITS.matcher(word).replaceAll("#");
    }

    @Override
    public String toString() {
        return Summary.of("Told")
                .with("text", text)
                .with("spans", spans)
                .with("meanings", meanings)
                .with("words", words)
                .toString();
    }
}
