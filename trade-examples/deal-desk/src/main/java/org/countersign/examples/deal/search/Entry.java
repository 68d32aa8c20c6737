package org.countersign.examples.deal.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ProductCertificate;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.offer.matching.Demand;

/**
 * Something that is searched, with its words.
 *
 * @param number what it is called by
 * @param named words of which the language is known
 * @param plain words of which it is not
 */
record Entry(String number, Seq<LocalName> named, Seq<String> plain) {
    /** A listing by its names, headlines and search words, and by what is laid down about the goods. */
    static Entry of(Listing listing) {
        Seq<Attribute> attributes = listing.product()
                .specification()
                .map(specification -> specification.attributes())
                .getOrElse(Vector.empty());
        return new Entry(
                listing.number(),
                listing.product().names().appendAll(listing.titles()).appendAll(listing.keywords()),
                attributes
                        .map(Attribute::value)
                        .append(listing.product().articleNumber())
                        .appendAll(listing.certificates().map(ProductCertificate::standard)));
    }

    /** A line of an inquiry by all its words; nobody says in which language they are. */
    static Entry of(Demand demand) {
        return new Entry(demand.number(), Vector.empty(), Vector.of(demand.words()));
    }
}
