package org.countersign.trade.delivery;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.style.Evolving;

/** A mode of transport by its code in UN/ECE Recommendation 19, second edition; the list is closed by the Recommendation. */
@Evolving
public enum Mode {
    /** By sea. */
    SEA('1'),
    /** By rail. */
    RAIL('2'),
    /** By road. */
    ROAD('3'),
    /** By air. */
    AIR('4'),
    /** By post or courier; the Recommendation has one code for both. */
    MAIL('5'),
    /** By more than one mode under one contract of carriage. */
    MULTIMODAL('6'),
    /** Through a pipe or a cable. */
    FIXED('7'),
    /** On an inland waterway. */
    INLAND_WATERWAY('8');

    /** The modes with the words people use for them and their codes under the scheme {@code Rec 19}. */
    public static final CodeList<Mode> LIST = Vector.of(values())
            .foldLeft(
                    CodeList.<Mode>named("mode", Mode::name),
                    (list, mode) -> list.with(mode).external(mode, "Rec 19", Character.toString(mode.rec19)))
            .with(SEA, "maritime", "ocean", "vessel", "sea freight", "by sea")
            .with(RAIL, "railway", "train", "by rail")
            .with(ROAD, "truck", "lorry", "by road", "by truck")
            .with(AIR, "air freight", "plane", "by air")
            .with(MAIL, "post", "courier", "express", "parcel")
            .with(MULTIMODAL, "combined", "intermodal")
            .with(FIXED, "pipeline")
            .with(INLAND_WATERWAY, "barge", "river");

    private final char rec19;

    Mode(char rec19) {
        this.rec19 = rec19;
    }

    /** The code in the Recommendation. */
    public char rec19() {
        return rec19;
    }

    /** The mode of that code; none for {@code 0} (not specified), {@code 9} (not applicable) and anything else. */
    public static Option<Mode> find(char rec19) {
        return LIST.from("Rec 19", Character.toString(rec19));
    }
}
