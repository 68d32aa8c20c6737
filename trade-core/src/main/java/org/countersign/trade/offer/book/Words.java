package org.countersign.trade.offer.book;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as a bag of words, so that two texts can be compared: small letters without accents, full-width letters as the others, digits and letters
 * together; of Chinese characters each two neighbours, since no blank parts their words.
 */
final class Words {
    private Words() {}

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The words in the order of the text. */
    static Vector<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean wasIdeograph = false;
        String plain = small(Normalizer.normalize(text, Normalizer.Form.NFKD));
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int c = plain.codePointAt(at);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean isIdeograph = Character.isIdeographic(c);
            if (!Character.isLetterOrDigit(c) || isIdeograph != wasIdeograph) {
                end(word, wasIdeograph, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            }
            wasIdeograph = isIdeograph;
        }
        end(word, wasIdeograph, words);
        return Vector.ofAll(words);
    }

    private static void end(StringBuilder word, boolean ideographs, List<String> words) {
        int[] characters = word.codePoints().toArray();
        if (!ideographs || characters.length == 1) {
            if (characters.length > 0) {
                words.add(word.toString());
            }
        } else {
            for (int at = 0; at + 1 < characters.length; at++) {
                words.add(new String(characters, at, 2));
            }
        }
        word.setLength(0);
    }

    /** How much two bags have in common, in thousandths: twice what is in both by what is in either (Dice). Of two empty ones all. */
    static int alike(Seq<String> one, Seq<String> other) {
        int all = one.size() + other.size();
        if (all == 0) {
            return 1000;
        }
        Map<String, Integer> left = counted(one);
        Map<String, Integer> right = counted(other);
        int both = left.foldLeft(
                0, (sum, entry) -> sum + Math.min(entry._2, right.get(entry._1).getOrElse(0)));
        return 2000 * both / all;
    }

    private static Map<String, Integer> counted(Seq<String> words) {
        return words.foldLeft(
                HashMap.empty(), (bag, word) -> bag.put(word, bag.get(word).getOrElse(0) + 1));
    }
}
