package org.countersign.trade.goods;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A unit of measure by its common code in UN/ECE Recommendation 20: {@code C62} one, {@code KGM} kilogram, {@code MTQ} cubic metre.
 *
 * <p>Any code of two or three ASCII capitals and digits is a unit, because lists grow and partners use codes that ours has not; what the
 * list (revision 8e of 2012) says about it is asked: {@link #isListed}, {@link #name}, {@link #category}. Nothing is said about a unit
 * that is not listed, and nothing is guessed: a piece ({@code H87}) and an item ({@code EA}) have no fixed ratio in the list, so they
 * have none here.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Unit permits ImmutableUnit {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,3}");

    /** One, piece: a count of things. */
    public static final Unit ONE = of("C62");
    /** Kilogram. */
    public static final Unit KILOGRAM = of("KGM");
    /** Metre. */
    public static final Unit METRE = of("MTR");
    /** Square metre. */
    public static final Unit SQUARE_METRE = of("MTK");
    /** Cubic metre. */
    public static final Unit CUBIC_METRE = of("MTQ");
    /** The code, both ways. */
    public static final Scalar<Unit> TEXT = new Scalar<>("unit", Unit::code, Unit::of);

    Unit() {}

    /** Two or three ASCII capitals and digits. */
    public abstract String code();

    /**
     * The unit of that common code.
     *
     * @throws IllegalArgumentException if the code is not two or three ASCII capitals and digits
     */
    public static Unit of(String code) {
        return ImmutableUnit.of(code);
    }

    /** All units of the list in its order, the deprecated and the deleted ones among them. */
    public static Seq<Unit> listed() {
        return UnitListing.TABLE.codes().map(Unit::of);
    }

    /** Whether our edition of the list has the code at all. */
    public final boolean isListed() {
        return listing().isDefined();
    }

    /** How the code stands in our edition of the list. */
    public final ListStatus status() {
        return listing().map(UnitListing::status).getOrElse(ListStatus.UNLISTED);
    }

    /** The English name in the list. */
    public final Option<String> name() {
        return listing().map(UnitListing::name);
    }

    /** The symbol that people write, such as {@code kg}, where the list has one. */
    public final Option<String> symbol() {
        return listing().flatMap(UnitListing::symbol);
    }

    /** Level and category number in the list, such as {@code 1S} or {@code 3.7}: 1 SI and its multiples, 2 other physical units, 3 the rest. */
    public final Option<String> level() {
        return listing().map(UnitListing::level);
    }

    /** What it measures. */
    public final UnitCategory category() {
        return listing().map(UnitListing::category).getOrElse(UnitCategory.UNKNOWN);
    }

    /** How many of the unit that its category leads to make one of this, where that number is exact. */
    public final Option<Ratio> factor() {
        return listing().flatMap(UnitListing::factor);
    }

    /** How many of {@code other} make one of this, exactly: none across categories and where no fixed ratio is known. */
    public final Option<Ratio> in(Unit other) {
        if (equals(other)) {
            return Option.some(Ratio.ONE);
        }
        return category() == other.category()
                ? factor().flatMap(mine -> other.factor().map(mine::dividedBy))
                : Option.none();
    }

    private Option<UnitListing> listing() {
        return UnitListing.TABLE.find(code());
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(code()).matches()) {
            throw new IllegalArgumentException(
                    "unit must be a Recommendation 20 code of two or three capitals and digits: `"
                            + PlainText.shown(code()) + "`");
        }
    }

    @Override
    public final String toString() {
        return code();
    }
}
