package org.countersign.trade.sample.answer;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Why a sheet was sent. */
@Evolving
public enum SheetPurpose {
    /** To ask for a confirmation, line by line. */
    REQUEST,
    /** To write down what was said in a call, line by line, so that the other side can object. */
    RECAP;

    /** The lower-case word, both ways. */
    public static final Scalar<SheetPurpose> TEXT = Scalar.word("purpose of a sheet", Vector.of(values()));
}
