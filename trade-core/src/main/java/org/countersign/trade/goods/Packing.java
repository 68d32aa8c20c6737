package org.countersign.trade.goods;

import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** How goods are packed for the journey, each figure for one package; what is not known yet is left out. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Packing permits ImmutablePacking {
    /** What they are packed in. */
    public static final Field<Packing, PackageType> PACKAGE_TYPE =
            Field.one("packageType", PackageType.TEXT, Packing::packageType);
    /** How much goes into one. */
    public static final Field<Packing, Option<Quantity>> CONTENTS =
            Field.maybe("contents", Quantity.TEXT, Packing::contents);
    /** What the goods in one weigh. */
    public static final Field<Packing, Option<Quantity>> NET_WEIGHT =
            Field.maybe("netWeight", Quantity.TEXT, Packing::netWeight);
    /** What one weighs, packed. */
    public static final Field<Packing, Option<Quantity>> GROSS_WEIGHT =
            Field.maybe("grossWeight", Quantity.TEXT, Packing::grossWeight);
    /** How much room one takes. */
    public static final Field<Packing, Option<Quantity>> MEASUREMENT =
            Field.maybe("measurement", Quantity.TEXT, Packing::measurement);
    /** What is written on it. */
    public static final Field<Packing, Option<String>> MARKS = Field.maybe("marks", Scalar.TEXT, Packing::marks);
    /** How it is done, in words. */
    public static final Field<Packing, Option<String>> NOTE = Field.maybe("note", Scalar.TEXT, Packing::note);

    /** The fields and how a packing is made of them. */
    public static final Shape<Packing> SHAPE = Shape.of(
            "packing",
            1,
            Packing.class,
            v -> builder()
                    .packageType(v.of(PACKAGE_TYPE))
                    .contents(v.of(CONTENTS))
                    .netWeight(v.of(NET_WEIGHT))
                    .grossWeight(v.of(GROSS_WEIGHT))
                    .measurement(v.of(MEASUREMENT))
                    .marks(v.of(MARKS))
                    .note(v.of(NOTE))
                    .build(),
            PACKAGE_TYPE,
            CONTENTS,
            NET_WEIGHT,
            GROSS_WEIGHT,
            MEASUREMENT,
            MARKS,
            NOTE);

    Packing() {}

    /** What the goods are packed in. */
    public abstract PackageType packageType();

    /** How much goes into one package. */
    @Value.Default
    public Option<Quantity> contents() {
        return Option.none();
    }

    /** What the goods in one package weigh. */
    @Value.Default
    public Option<Quantity> netWeight() {
        return Option.none();
    }

    /** What one package weighs with the goods in it; not less than they. */
    @Value.Default
    public Option<Quantity> grossWeight() {
        return Option.none();
    }

    /** How much room one package takes. */
    @Value.Default
    public Option<Quantity> measurement() {
        return Option.none();
    }

    /** What is written on each package. */
    @Value.Default
    public Option<String> marks() {
        return Option.none();
    }

    /** How it is done, in words: inner packing, pallets, protection. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /**
     * How many packages hold {@code total}, exactly; a fraction means that the last one is not full. None where the contents are not
     * known, or their unit has no fixed ratio to that of the total.
     */
    public final Option<Ratio> packagesFor(Quantity total) {
        return contents()
                .flatMap(full -> total.unit()
                        .in(full.unit())
                        .map(ratio -> Ratio.from(total.number()).times(ratio).dividedBy(Ratio.from(full.number()))));
    }

    /** A builder; the type of package has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutablePacking.Builder {
        Builder() {}
    }

    @Value.Check
    Packing settled() {
        refuseOther(UnitCategory.MASS, NET_WEIGHT);
        refuseOther(UnitCategory.MASS, GROSS_WEIGHT);
        refuseOther(UnitCategory.VOLUME, MEASUREMENT);
        grossWeight()
                .filter(gross -> netWeight().flatMap(gross::compared).exists(order -> order < 0))
                .forEach(gross -> {
                    throw new IllegalArgumentException(
                            "`grossWeight` must not be less than `netWeight`: `" + gross + "`");
                });
        return SHAPE.settled(this);
    }

    /** INVARIANT: a unit that the list does not know may be anything, and passes. */
    private void refuseOther(UnitCategory wanted, Field<Packing, Option<Quantity>> field) {
        field.get(this)
                .filter(figure -> figure.unit().isListed() && figure.unit().category() != wanted)
                .forEach(figure -> {
                    throw new IllegalArgumentException("`" + field.name() + "` must be a " + wanted.word() + ": `"
                            + figure + "` is " + figure.unit().category().word());
                });
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
