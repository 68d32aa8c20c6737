package org.countersign.trade.sample.spec;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.sample.spec.Requirement.Coloured;
import org.countersign.trade.sample.spec.Requirement.Described;
import org.countersign.trade.sample.spec.Requirement.Drawn;
import org.countersign.trade.sample.spec.Requirement.Measured;
import org.countersign.trade.sample.spec.Requirement.Placed;

/** How requirements are written. */
final class RequirementShapes {
    private static final Field<Described, String> WORDS = Field.one("words", Scalar.TEXT, Described::words);
    private static final Field<Measured, Quantity> VALUE = Field.one("value", Quantity.TEXT, Measured::value);
    private static final Field<Measured, Decimal> LESS = Field.one("less", Scalar.DECIMAL, Measured::less);
    private static final Field<Measured, Decimal> MORE = Field.one("more", Scalar.DECIMAL, Measured::more);
    private static final Field<Coloured, String> STANDARD = Field.one("standard", Scalar.NAME, Coloured::standard);
    private static final Field<Coloured, Option<ColourTolerance>> TOLERANCE =
            Field.maybe("tolerance", new Codec.Nested<>(ColourTolerance.SHAPE), Coloured::tolerance);
    private static final Field<Drawn, String> FILE = Field.one("file", Scalar.NAME, Drawn::file);
    private static final Field<Drawn, Digest> CONTENT = Field.one("content", Scalar.DIGEST, Drawn::content);
    private static final Field<Drawn, Option<Position>> DRAWN_AT =
            Field.maybe("position", new Codec.Nested<>(Position.SHAPE), Drawn::position);
    private static final Field<Drawn, Option<Orientation>> DRAWN_TO =
            Field.maybe("orientation", Orientation.TEXT, Drawn::orientation);
    private static final Field<Placed, String> ON = Field.one("on", Scalar.NAME, Placed::on);
    private static final Field<Placed, Option<Position>> PLACED_AT =
            Field.maybe("position", new Codec.Nested<>(Position.SHAPE), Placed::position);
    private static final Field<Placed, Option<Orientation>> PLACED_TO =
            Field.maybe("orientation", Orientation.TEXT, Placed::orientation);

    static final Family<Requirement> FAMILY = Family.of(
            Shape.of("requirement.described", 1, Described.class, v -> new Described(v.of(WORDS)), WORDS),
            Shape.of(
                    "requirement.measured",
                    1,
                    Measured.class,
                    v -> new Measured(v.of(VALUE), v.of(LESS), v.of(MORE)),
                    VALUE,
                    LESS,
                    MORE),
            Shape.of(
                    "requirement.coloured",
                    1,
                    Coloured.class,
                    v -> new Coloured(v.of(STANDARD), v.of(TOLERANCE)),
                    STANDARD,
                    TOLERANCE),
            Shape.of(
                    "requirement.drawn",
                    1,
                    Drawn.class,
                    v -> new Drawn(v.of(FILE), v.of(CONTENT), v.of(DRAWN_AT), v.of(DRAWN_TO)),
                    FILE,
                    CONTENT,
                    DRAWN_AT,
                    DRAWN_TO),
            Shape.of(
                    "requirement.placed",
                    1,
                    Placed.class,
                    v -> new Placed(v.of(ON), v.of(PLACED_AT), v.of(PLACED_TO)),
                    ON,
                    PLACED_AT,
                    PLACED_TO));

    private RequirementShapes() {}
}
