package org.countersign.trade.goods;

import org.countersign.trade.base.style.Evolving;

/** How a code stands in the edition of a published list that we carry. */
@Evolving
public enum ListStatus {
    /** In the list and good to use. */
    CURRENT,
    /** In the list, and the list advises another code. */
    DEPRECATED,
    /** Marked as deleted; still read in old documents. */
    DELETED,
    /** Not in our edition of the list: perhaps newer, perhaps wrong. */
    UNLISTED;

    static ListStatus named(String word) {
        return switch (word) {
            case "current" -> CURRENT;
            case "deprecated" -> DEPRECATED;
            case "deleted" -> DELETED;
            default -> throw new IllegalStateException("no status of a listed code: `" + word + "`");
        };
    }
}
