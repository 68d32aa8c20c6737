package org.countersign.trade.sample.spec;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;

/** What is required of one attribute, and how far it may be missed. */
@Evolving
public sealed interface Requirement {
    /** How each kind is written. */
    Family<Requirement> FAMILY = RequirementShapes.FAMILY;

    /** One answer for each kind. */
    default <A> A fold(
            Function<? super Described, ? extends A> described,
            Function<? super Measured, ? extends A> measured,
            Function<? super Coloured, ? extends A> coloured,
            Function<? super Drawn, ? extends A> drawn,
            Function<? super Placed, ? extends A> placed) {
        return this instanceof Described r
                ? described.apply(r)
                : this instanceof Measured r
                        ? measured.apply(r)
                        : this instanceof Coloured r
                                ? coloured.apply(r)
                                : this instanceof Drawn r ? drawn.apply(r) : placed.apply((Placed) this);
    }

    /**
     * In words.
     *
     * @param words what is required, and how far it may be missed if anybody said so
     */
    record Described(String words) implements Requirement {
        /** Checks the words. */
        public Described {
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Described").with("words", words).toString();
        }
    }

    /**
     * A measure with what may be missing and what may be over, both in its unit.
     *
     * @param value what is required
     * @param less how much less is right, zero or more
     * @param more how much more is right, zero or more
     */
    record Measured(Quantity value, Decimal less, Decimal more) implements Requirement {
        /** Checks the tolerance. */
        public Measured {
            if (less.number().signum() < 0 || more.number().signum() < 0) {
                throw new IllegalArgumentException(
                        "tolerance must be zero or more either way: `-" + less + "/+" + more + "`");
            }
        }

        /** A measure with the same tolerance either way. */
        public static Measured of(Quantity value, Decimal eitherWay) {
            return new Measured(value, eitherWay, eitherWay);
        }
    }

    /**
     * A colour.
     *
     * @param standard the standard as its system names it, with what tells editions apart: {@code Pantone 186 C}
     * @param tolerance how far it may lie from it; without one nobody can say whether it is met
     */
    record Coloured(String standard, Option<ColourTolerance> tolerance) implements Requirement {
        /** Checks the name. */
        public Coloured {
            PlainText.checkName(standard);
        }

        @Override
        public String toString() {
            return Summary.of("Coloured")
                    .with("standard", standard)
                    .with("tolerance", tolerance)
                    .toString();
        }
    }

    /**
     * A drawing: exactly these bytes, and where and which way it stands as far as this attribute says so.
     *
     * @param file what the file is called, for people
     * @param content the digest of its bytes
     * @param position where it stands
     * @param orientation which way it runs
     */
    record Drawn(String file, Digest content, Option<Position> position, Option<Orientation> orientation)
            implements Requirement {
        /** Checks the name. */
        public Drawn {
            PlainText.checkName(file);
        }

        @Override
        public String toString() {
            return Summary.of("Drawn")
                    .with("file", file)
                    .with("content", content)
                    .with("position", position)
                    .with("orientation", orientation)
                    .toString();
        }
    }

    /**
     * Where something stands and which way it runs; at least one of the two.
     *
     * @param on the face or part, in words: {@code front, below the handle}
     * @param position where it stands
     * @param orientation which way it runs
     */
    record Placed(String on, Option<Position> position, Option<Orientation> orientation) implements Requirement {
        /** Checks that something is said. */
        public Placed {
            PlainText.checkName(on);
            if (position.isEmpty() && orientation.isEmpty()) {
                throw new IllegalArgumentException(
                        "a place must say where or which way: `" + PlainText.shown(on) + "` says neither");
            }
        }

        @Override
        public String toString() {
            return Summary.of("Placed")
                    .with("on", on)
                    .with("position", position)
                    .with("orientation", orientation)
                    .toString();
        }
    }
}
