package org.countersign.examples.paper.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.catalogue.ListingStandard;

/**
 * What stands on a page.
 *
 * @param seller whose catalogue it is
 * @param items the listings with their shelves, in the order in which they are to be shown
 * @param pictures the pictures
 * @param standard what makes a listing complete
 */
public record Catalogue(String seller, Seq<Item> items, Pictures pictures, ListingStandard standard) {
    /** Checks the name. */
    public Catalogue {
        PlainText.checkName(seller);
        items = Vector.ofAll(items);
    }

    /** Who reads a page. */
    public enum Readers {
        /** Buyers: what is published, without what it lacks. */
        BUYERS,
        /** Our own people: everything that is written, with its state, what it lacks, and what it brought. */
        OURS
    }

    /** What those readers see: the showcase first, otherwise in the order given. */
    Seq<Item> seenBy(Readers readers) {
        Seq<Item> seen = items.filter(item -> item.file().isDefined())
                .filter(item -> readers == Readers.OURS || item.isPublic());
        return seen.filter(Item::isShown).appendAll(seen.reject(Item::isShown));
    }
}
