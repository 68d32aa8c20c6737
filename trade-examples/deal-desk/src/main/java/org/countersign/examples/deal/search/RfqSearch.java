package org.countersign.examples.deal.search;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.Match;
import org.countersign.trade.offer.matching.Matching;
import org.countersign.trade.offer.matching.Supply;
import org.countersign.trade.offer.matching.WordHit;
import org.countersign.trade.offer.matching.WordHits;
import org.countersign.trade.party.Places;

/**
 * Searches our products for each line of an inquiry: the index finds candidates by words, the library judges and ranks them. A product without any of the
 * words is no candidate. May be asked from many threads.
 */
public final class RfqSearch {
    /** So many candidates are judged for a line; ours: with more the best five of the labelled set do not change. */
    public static final int CANDIDATES = 40;

    private final Glossary glossary;
    private final Map<String, Supply> products;
    private final WordIndex index;
    private final Matching matching;

    private RfqSearch(Glossary glossary, Map<String, Supply> products, WordIndex index, Matching matching) {
        this.glossary = glossary;
        this.products = products;
        this.index = index;
        this.matching = matching;
    }

    /** A search among these products, judged like that. */
    public static RfqSearch among(Seq<Supply> products, Matching matching) {
        return among(products, matching, glossary());
    }

    /** A search among these products, judged like that, by the words of that glossary. */
    public static RfqSearch among(Seq<Supply> products, Matching matching, Glossary glossary) {
        return new RfqSearch(
                glossary,
                products.toLinkedMap(Supply::number, product -> product),
                WordIndex.of(products.map(product -> Entry.of(product.listing())), glossary),
                matching);
    }

    /** The words that this desk knows in four languages: attributes, materials, colours, goods. */
    public static Glossary glossary() {
        return Resources.glossary();
    }

    /** The best products for each line of an inquiry, by the number of the line. */
    public Map<String, Seq<Match>> products(Inquiry inquiry, int most) {
        return LinkedHashMap.ofEntries(Demand.of(inquiry, glossary, Places.standard())
                .map(demand -> Tuple.of(demand.line(), products(demand, most))));
    }

    /** The best products for a line, the best first. */
    public Seq<Match> products(Demand demand, int most) {
        WordHits hits = hits(demand, CANDIDATES);
        return matching.products(
                demand, hits.byListing().keySet().toVector().flatMap(products::get), Option.some(hits), most);
    }

    /** The open lines that a product suits best, the best first; a line that has none of its words is no candidate. */
    public Seq<Match> demands(Supply product, OpenRfqs open, int most) {
        return matching.demands(
                product,
                open.candidates(product, CANDIDATES * most),
                demand -> Option.some(hits(demand, products.size())),
                most);
    }

    /** What the words alone find, the most first. */
    public Seq<String> words(Demand demand, int most) {
        return index.find(demand.words(), most).map(WordIndex.Found::number);
    }

    /** The best products for a line among all, also those that have none of its words; slower, for whoever wants to compare. */
    public Seq<Match> allPairs(Demand demand, int most) {
        return matching.products(
                demand, products.values().toVector(), Option.some(hits(demand, products.size())), most);
    }

    /** What a plain query for the same words finds in the same index, by the score that Lucene gives; for whoever wants to compare. */
    public Seq<String> plain(Demand demand, int most) {
        return index.plain(demand.words(), most);
    }

    private WordHits hits(Demand demand, int most) {
        return WordHits.of(Vector.ofAll(index.find(demand.words(), most))
                .map(found -> new WordHit(found.number(), found.percent(), found.words())));
    }
}
