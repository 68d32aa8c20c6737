package org.countersign.examples.deal.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.countersign.trade.offer.matching.Glossary;

/**
 * A Lucene index in memory over the words of many entries. A word is found by its stem in its language, by what a glossary knows of it, and, where it stands
 * nowhere, by words that look like it. May be asked from many threads.
 */
final class WordIndex {
    /** How much a word counts that was found only by what it looks like, in percent; ours, measured on the labelled set of 25 November 2026. */
    static final int ALIKE_PERCENT = 80;

    /** From so many letters on one slip of the pen is looked past, and from so many on two. */
    private static final int ONE_SLIP = 4;

    private static final int TWO_SLIPS = 8;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_CLAUSES = 150;
    private static final int ALL_PERCENT = 100;
    private static final String NUMBER = "number";
    private static final String MEANING = "meaning";

    private final Glossary glossary;
    private final IndexSearcher searcher;
    private final Vector<String> numbers;
    private final Map<QueryWords.Word, Postings> remembered = new ConcurrentHashMap<>();

    private WordIndex(Glossary glossary, IndexSearcher searcher, Vector<String> numbers) {
        this.glossary = glossary;
        this.searcher = searcher;
        this.numbers = numbers;
    }

    /** An index of these entries. */
    static WordIndex of(Seq<Entry> entries, Glossary glossary) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        Map<String, Analyzer> byField = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            byField.put(tongue.field(), tongue.analyzer());
        }
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(Tongue.ANY.analyzer(), byField));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry, glossary));
            }
            writer.forceMerge(1);
            writer.commit();
            return new WordIndex(
                    glossary,
                    new IndexSearcher(DirectoryReader.open(directory)),
                    entries.map(Entry::number).toVector());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Document document(Entry entry, Glossary glossary) {
        Document document = new Document();
        document.add(new StringField(NUMBER, entry.number(), Field.Store.NO));
        entry.named()
                .forEach(name -> Tongue.of(name.language())
                        .forEach(tongue -> document.add(new TextField(tongue.field(), name.name(), Field.Store.NO))));
        Vector<String> all = entry.plain().toVector().appendAll(entry.named().map(name -> name.name()));
        all.forEach(text -> document.add(new TextField(Tongue.ANY.field(), text, Field.Store.NO)));
        // of an inquiry nobody says in which language it is, so it is read in all of them
        if (entry.named().isEmpty()) {
            entry.plain()
                    .forEach(text -> Tongue.STEMMED
                            .append(Tongue.ZH)
                            .forEach(tongue -> document.add(new TextField(tongue.field(), text, Field.Store.NO))));
        }
        all.flatMap(text -> QueryWords.of(text, glossary))
                .flatMap(QueryWords.Word::meaning)
                .distinct()
                .forEach(meaning -> document.add(new StringField(MEANING, meaning, Field.Store.NO)));
        return document;
    }

    /** How much of what these words say stands in each entry, the most first, of equals in the order of the entries. */
    Seq<Found> find(String text, int most) {
        Seq<QueryWords.Word> words = QueryWords.of(text, glossary);
        Vector<Postings> postings = words.map(this::postings).toVector();
        double whole = 0;
        double[] sums = new double[numbers.size()];
        for (Postings one : postings) {
            whole += one.weight();
            for (int i = 0; i < one.documents().length; i++) {
                sums[one.documents()[i]] += one.weight() * one.percent() / ALL_PERCENT;
            }
        }
        double all = whole;
        return Vector.range(0, sums.length)
                .filter(document -> sums[document] > 0)
                .sortBy(document -> -sums[document])
                .take(most)
                .map(document -> new Found(
                        numbers.get(document),
                        Math.max(1, (int) Math.round(ALL_PERCENT * sums[document] / all)),
                        words.zip(postings)
                                .filter(pair -> pair._2.has(document))
                                .map(pair -> pair._1.text())));
    }

    /** What a plain query finds, by Lucene's own score: any word in any field, as its language has it. */
    Seq<String> plain(String text, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Tongue tongue : Tongue.values()) {
            tongue.words(text)
                    .distinct()
                    .take(MOST_CLAUSES)
                    .forEach(
                            word -> any.add(new TermQuery(new Term(tongue.field(), word)), BooleanClause.Occur.SHOULD));
        }
        try {
            return Vector.of(searcher.search(any.build(), most).scoreDocs).map(found -> numbers.get(found.doc));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was found of a text in one entry: how much of what the words say, in percent, and which words. */
    record Found(String number, int percent, Seq<String> words) {}

    private Postings postings(QueryWords.Word word) {
        Postings known = remembered.get(word);
        if (known != null) {
            return known;
        }
        Postings looked = look(word);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, looked);
        }
        return looked;
    }

    private Postings look(QueryWords.Word word) {
        int[] exact = documents(exact(word));
        if (exact.length > 0 || word.chinese() || word.isNumber() || word.text().length() < ONE_SLIP) {
            boolean silent = exact.length == 0 && word.isNumber();
            return new Postings(exact, silent ? 0 : weight(exact.length), ALL_PERCENT);
        }
        int slips = word.text().length() < TWO_SLIPS ? 1 : 2;
        int[] alike = documents(new FuzzyQuery(new Term(Tongue.ANY.field(), word.text()), slips, 1));
        return new Postings(alike, weight(alike.length), ALIKE_PERCENT);
    }

    /** The rarer a word, the more it says; one that stands nowhere says as much as the rarest. */
    private double weight(int documents) {
        return Math.log(1 + (numbers.size() + 1.0) / (documents + 1.0));
    }

    private Query exact(QueryWords.Word word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        word.meaning()
                .forEach(meaning -> any.add(new TermQuery(new Term(MEANING, meaning)), BooleanClause.Occur.SHOULD));
        Vector<Tongue> tongues = word.chinese() ? Vector.of(Tongue.ZH) : Tongue.STEMMED.append(Tongue.ANY);
        tongues.forEach(tongue -> {
            Vector<String> terms = tongue.words(word.text());
            if (!terms.isEmpty()) {
                any.add(new PhraseQuery(tongue.field(), terms.toJavaArray(String[]::new)), BooleanClause.Occur.SHOULD);
            }
        });
        return any.build();
    }

    private int[] documents(Query query) {
        try {
            ScoreDoc[] found = searcher.search(new ConstantScoreQuery(query), Math.max(1, numbers.size())).scoreDocs;
            int[] documents = new int[found.length];
            for (int i = 0; i < found.length; i++) {
                documents[i] = found[i].doc;
            }
            return documents;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries in which a word was found, rising; how much it says, and how much of that they count. */
    private record Postings(int[] documents, double weight, int percent) {
        boolean has(int document) {
            return Arrays.binarySearch(documents, document) >= 0;
        }
    }
}
