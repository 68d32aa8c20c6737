package org.countersign.examples.desk.answer;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.Quotation;

/**
 * What the seller adds to the draft that the desk makes of an inquiry, so that it becomes his quotation.
 *
 * @param number his number for it; until he gives one it bears the buyer's
 * @param issued its date
 * @param validUntil until when it stands
 */
public record Particulars(Option<String> number, Option<Moment> issued, Option<Moment> validUntil) {
    /** Nothing yet. */
    public static Particulars none() {
        return new Particulars(Option.none(), Option.none(), Option.none());
    }

    /** Whether anything is added. */
    public boolean isEmpty() {
        return number.isEmpty() && issued.isEmpty() && validUntil.isEmpty();
    }

    Quotation in(Quotation draft) {
        return Quotation.SHAPE.make(Quotation.SHAPE
                .valuesOf(draft)
                .with(Quotation.NUMBER, number.getOrElse(draft::number))
                .with(Quotation.ISSUED, issued.orElse(draft::issued))
                .with(Quotation.VALID_UNTIL, validUntil.orElse(draft::validUntil)));
    }
}
