package org.countersign.examples.deal.search;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A language in which words are found by their stems, and the one of no language, in which they are found as they stand. */
enum Tongue {
    /** English. */
    EN(new EnglishAnalyzer()),
    /** German. */
    DE(new GermanAnalyzer()),
    /** Spanish. */
    ES(new SpanishAnalyzer()),
    /** Chinese, in words. */
    ZH(new SmartChineseAnalyzer()),
    /** Any: small letters without accents. */
    ANY(plain());

    /** Those that have stems. */
    static final Vector<Tongue> STEMMED = Vector.of(EN, DE, ES);

    private final Analyzer analyzer;

    Tongue(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The language of a tag such as {@code de} or {@code zh-Hans}, if it is one of these. */
    static Option<Tongue> of(String tag) {
        return Vector.of(EN, DE, ES, ZH)
                .find(tongue -> tag.equals(tongue.field()) || tag.startsWith(tongue.field() + "-"));
    }

    /** The field of the index. */
    String field() {
        return switch (this) {
            case EN -> "en";
            case DE -> "de";
            case ES -> "es";
            case ZH -> "zh";
            case ANY -> "any";
        };
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The words of a text as they stand in the index. */
    Vector<String> words(String text) {
        try (TokenStream stream = analyzer.tokenStream(field(), text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<String> words = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return Vector.ofAll(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Analyzer plain() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
            }
        };
    }
}
