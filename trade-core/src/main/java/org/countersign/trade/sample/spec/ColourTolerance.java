package org.countersign.trade.sample.spec;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * How far a colour may lie from its standard, under which light, for which observer, and who decides: {@code CMC(2:1) <= 1.0 under D65, 10
 * degrees}.
 *
 * @param formula by which formula
 * @param most the largest difference that passes, zero or more
 * @param lights the lights under which it has to pass, the main one first, each once, at least one: {@code D65}, {@code TL84}
 * @param observer for which observer
 * @param judge who decides where eye and instrument disagree
 */
@Evolving
public record ColourTolerance(ColourFormula formula, Decimal most, Seq<String> lights, Observer observer, Judge judge) {
    /** For which observer a colour is reckoned (ISO/CIE 11664-1). */
    public enum Observer {
        /** The observer of 1931, 2 degrees. */
        TWO_DEGREES,
        /** The observer of 1964, 10 degrees. */
        TEN_DEGREES
    }

    /** Who decides. */
    public enum Judge {
        /** A spectrophotometer. */
        INSTRUMENT,
        /** An eye, in a light booth. */
        EYE
    }

    /** By which formula. */
    public static final Field<ColourTolerance, ColourFormula> FORMULA =
            Field.one("formula", ColourFormula.TEXT, ColourTolerance::formula);
    /** The largest difference. */
    public static final Field<ColourTolerance, Decimal> MOST = Field.one("most", Scalar.DECIMAL, ColourTolerance::most);
    /** Under which lights. */
    public static final Field<ColourTolerance, Seq<String>> LIGHTS =
            Field.many("lights", Scalar.NAME, ColourTolerance::lights);
    /** For which observer. */
    public static final Field<ColourTolerance, Observer> OBSERVER =
            Field.one("observer", Scalar.word("observer", Vector.of(Observer.values())), ColourTolerance::observer);
    /** Who decides. */
    public static final Field<ColourTolerance, Judge> JUDGE =
            Field.one("judge", Scalar.word("judge", Vector.of(Judge.values())), ColourTolerance::judge);

    /** The fields and how a tolerance is made of them. */
    public static final Shape<ColourTolerance> SHAPE = Shape.of(
            "colour-tolerance",
            1,
            ColourTolerance.class,
            v -> new ColourTolerance(v.of(FORMULA), v.of(MOST), v.of(LIGHTS), v.of(OBSERVER), v.of(JUDGE)),
            FORMULA,
            MOST,
            LIGHTS,
            OBSERVER,
            JUDGE);

    /** Checks number and lights. */
    public ColourTolerance {
        lights = Vector.ofAll(lights);
        lights.forEach(PlainText::checkName);
        if (most.number().signum() < 0) {
            throw new IllegalArgumentException("colour difference must be zero or more: `" + most + "`");
        }
        if (lights.isEmpty() || lights.distinct().size() != lights.size()) {
            throw new IllegalArgumentException("a colour is judged under one light or more, each once: `"
                    + PlainText.shown(lights.mkString(", ")) + "`");
        }
    }

    /** What is usual: CMC(2:1) at most so much under D65, 10 degrees, by instrument. */
    public static ColourTolerance cmc(Decimal most) {
        return new ColourTolerance(
                ColourFormula.CMC_2_1, most, Vector.of("D65"), Observer.TEN_DEGREES, Judge.INSTRUMENT);
    }

    @Override
    public String toString() {
        return Summary.of("ColourTolerance")
                .with("formula", formula)
                .with("most", most)
                .with("lights", lights)
                .with("observer", observer)
                .with("judge", judge)
                .toString();
    }
}
