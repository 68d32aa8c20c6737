package org.countersign.trade.offer.matching;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What a host's search found for one line of an inquiry, over all its listings: a listing that is not named here was searched in vain. Where nobody
 * searched there are no such hits at all, and the words stay unknown.
 *
 * @param byListing the hits by the number of their listing
 */
@Evolving
public record WordHits(Map<String, WordHit> byListing) {
    /** Checks that each hit stands under its listing. */
    public WordHits {
        byListing = TreeMap.ofEntries(byListing);
        byListing.find(one -> !one._1.equals(one._2.listing())).forEach(one -> {
            throw new IllegalArgumentException(
                    "a hit must stand under its listing: `" + one._2.listing() + "` under `" + one._1 + "`");
        });
    }

    /**
     * These hits.
     *
     * @throws IllegalArgumentException if a listing is hit twice
     */
    public static WordHits of(Seq<WordHit> hits) {
        WordHits all = new WordHits(TreeMap.ofEntries(hits.map(hit -> Tuple.of(hit.listing(), hit))));
        if (all.byListing.size() != hits.size()) {
            throw new IllegalArgumentException("a listing must be hit once: `" + hits.size() + "` hits of `"
                    + all.byListing.size() + "` listings");
        }
        return all;
    }

    /** The hit of that listing. */
    public Option<WordHit> find(String listing) {
        return byListing.get(listing);
    }

    @Override
    public String toString() {
        return Summary.of("WordHits").with("byListing", byListing.values()).toString();
    }
}
