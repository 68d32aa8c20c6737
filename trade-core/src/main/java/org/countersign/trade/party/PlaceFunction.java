package org.countersign.trade.party;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/** What a place of UN/LOCODE is fit for; the list is closed by UN/ECE Recommendation 16. */
@Evolving
public enum PlaceFunction {
    /** A port, at sea or on an inland waterway. */
    PORT('1'),
    /** A rail terminal. */
    RAIL('2'),
    /** A road terminal. */
    ROAD('3'),
    /** An airport. */
    AIRPORT('4'),
    /** A postal exchange office. */
    POSTAL('5'),
    /** A multimodal terminal, inland clearance depot or dry port. */
    MULTIMODAL('6'),
    /** A fixed transport installation such as a pipeline or an oil platform. */
    FIXED('7'),
    /** A border crossing. */
    BORDER('B');

    private final char code;

    PlaceFunction(char code) {
        this.code = code;
    }

    /** The character by which the Recommendation lists the function. */
    public char code() {
        return code;
    }

    /** The function of that character; none for {@code 0} (not known) and for anything else. */
    public static Option<PlaceFunction> find(char code) {
        return Vector.of(values()).find(function -> function.code == code);
    }
}
