package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.Quantity;

/**
 * A product of ours as it is held against inquiries: its listing, and what the listing does not tell everybody.
 *
 * @param listing what is said to everybody
 * @param quality what its specification comes to
 * @param capacity the most that one order may ask for; none if the house has not said so
 * @param territory into which countries it is sold
 */
@Evolving
public record Supply(Listing listing, Seq<Said> quality, Option<Quantity> capacity, Territory territory) {
    /** Keeps the attributes in a sequence of our own. */
    public Supply {
        quality = Vector.ofAll(quality);
    }

    /** A listing read with that glossary, of which nothing else is known. */
    public static Supply of(Listing listing, Glossary glossary) {
        return new Supply(
                listing,
                listing.product()
                        .specification()
                        .map(specification -> Said.of(specification, glossary))
                        .getOrElse(Vector.empty()),
                Option.none(),
                Territory.unknown());
    }

    /** The same with that capacity. */
    public Supply with(Quantity most) {
        return new Supply(listing, quality, Option.some(most), territory);
    }

    /** The same for these countries. */
    public Supply with(Territory countries) {
        return new Supply(listing, quality, capacity, countries);
    }

    /** The number of the listing. */
    public String number() {
        return listing.number();
    }

    /** What is laid down under that name. */
    public Option<Told> find(AttributeName name) {
        return quality.find(said -> said.attribute().contains(name)).map(Said::told);
    }

    @Override
    public String toString() {
        return Summary.of("Supply")
                .with("listing", listing)
                .with("quality", quality)
                .with("capacity", capacity)
                .with("territory", territory)
                .toString();
    }
}
