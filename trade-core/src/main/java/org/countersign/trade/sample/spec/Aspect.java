package org.countersign.trade.sample.spec;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** What an attribute is a matter of: an approval covers only the matters that its kind of sample can show. */
@Evolving
public enum Aspect {
    /** What is printed, woven, embroidered: its lines, its place, which way it runs. */
    ARTWORK,
    /** Colour and its tolerance. */
    COLOUR,
    /** Material, composition, weight, hand. */
    MATERIAL,
    /** Sizes and points of measure. */
    MEASUREMENT,
    /** How sizes follow from one another. */
    GRADING,
    /** How it is made: stitches, joints, parts. */
    CONSTRUCTION,
    /** Labels, hang tags, bar codes. */
    LABELLING,
    /** Bags, cartons, assortment, marks of cartons. */
    PACKING,
    /** Whether it works. */
    FUNCTION,
    /** Tests and what the law of the market asks. */
    COMPLIANCE;

    /** The lower-case word, both ways. */
    public static final Scalar<Aspect> TEXT = Scalar.word("aspect", Vector.of(values()));
}
