package org.countersign.trade.contract;

import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;

/**
 * A paper in which terms of a sale stand, as far as a quotation has fields for them.
 *
 * @param kind what kind of paper it is
 * @param number its number
 * @param terms what it says; what it leaves out it does not speak of
 */
@Evolving
public record TermsPaper(PaperKind kind, String number, Quotation terms) {
    /** Checks the number. */
    public TermsPaper {
        PlainText.checkName(number);
    }

    /** What it says at that place, each text with its path, in the order of the document; empty if it says nothing. */
    public Vector<String> says(Path field) {
        String place = field.toString();
        return Vector.of(CanonicalText.print(Quotation.SHAPE, terms).split("\n"))
                .tail()
                .filter(line -> line.startsWith(place)
                        && line.length() > place.length()
                        && ":.[".indexOf(line.charAt(place.length())) >= 0);
    }

    @Override
    public String toString() {
        return Summary.of("TermsPaper")
                .with("kind", kind)
                .with("number", number)
                .with("terms", terms)
                .toString();
    }
}
