package org.countersign.trade.goods;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A type of package by its code in UN/ECE Recommendation 21: {@code CT} carton, {@code PX} pallet, {@code BG} bag. Any code of two ASCII
 * capitals and digits is a type; what the list (revision 9e of 2012) says about it is asked.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class PackageType permits ImmutablePackageType {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2}");
    private static final CodeTable<Tuple2<ListStatus, String>> LISTED =
            CodeTable.read("packages.txt", columns -> Tuple.of(ListStatus.named(columns.get(1)), columns.get(2)));

    /** Carton. */
    public static final PackageType CARTON = of("CT");
    /** Pallet. */
    public static final PackageType PALLET = of("PX");
    /** The code, both ways. */
    public static final Scalar<PackageType> TEXT = new Scalar<>("package type", PackageType::code, PackageType::of);

    PackageType() {}

    /** Two ASCII capitals and digits. */
    public abstract String code();

    /**
     * The type of that code.
     *
     * @throws IllegalArgumentException if the code is not two capitals and digits
     */
    public static PackageType of(String code) {
        return ImmutablePackageType.of(code);
    }

    /**
     * The type of package that is used as a unit: newer editions of Recommendation 20 count packages in {@code X} and their code here,
     * such as {@code XCT}, older ones had codes of their own, such as {@code CT}.
     */
    public static Option<PackageType> from(Unit unit) {
        String code = unit.code();
        Option<String> type = code.length() == 3 && code.startsWith("X")
                ? Option.some(code.substring(1))
                : Option.when(unit.category() == UnitCategory.PACKAGE, code);
        return type.map(PackageType::of).filter(PackageType::isListed);
    }

    /** All types of the list in its order, the deleted one among them. */
    public static Seq<PackageType> listed() {
        return LISTED.codes().map(PackageType::of);
    }

    /** Whether our edition of the list has the code at all. */
    public final boolean isListed() {
        return LISTED.find(code()).isDefined();
    }

    /** How the code stands in our edition of the list. */
    public final ListStatus status() {
        return LISTED.find(code()).map(Tuple2::_1).getOrElse(ListStatus.UNLISTED);
    }

    /** The English name in the list. */
    public final Option<String> name() {
        return LISTED.find(code()).map(Tuple2::_2);
    }

    /** Packages of this type as a unit: {@code XCT} counts cartons. */
    public final Unit toUnit() {
        return Unit.of("X" + code());
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(code()).matches()) {
            throw new IllegalArgumentException(
                    "package type must be a Recommendation 21 code of two capitals and digits: `"
                            + PlainText.shown(code()) + "`");
        }
    }

    @Override
    public final String toString() {
        return code();
    }
}
