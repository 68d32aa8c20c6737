package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * The few places at the top of a shop, and which listings have them.
 *
 * @param places how many there are, 1 to {@link #MOST_PLACES}
 * @param listings the numbers of the listings that stand there, each once, no more than there are places
 */
@Evolving
public record Showcase(int places, Seq<String> listings) {
    /** More than this is no showcase but a catalogue. */
    public static final int MOST_PLACES = 1000;

    /** How many there are. */
    public static final Field<Showcase, Integer> PLACES = Field.one("places", Scalar.COUNT, Showcase::places);
    /** The numbers of the listings that stand there. */
    public static final Field<Showcase, Seq<String>> LISTINGS = Field.many("listings", Scalar.NAME, Showcase::listings);

    /** The fields and how a showcase is made of them. */
    public static final Shape<Showcase> SHAPE =
            Shape.of("showcase", 1, Showcase.class, v -> new Showcase(v.of(PLACES), v.of(LISTINGS)), PLACES, LISTINGS);

    /** Checks places and listings. */
    public Showcase {
        listings = Vector.ofAll(listings);
        listings.forEach(PlainText::checkName);
        if (places < 1 || places > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "a showcase must have 1 to " + MOST_PLACES + " places: `" + places + "`");
        }
        if (listings.size() > places || listings.distinct().size() != listings.size()) {
            throw new IllegalArgumentException(
                    "listings must stand once in a showcase, and no more than there are places: `" + listings.size()
                            + "` in `" + places + "`");
        }
    }

    /** A showcase with nothing in it. */
    public static Showcase of(int places) {
        return new Showcase(places, Vector.empty());
    }

    /** Whether no place is left. */
    public boolean isFull() {
        return listings.size() == places;
    }

    /** Whether the listing stands there. */
    public boolean shows(String listing) {
        return listings.contains(listing);
    }

    /**
     * The showcase with that listing behind the others.
     *
     * @throws IllegalArgumentException if no place is left, or the listing stands there
     */
    public Showcase with(String listing) {
        return new Showcase(places, listings.append(listing));
    }

    /** The showcase without that listing. */
    public Showcase without(String listing) {
        return new Showcase(places, listings.reject(listing::equals));
    }

    @Override
    public String toString() {
        return Summary.of("Showcase")
                .with("places", places)
                .with("listings", listings)
                .toString();
    }
}
