package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * How much of a buyer's words a host's search found in a listing.
 *
 * @param listing the number of the listing
 * @param percent how much of what the words say was found, 1 to 100; how much each word says is the host's measure, the same for all listings
 * @param words the words that were found, as the buyer wrote them
 */
@Evolving
public record WordHit(String listing, int percent, Seq<String> words) {
    /** All of it. */
    public static final int ALL = 100;

    /** Checks number, share and words. */
    public WordHit {
        PlainText.checkName(listing);
        words = Vector.ofAll(words);
        words.forEach(PlainText::checkName);
        if (percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("a hit must be 1 to " + ALL + " percent: `" + percent + "`");
        }
    }

    @Override
    public String toString() {
        return Summary.of("WordHit")
                .with("listing", listing)
                .with("percent", percent)
                .with("words", words)
                .toString();
    }
}
