package org.countersign.planted.shapes;

import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** A document whose shape leaves out one accessor, names one that is not there, and confuses two. */
public record Crooked(String left, String right, String forgotten) {
    static final Field<Crooked, String> LEFT = Field.one("left", Scalar.NAME, Crooked::right);
    static final Field<Crooked, String> RIGHT = Field.one("right", Scalar.NAME, Crooked::right);
    static final Field<Crooked, String> INVENTED = Field.one("invented", Scalar.NAME, Crooked::left);
    static final Shape<Crooked> SHAPE = Shape.of(
            "crooked",
            1,
            Crooked.class,
            v -> new Crooked(v.of(LEFT), v.of(RIGHT), v.of(INVENTED)),
            LEFT,
            RIGHT,
            INVENTED);
}
