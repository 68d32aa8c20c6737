package org.countersign.trade.offer.law;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.style.Evolving;

/**
 * What a term is about: the subjects that CISG 19(3) names as far as a quotation has fields for them, and those that it does not name.
 * Liability and the settlement of disputes have no field of their own: they stand among the {@link #WORDS}.
 */
@Evolving
public enum TermSubject {
    /** Price and currency. */
    PRICE,
    /** How and when the buyer pays. */
    PAYMENT,
    /** Which goods, of what quality and origin. */
    QUALITY,
    /** How much of them. */
    QUANTITY,
    /** Where the seller delivers, and on which delivery term. */
    PLACE,
    /** When the seller ships, and in how many parts. */
    TIME,
    /** Who sells or buys. */
    PARTIES,
    /** How the goods are packed. */
    PACKING,
    /** How they travel, where that is not the place of delivery. */
    CARRIAGE,
    /** Which papers the seller supplies. */
    DOCUMENTS,
    /** Free words, and what a host adds: anything may stand there, terms on liability and disputes among them. */
    WORDS,
    /** The paper itself: its number, date, revision, time for acceptance, what it refers to. No term of the contract. */
    PAPER;

    /** The longest path that matches decides. */
    private static final Map<String, TermSubject> BY_PATH = LinkedHashMap.<String, TermSubject>empty()
            .put("number", PAPER)
            .put("revision", PAPER)
            .put("supersedes", PAPER)
            .put("alternative", PAPER)
            .put("inquiry", PAPER)
            .put("issued", PAPER)
            .put("validUntil", PAPER)
            .put("references", PAPER)
            .put("seller", WORDS)
            .put("seller.name", PARTIES)
            .put("buyer", WORDS)
            .put("buyer.name", PARTIES)
            .put("currency", PRICE)
            .put("deliveryTerm", PLACE)
            .put("loading", PLACE)
            .put("discharge", PLACE)
            .put("mode", CARRIAGE)
            .put("transhipment", CARRIAGE)
            .put("partialShipments", TIME)
            .put("shipment", TIME)
            .put("payment", PAYMENT)
            .put("origin", QUALITY)
            .put("documents", DOCUMENTS)
            .put("note", WORDS)
            .put("extensions", WORDS)
            .put("lines", QUANTITY)
            .put("lines.id", PAPER)
            .put("lines.product", QUALITY)
            .put("lines.quantity", QUANTITY)
            .put("lines.unitPrice", PRICE)
            .put("lines.packing", PACKING)
            .put("lines.note", WORDS);

    /** What a change between two quotations is about; a line that only stands elsewhere concerns the paper. */
    static TermSubject of(Change change) {
        String pattern = change.path().pattern();
        return change.kind() == Change.Kind.MOVED
                ? PAPER
                : BY_PATH.filterKeys(path -> pattern.equals(path) || pattern.startsWith(path + "."))
                        .maxBy(entry -> entry._1.length())
                        .map(Tuple2::_2)
                        .getOrElse(WORDS);
    }
}
