package org.countersign.trade.sample.spec;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/** What kind of thing an attribute of a sample lays down. Companies add their own with {@link #of}, and say in a {@link SampleScope} what it is a matter of. */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class AttributeKind permits ImmutableAttributeKind {
    /** A drawing that is printed, woven, embroidered, engraved. */
    public static final AttributeKind ARTWORK = of("artwork");
    /** Where a logo or print stands. */
    public static final AttributeKind POSITION = of("position");
    /** Which way a logo or print runs. */
    public static final AttributeKind ORIENTATION = of("orientation");
    /** How a logo or print is applied: screen, embroidery, sublimation, laser. */
    public static final AttributeKind TECHNIQUE = of("technique");
    /** A colour. */
    public static final AttributeKind COLOUR = of("colour");
    /** A material or its composition. */
    public static final AttributeKind MATERIAL = of("material");
    /** Weight of a piece or of a square metre. */
    public static final AttributeKind WEIGHT = of("weight");
    /** How it feels. */
    public static final AttributeKind HAND_FEEL = of("hand-feel");
    /** A size or a point of measure. */
    public static final AttributeKind MEASUREMENT = of("measurement");
    /** How a measure grows from size to size. */
    public static final AttributeKind GRADING = of("grading");
    /** Stitches, seams, joints, parts. */
    public static final AttributeKind CONSTRUCTION = of("construction");
    /** A label sewn, printed or stuck on. */
    public static final AttributeKind LABEL = of("label");
    /** A tag that hangs on it. */
    public static final AttributeKind HANG_TAG = of("hang-tag");
    /** A bar code: type and number. */
    public static final AttributeKind BARCODE = of("barcode");
    /** Bag, box, carton. */
    public static final AttributeKind PACKING = of("packing");
    /** What stands on the carton. */
    public static final AttributeKind CARTON_MARK = of("carton-mark");
    /** Which sizes and colours are packed together. */
    public static final AttributeKind ASSORTMENT = of("assortment");
    /** What it has to do. */
    public static final AttributeKind FUNCTION = of("function");
    /** A test that it has to pass. */
    public static final AttributeKind TEST = of("test");

    /** The kinds above with the names people use for them. */
    public static final CodeList<AttributeKind> LIST = CodeList.named("kind of attribute", AttributeKind::code)
            .with(ARTWORK, "logo", "print", "embroidery", "design")
            .with(POSITION, "placement", "logo position")
            .with(ORIENTATION, "direction", "logo direction")
            .with(TECHNIQUE, "print method")
            .with(COLOUR, "color", "shade")
            .with(MATERIAL, "fabric", "composition")
            .with(WEIGHT, "gsm")
            .with(HAND_FEEL, "handle", "hand")
            .with(MEASUREMENT, "pom", "point of measure", "size", "dimension")
            .with(GRADING, "grade rule")
            .with(CONSTRUCTION, "stitching", "workmanship")
            .with(LABEL, "care label", "main label")
            .with(HANG_TAG, "swing ticket")
            .with(BARCODE, "ean", "upc")
            .with(PACKING, "packaging", "polybag")
            .with(CARTON_MARK, "shipping mark")
            .with(ASSORTMENT, "ratio pack")
            .with(FUNCTION, "performance")
            .with(TEST, "lab test");

    /** The code, both ways. */
    public static final Scalar<AttributeKind> TEXT =
            new Scalar<>("kind of attribute", AttributeKind::code, AttributeKind::of);

    AttributeKind() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A kind of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static AttributeKind of(String code) {
        return ImmutableAttributeKind.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("kind of attribute", "carton-mark", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
