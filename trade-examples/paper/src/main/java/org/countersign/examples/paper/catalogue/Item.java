package org.countersign.examples.paper.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.goods.LocalName;

/**
 * A listing as it stands, and on which shelf.
 *
 * @param state where it stands
 * @param shelf what the shelf is called, in languages
 */
public record Item(ListingState state, Seq<LocalName> shelf) {
    /** Keeps the names, of which there is one at least. */
    public Item {
        shelf = Vector.ofAll(shelf);
        if (shelf.isEmpty()) {
            throw new IllegalArgumentException("a shelf must have a name");
        }
    }

    /** What is known of the listing; none while nothing is written. */
    Option<ListingFile> file() {
        return state.fold(
                unwritten -> Option.none(),
                draft -> Option.some(draft.file()),
                published -> Option.some(published.file()),
                shown -> Option.some(shown.file()),
                withdrawn -> Option.some(withdrawn.file()));
    }

    /** The key of the words for its state. */
    String stateKey() {
        return state.fold(
                unwritten -> "state.unwritten",
                draft -> "state.draft",
                published -> "state.published",
                shown -> "state.shown",
                withdrawn -> "state.withdrawn");
    }

    boolean isShown() {
        return state instanceof ListingState.Shown;
    }

    /** Whether everybody can see it. */
    boolean isPublic() {
        return isShown() || state instanceof ListingState.Published;
    }

    /** Why it was withdrawn, if it was. */
    Option<String> why() {
        return state instanceof ListingState.Withdrawn withdrawn ? Option.some(withdrawn.why()) : Option.none();
    }
}
