package org.countersign.examples.deal.search;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.Supply;

/** The lines of all open inquiries, with an index of their words. */
public final class OpenRfqs {
    private final Map<String, Demand> demands;
    private final WordIndex index;

    private OpenRfqs(Map<String, Demand> demands, WordIndex index) {
        this.demands = demands;
        this.index = index;
    }

    /** These lines, each number once. */
    public static OpenRfqs of(Seq<Demand> demands, Glossary glossary) {
        return new OpenRfqs(
                demands.toLinkedMap(Demand::number, demand -> demand), WordIndex.of(demands.map(Entry::of), glossary));
    }

    /** The lines that have most of the words by which a product is offered. */
    Seq<Demand> candidates(Supply product, int most) {
        String words = product.listing()
                .product()
                .names()
                .appendAll(product.listing().keywords())
                .map(LocalName::name)
                .mkString("\n");
        return index.find(words, most).flatMap(found -> demands.get(found.number()));
    }
}
