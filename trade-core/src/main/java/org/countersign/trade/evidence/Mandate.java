package org.countersign.trade.evidence;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * Why a person may speak for his company.
 *
 * @param basis on what it rests
 * @param where the clause, list or letter that shows it, as one would cite it
 */
@Evolving
public record Mandate(MandateBasis basis, Option<String> where) {
    /** On what it rests. */
    public static final Field<Mandate, MandateBasis> BASIS = Field.one("basis", MandateBasis.TEXT, Mandate::basis);
    /** What shows it. */
    public static final Field<Mandate, Option<String>> WHERE = Field.maybe("where", Scalar.NAME, Mandate::where);

    /** The fields and how it is made of them. */
    public static final Shape<Mandate> SHAPE =
            Shape.of("mandate", 1, Mandate.class, v -> new Mandate(v.of(BASIS), v.of(WHERE)), BASIS, WHERE);

    /** Checks the text. */
    public Mandate {
        where.forEach(PlainText::checkName);
    }

    /** A mandate shown by that clause, list or letter. */
    public static Mandate of(MandateBasis basis, String where) {
        return new Mandate(basis, Option.some(where));
    }
}
