package org.countersign.trade.goods;

import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * What an attribute of a product is about. Companies add their own with {@link #of}, and to a {@link CodeList} of their own.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class AttributeName permits ImmutableAttributeName {
    /** The maker's model or type. */
    public static final AttributeName MODEL = of("model");
    /** Under which brand it is sold. */
    public static final AttributeName BRAND = of("brand");
    /** What it is made of. */
    public static final AttributeName MATERIAL = of("material");
    /** Shares of its ingredients. */
    public static final AttributeName COMPOSITION = of("composition");
    /** Colour, by name or by a colour system. */
    public static final AttributeName COLOUR = of("colour");
    /** Size as the trade names it. */
    public static final AttributeName SIZE = of("size");
    /** Length, width, height. */
    public static final AttributeName DIMENSIONS = of("dimensions");
    /** Weight of one piece or of a square metre. */
    public static final AttributeName WEIGHT = of("weight");
    /** Treatment of the surface. */
    public static final AttributeName FINISH = of("finish");
    /** Class or grade of quality. */
    public static final AttributeName GRADE = of("grade");
    /** Share of the pure substance. */
    public static final AttributeName PURITY = of("purity");
    /** Share of water. */
    public static final AttributeName MOISTURE = of("moisture");
    /** The standard it fulfils. */
    public static final AttributeName STANDARD = of("standard");
    /** What the logo or print shows. */
    public static final AttributeName LOGO = of("logo");
    /** Where the logo or print stands and which way it runs. */
    public static final AttributeName LOGO_POSITION = of("logo-position");

    /** The names above with other spellings people use. */
    public static final CodeList<AttributeName> LIST = CodeList.named("attribute", AttributeName::code)
            .with(MODEL, "type", "style-number")
            .with(BRAND, "trade-mark")
            .with(MATERIAL, "fabric")
            .with(COMPOSITION, "ingredients")
            .with(COLOUR, "color")
            .with(SIZE)
            .with(DIMENSIONS, "measurements")
            .with(WEIGHT, "gsm")
            .with(FINISH, "surface")
            .with(GRADE, "quality", "class")
            .with(PURITY, "assay")
            .with(MOISTURE, "water-content")
            .with(STANDARD, "norm")
            .with(LOGO, "artwork", "print")
            .with(LOGO_POSITION, "print-position");

    /** The code, both ways. */
    public static final Scalar<AttributeName> TEXT =
            new Scalar<>("attribute name", AttributeName::code, AttributeName::of);

    AttributeName() {}

    /** Lower-case words joined by hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * An attribute of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static AttributeName of(String code) {
        return ImmutableAttributeName.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("attribute", "logo-position", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
