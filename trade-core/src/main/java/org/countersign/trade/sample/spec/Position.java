package org.countersign.trade.sample.spec;

import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * Where a logo, print or label stands: the middle of it, in millimetres from a reference edge.
 *
 * @param from from where it is measured
 * @param across millimetres across the face, away from the edge; from the middle a negative number is to the left
 * @param up millimetres along the face, away from the edge; from the middle a negative number is downwards
 * @param tolerance how many millimetres either way are right, zero or more
 */
@Evolving
public record Position(Edge from, Decimal across, Decimal up, Decimal tolerance) {
    /** From where it is measured. */
    public static final Field<Position, Edge> FROM = Field.one("from", Edge.TEXT, Position::from);
    /** Millimetres across. */
    public static final Field<Position, Decimal> ACROSS = Field.one("across", Scalar.DECIMAL, Position::across);
    /** Millimetres along. */
    public static final Field<Position, Decimal> UP = Field.one("up", Scalar.DECIMAL, Position::up);
    /** Millimetres either way. */
    public static final Field<Position, Decimal> TOLERANCE =
            Field.one("tolerance", Scalar.DECIMAL, Position::tolerance);

    /** The fields and how a position is made of them. */
    public static final Shape<Position> SHAPE = Shape.of(
            "sample-position",
            1,
            Position.class,
            v -> new Position(v.of(FROM), v.of(ACROSS), v.of(UP), v.of(TOLERANCE)),
            FROM,
            ACROSS,
            UP,
            TOLERANCE);

    /** Checks the tolerance. */
    public Position {
        if (tolerance.number().signum() < 0) {
            throw new IllegalArgumentException("tolerance must be zero or more millimetres: `" + tolerance + "`");
        }
    }

    /** As people write it: {@code 40 x 25 mm from lower-left, +/-3 mm}. */
    @Override
    public String toString() {
        return across + " x " + up + " mm from " + Edge.TEXT.print().apply(from) + ", +/-" + tolerance + " mm";
    }
}
