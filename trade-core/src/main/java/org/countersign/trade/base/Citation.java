package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;

/**
 * The place in an authority on which a rule or a refusal rests.
 *
 * @param authority who says so
 * @param place article, section or page as that authority numbers it, or a few words of our own for a practice
 */
@Evolving
public record Citation(Authority authority, String place) {
    /** Checks the place. */
    public Citation {
        PlainText.checkName(place);
    }

    /** A place in an authority: {@code Citation.of(CISG, "14(1)")}. */
    public static Citation of(Authority authority, String place) {
        return new Citation(authority, place);
    }

    /** As practitioners write it: {@code CISG 14(1)}. */
    @Override
    public String toString() {
        return authority.code() + " " + place;
    }
}
